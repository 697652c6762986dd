import { lineAt } from '../../newspaper/lineNumbers.ts'
import type { Residue, ResidueKind } from '../../newspaper/page.ts'
import type { SeedLines } from './seedLines.ts'

/** 残留的一行: a line of which no story took some or all. */
export interface ResidueRow {
  readonly number: number
  /** Verbatim: what stands before, what no story took, and what stands behind. */
  readonly before: string
  readonly left: string
  readonly after: string
  readonly why: string
}

/** 未归入的原文: line by line, as the page has it. */
export function residueRows(
  residue: readonly Residue[],
  { starts, lines }: SeedLines,
): readonly ResidueRow[] {
  const first = lines[0]?.number ?? 1
  return residue
    .flatMap(({ kind, spans }) =>
      spans.flatMap(([start, end]) => {
        const rows: ResidueRow[] = []
        for (let number = lineAt(starts, start); number <= lineAt(starts, end - 1); number++) {
          const line = lines[number - first]
          if (!line || line.text.trim() === '') continue
          const [from, to] = [Math.max(start, line.from) - line.from, Math.min(end, line.to) - line.from]
          const { text } = line
          const [before, left, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)]
          const whole = before.trim() === '' && after.trim() === ''
          rows.push({ number, before, left, after, why: whole ? kinds[kind] : `${kinds[kind]}，其余已归入` })
        }
        return rows
      }),
    )
    .sort((a, b) => a.number - b.number)
}

const kinds: Record<ResidueKind, string> = {
  masthead: '报头',
  folio: '版头',
  furniture: '版饰',
  teasers: '导读',
  overprint: '叠印',
  unplaced: '孤行',
}
