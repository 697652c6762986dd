const all = ['/search', '/source', '/correct'] as const

/** 壳: a screen that is one file for all its addresses; the program brings what it shows. The path of that file. */
export type Shell = (typeof all)[number]

/** Whether a path is that of a shell’s file. */
export function isShell(path: string): path is Shell {
  return all.some((shell) => shell === path)
}

/** The shell behind an address, as `location.pathname` has it below the site’s base; undefined where the address has a file of its own. */
export function shellOf(path: string): Shell | undefined {
  if (path === '/search') return path
  const [, place, id, last, ...more] = path.split('/')
  if (place !== 'article' || !id || more.length > 0) return undefined
  return last === 'source' || last === 'correct' ? `/${last}` : undefined
}
