import type { Habits } from '../habits/habits.ts'
import { tableRows } from '../recognise/tabular.ts'
import { verseLines } from '../recognise/verse.ts'
import type { Galley } from '../text/galley.ts'
import type { Line } from '../text/line.ts'
import { gap } from '../text/mend.ts'
import type { LineSigns } from './lineSigns.ts'
import type { SignWeights } from './weights.ts'

/** The names that `findRows` can leave out. */
export const rowRecognisers: readonly string[] = ['tables', 'verse']

/** 表, 诗: the positions of the lines that are rows of a table or, in papers of the 1930s, lines of a poem. */
export function findRows(
  lines: readonly Line[],
  signs: readonly LineSigns[],
  { commaStops }: Pick<Habits, 'commaStops'>,
  without: ReadonlySet<string>,
): ReadonlySet<number> {
  const rows = new Set<number>()
  if (!without.has('tables'))
    for (const index of tableRows(lines, ({ index }) => signs[index]!.known !== undefined)) rows.add(index)
  if (commaStops && !without.has('verse')) for (const index of verseLines(lines)) rows.add(index)
  return rows
}

/** The signs of a page with its rows: each is a paragraph by itself. */
export const withRows = (
  signs: readonly LineSigns[],
  rows: ReadonlySet<number>,
  { row }: SignWeights,
): readonly LineSigns[] =>
  rows.size === 0 ? signs : signs.map((here, i) => (rows.has(i) ? { ...here, ...row } : here))

/** Rows keep their cells apart: every blank inside one becomes U+3000. */
export function setRows(galleys: readonly Galley[], rows: ReadonlySet<number>): readonly Galley[] {
  if (rows.size === 0) return galleys
  return galleys.map((galley) => {
    const [line] = galley.lines
    if (galley.kind !== 'copy' || galley.lines.length !== 1 || !rows.has(line!.index)) return galley
    return { ...galley, text: line!.raw.replace(/\s+/gu, gap), row: true }
  })
}
