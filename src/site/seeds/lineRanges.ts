import type { Article } from '../../newspaper/article.ts'
import { lineAt } from '../../newspaper/lineNumbers.ts'
import type { Span } from '../../newspaper/span.ts'

/** The lines of spans of a text as an editor writes them: `1–2,78–81`. Only a line that is left out parts two ranges. */
export function rangesOf(spans: readonly Span[], text: string, starts: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    const first = lineAt(starts, start)
    const last = lineAt(starts, Math.max(start, end - 1))
    const before = ranges.at(-1)
    if (before && first <= nextPrinted(before[1], text, starts)) before[1] = Math.max(before[1], last)
    else ranges.push([first, last])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(',')
}

/** The first and the last line of spans. */
export function linesOf(
  spans: readonly Span[],
  lineStarts: readonly number[],
): readonly [first: number, last: number] {
  const start = spans.reduce((least, [from]) => Math.min(least, from), Number.POSITIVE_INFINITY)
  const end = spans.reduce((most, [, to]) => Math.max(most, to), 1)
  return [lineAt(lineStarts, start), lineAt(lineStarts, end - 1)]
}

/** The next line after `line` on which one sees anything. */
function nextPrinted(line: number, text: string, starts: readonly number[]): number {
  let next = line + 1
  // A line's start stands at its number less one.
  while (next < starts.length && text.slice(starts[next - 1], starts[next]).trim() === '') next++
  return next
}

/**
 * The lines of a heading. Headings have no spans of their own, so it is looked for in what the article took from the
 * page for something else than its body, figures and quotes; `''` where it does not stand there letter for letter.
 */
export function headingLines(
  heading: string,
  article: Article,
  text: string,
  starts: readonly number[],
): string {
  const other = [...article.body, ...(article.figures ?? []), ...(article.pullQuotes ?? [])].flatMap(
    ({ spans }) => spans,
  )
  const offsets: number[] = []
  for (const [start, end] of [...article.spans].sort(([a], [b]) => a - b))
    for (let i = start; i < end; i++) {
      const taken = other.some(([from, to]) => i >= from && i < to)
      if (!taken && /\S/u.test(text[i] ?? '')) offsets.push(i)
    }
  const wanted = heading.replace(/\s/gu, '')
  const left = offsets.map((offset) => text[offset]).join('')
  const at = left.indexOf(wanted)
  const found = at < 0 ? [] : offsets.slice(at, at + wanted.length)
  return rangesOf(
    found.map((offset): Span => [offset, offset + 1]),
    text,
    starts,
  )
}
