/**
 * The file of a screen below the site's folder: `/` → index.html, `/article/%E5%9F%B9` → article/培.html; with `folders`
 * article/培/index.html. 404.html is where hosts look for it.
 */
export function screenFile(path: string, folders = false): string {
  const file = fileOf(path)
  if (file === '') return 'index.html'
  return folders && file !== '404' ? `${file}/index.html` : `${file}.html`
}

/** The file of an address, each part of it decoded. */
export function fileOf(address: string): string {
  const parts = address.split('/').filter(Boolean).map(decodeURIComponent)
  const unsafe = parts.find((part) => /[/\\\0]|^\.\.?$/.test(part) || Buffer.byteLength(part) > 250)
  if (unsafe !== undefined) throw new Error(`${address} cannot be a file: ${unsafe} is no name for one.`)
  return parts.join('/')
}
