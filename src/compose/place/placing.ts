import type { Article } from '../../newspaper/article.ts'
import type { Area, PageRule } from '../composition.ts'
import type { MadePage } from '../makeUp/makeUp.ts'
import type { SolvedRow } from '../makeUp/solveRow.ts'
import type { Grid } from '../sheet/grids.ts'
import type { Choice, Draft } from '../slots/draft.ts'

/** Where every slot of one width stands, and the lines between them. */
export interface Placing {
  readonly slots: readonly PlacedSlot[]
  readonly rules: readonly PageRule[]
  readonly lines: number
}

export interface PlacedSlot {
  readonly draft: Draft
  readonly choice: Choice
  readonly area: Area
}

/**
 * Turns rows of stacks into areas of the page's grid. Two lines part the rows, with a rule between them; one line
 * parts the slots of a stack. A box is its own rule: none stands next to it.
 */
export function placePage(page: MadePage, grid: Grid, opener: Article | undefined): Placing {
  const slots: PlacedSlot[] = []
  const rules: PageRule[] = []
  let top = 1
  page.rows.forEach((row, i) => {
    if (i > 0) {
      const boxed = row.cells.length === 1 && row.cells[0]!.slots[0]!.draft.slot === 'box'
      const gap = boxed ? 1 : 2
      const opens = row.cells.some((cell) => cell.slots.some(({ draft }) => opener && draft.story === opener))
      const kind = opens || row.kind === 'briefs' ? 'double' : 'single'
      const area = { column: 1, span: grid.columns, row: top, rows: gap }
      if (!boxed) rules.push({ kind, on: grid.name, area })
      top += gap
    }
    placeRow(row, grid, top, slots, rules)
    top += row.lines
  })
  return { slots, rules, lines: top - 1 }
}

function placeRow(row: SolvedRow, grid: Grid, top: number, slots: PlacedSlot[], rules: PageRule[]): void {
  let column = 1
  for (const { span, slots: stack } of row.cells) {
    let at = top
    // The hairline before the next stack stops where a box begins, for the box hangs into the gutter.
    let hairEnd = top + row.lines
    for (const { draft, choice, gap } of stack) {
      const framed = draft.slot === 'box' || draft.slot === 'teasers'
      const afterBox = slots.at(-1)?.draft.slot === 'box'
      if (gap > 0 && !framed && !afterBox) {
        rules.push({ kind: 'single', on: grid.name, area: { column, span, row: at, rows: gap } })
      }
      at += gap
      if (draft.slot === 'box') hairEnd = Math.min(hairEnd, at - gap)
      slots.push({ draft, choice, area: { column, span, row: at, rows: choice.rows } })
      at += choice.rows
    }
    column += span
    if (column <= grid.columns && hairEnd > top) {
      const area = { column, span: 1, row: top, rows: hairEnd - top }
      rules.push({ kind: 'hair', on: grid.name, area })
    }
  }
}
