import { lineAt } from '../newspaper/lineNumbers.ts'
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
