import { lineAt, lineStartsOf } from '../../newspaper/lineNumbers.ts'
import type { SourcePart } from './story.ts'

/** 行: a line of a seed as it stands there, numbered from 1; offsets are those of the seed. */
export interface SeedLine {
  readonly number: number
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The lines of a seed, and those of one of its pages. */
export interface SeedLines {
  readonly starts: readonly number[]
  readonly lines: readonly SeedLine[]
  /** Of the whole seed. */
  readonly count: number
}

/** The lines of the page that a part of a story stands on, with the empty ones between them. */
export function linesOfPage({ page, text }: Pick<SourcePart, 'page' | 'text'>): SeedLines {
  const starts = lineStartsOf(text)
  const spans = [...page.articles, ...page.residue].flatMap((piece) => piece.spans)
  const first = lineAt(
    starts,
    spans.reduce((least, [from]) => Math.min(least, from), text.length),
  )
  const last = lineAt(starts, spans.reduce((most, [, to]) => Math.max(most, to), 1) - 1)
  const lines: SeedLine[] = []
  for (let number = first; number <= last; number++) {
    const from = starts[number - 1] ?? 0
    const to = endOf(text, from, starts[number] ?? text.length)
    lines.push({ number, from, to, text: text.slice(from, to) })
  }
  return { starts, lines, count: starts.at(-1) === text.length ? starts.length - 1 : starts.length }
}

/** The end of a line without what ends it. */
function endOf(text: string, from: number, next: number): number {
  let to = next
  while (to > from && lineEnds.includes(text[to - 1]!)) to--
  return to
}

const lineEnds = '\n\r\u2028\u2029\f'
