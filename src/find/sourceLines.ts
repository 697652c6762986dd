import type { Span } from '../newspaper/span.ts'

/** The lines of a text that spans of it stand on, from 1: `[[189, 193], [195, 201]]`. Ranges that follow each other are one. */
export function sourceLines(
  spans: readonly Span[],
  starts: readonly number[],
): readonly (readonly [first: number, last: number])[] {
  const ranges: [number, number][] = []
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    const first = lineAt(starts, start)
    const last = lineAt(starts, Math.max(start, end - 1))
    const before = ranges.at(-1)
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else ranges.push([first, last])
  }
  return ranges
}

/** Offsets at which the lines of a text begin, as an editor counts them: CRLF ends one line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!
    if (ends.includes(unit) && !(unit === '\r' && text[i + 1] === '\n')) starts.push(i + 1)
  }
  return starts
}

const ends = '\n\r\u2028\u2029'

function lineAt(starts: readonly number[], offset: number): number {
  const next = starts.findIndex((start) => start > offset)
  return next < 0 ? starts.length : next
}
