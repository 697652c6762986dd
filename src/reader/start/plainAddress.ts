/**
 * The one address of what hosts call by many names: `/section/news/`, `//section/news.html` and
 * `/section/news/index.html` are `/section/news`. `base` is where the site begins, `/paper/`.
 */
export function plainAddress(path: string, base: string): string {
  const parts = path.split('/').filter((part) => part !== '')
  const last = parts.pop() ?? ''
  const name = last.endsWith('.html') ? last.slice(0, -'.html'.length) : last
  if (name !== '' && name !== 'index') parts.push(name)
  const plain = `/${parts.join('/')}`
  return `${plain}/` === base ? base : plain
}
