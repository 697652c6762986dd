// https://paper.exam⏎ple.org/2024    www.qinghe-⏎daily.cn    zhen@⏎example.org

/** In UTF-16 units: no address is longer. */
const longest = 120

const open = /(?:https?:\/\/|www\.|[\w.-]*@)[\w./?=&%#:~+@-]*$/iu
const rest = /^[\w./?=&%#:~+-]+/u

/** Whether a line ends inside an address, which may go on below. */
export const endsInAddress = (raw: string): boolean =>
  raw.charCodeAt(raw.length - 1) < 0x7f && open.test(raw.slice(-longest))

/**
 * Whether a line’s end broke an address: `written` ends in one that cannot be whole, or text from `at` to `end` holds the
 * marks of one.
 */
export function goesOnAsAddress(written: string, text: string, at: number, end: number): boolean {
  const above = open.exec(written.slice(-longest))?.[0]
  if (above === undefined) return false
  const below = rest.exec(text.slice(at, Math.min(end, at + longest)))?.[0] ?? ''
  return /[-./_=&?@:]$/u.test(above) || /\w[./=&?]\w|\w\/$/u.test(below)
}
