/** Whether a UTF-16 unit ends a line. */
export const endsLine = (unit: number): boolean =>
  unit <= 0x2029 && (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029)

/** Offsets at which the lines of a text begin; CRLF ends one line, as each mark does that ends one for the press. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (endsLine(code) && !(code === 0x0d && text.charCodeAt(i + 1) === 0x0a)) starts.push(i + 1)
  }
  return starts
}

/** The line, counted from 1, that holds the character at `offset`. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

/** How many lines a file has, as an editor counts them: a line end at its very end opens no further one. */
export function countLines(text: string, starts: readonly number[]): number {
  return starts.at(-1) === text.length ? starts.length - 1 : starts.length
}
