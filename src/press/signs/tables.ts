import type { Habits } from '../habits/habits.ts'
import { tableRows } from '../recognise/tabular.ts'
import { verseLines } from '../recognise/verse.ts'
import type { Galley } from '../text/galley.ts'
import type { Line } from '../text/line.ts'
import { gap } from '../text/mend.ts'
import type { LineSigns } from './lineSigns.ts'
import type { SignWeights } from './weights.ts'

/** 表: the signs of a page with its tables and poems told: each row stands by itself, and is no heading. */
export function withTables(
  lines: readonly Line[],
  signs: readonly LineSigns[],
  { commaStops }: Pick<Habits, 'commaStops'>,
  weights: SignWeights,
): { readonly signs: readonly LineSigns[]; readonly rows: ReadonlySet<number> } {
  const rows = tableRows(lines, ({ index }) => signs[index]!.known !== undefined)
  if (commaStops) for (const index of verseLines(lines)) rows.add(index)
  if (rows.size === 0) return { signs, rows }
  const told = signs.map((here, i) => (rows.has(i) ? { ...here, ...weights.row } : here))
  return { signs: told, rows }
}

/** Rows keep their cells apart: each blank between two of them is one U+3000, whatever it was. */
export function setRows(galleys: readonly Galley[], rows: ReadonlySet<number>): readonly Galley[] {
  if (rows.size === 0) return galleys
  return galleys.map((galley) => {
    const [line] = galley.lines
    if (galley.kind !== 'copy' || galley.lines.length !== 1 || !rows.has(line!.index)) return galley
    return { ...galley, text: line!.raw.replace(/\s+/gu, gap), row: true }
  })
}
