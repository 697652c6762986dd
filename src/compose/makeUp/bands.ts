import type { Draft, SlotWish } from '../slots/draft.ts'
import { briefRow } from './briefRow.ts'
import { type Item, wishOf } from './items.ts'
import type { Plan, PlanCell, PlanRow } from './plan.ts'
import { type Shape, shapesOf, storiesIn } from './shapes.ts'
import type { RowSolver, SolvedRow } from './solveRow.ts'

/** More bands than this tire, by the number of columns; what is left then stands in 简讯. */
const mostBands: Readonly<Record<number, number>> = { 4: 3, 3: 6, 2: 10 }

export interface Bands {
  readonly plan: Plan
  readonly solved: readonly SolvedRow[]
  readonly cost: number
}

/**
 * Cuts stories, in their order, into bands at the least cost; `below` an upper page or as the whole page. What one list
 * of stories taught serves the next.
 */
export function bandMaker(
  columns: number,
  solve: RowSolver,
  draftOf: (wish: SlotWish) => Draft,
  most = mostBands[columns]!,
) {
  const rowsOfBriefs = new Map<string, PlanRow>()
  const briefs = (items: readonly Item[], opens: boolean): PlanRow => {
    const key = `${opens}${items.map((item) => item.story.id).join('+')}`
    const row = rowsOfBriefs.get(key) ?? briefRow(items, columns, draftOf, opens)
    rowsOfBriefs.set(key, row)
    return row
  }
  return (items: readonly Item[], below: boolean): Bands | undefined => {
    const seen = new Map<string, Bands | undefined>()
    const from = (start: number, bands: number, before: Shape | undefined): Bands | undefined => {
      if (start === items.length) return { plan: [], solved: [], cost: 0 }
      const key = `${start}/${bands}/${before?.name ?? ''}`
      if (!seen.has(key)) seen.set(key, cheapest(start, bands, before))
      return seen.get(key)
    }
    const cheapest = (start: number, bands: number, before: Shape | undefined): Bands | undefined => {
      let best: Bands | undefined
      for (const { row, shape } of rowsAt(items.slice(start), columns, most - bands, (left) =>
        briefs(left, start === 0 && !below),
      )) {
        const solved = solve(row)
        const rest = solved && from(start + storiesOf(row), bands + 1, shape)
        if (!solved || !rest) continue
        // Two bands of one shape, one under the other, read like a table.
        const cost = solved.cost + rest.cost + (shape && shape === before ? 5 : 0)
        if (best && cost >= best.cost) continue
        best = { plan: [row, ...rest.plan], solved: [solved, ...rest.solved], cost }
      }
      return best
    }
    return from(0, 0, undefined)
  }
}

/** Every row that the next stories could make. */
function rowsAt(
  left: readonly Item[],
  columns: number,
  bandsLeft: number,
  briefs: (items: readonly Item[]) => PlanRow,
): { row: PlanRow; shape?: Shape }[] {
  if (left[0]!.kind === 'box') return [{ row: acrossRow(left[0]!, columns) }]
  // Nothing but headlines: each stands across the page.
  if (left.every(({ kind }) => kind === 'bulletin')) return [{ row: acrossRow(left[0]!, columns) }]
  const rows: { row: PlanRow; shape?: Shape }[] = []
  if (bandsLeft > 0) {
    for (const shape of shapesOf(columns)) {
      const window = left.slice(0, storiesIn(shape))
      if (window.length < storiesIn(shape) || window.some((item) => item.kind === 'box')) continue
      rows.push({ row: arrange(window, shape), shape })
    }
  }
  const late = bandsLeft <= 0 || left.every((item) => item.kind !== 'text')
  const boxed = left.some((item) => item.kind === 'box')
  if (late && !boxed && left.length >= columns) rows.push({ row: briefs(left) })
  return rows
}

function storiesOf(row: PlanRow): number {
  return row.cells.reduce((sum, cell) => sum + cell.wishes.length, 0)
}

function acrossRow(item: Item, columns: number): PlanRow {
  return { kind: 'band', cells: [{ span: columns, wishes: [wishOf(item, columns)] }], bias: 0 }
}

/** Gives the wide stacks to the stories with the most text; among equals the order stays. */
function arrange(window: readonly Item[], shape: Shape): PlanRow {
  const wide = shape.stacks.filter(([span]) => span > 1).length
  const byFill = [...window].sort((a, b) => b.fill - a.fill)
  const first = window.filter((item) => byFill.indexOf(item) < wide)
  const rest = window.filter((item) => byFill.indexOf(item) >= wide)
  const queue = [...first, ...rest]
  const cells = shape.stacks.map(([span, stories]) => ({
    span,
    wishes: queue.splice(0, stories).map((item) => wishOf(item, span)),
  }))
  const misfits = cells.reduce(
    (sum, cell, i) => sum + misfit(cell, shape.stacks[i]![0] === columnsOf(shape)),
    0,
  )
  return { kind: 'band', cells, bias: shape.bias + unevenness(first, shape) + misfits }
}

function columnsOf({ stacks }: Shape): number {
  return stacks.reduce((sum, [span]) => sum + span, 0)
}

/** Captions and briefs want one column; a headline without its story wants the whole page. */
function misfit({ span, wishes }: PlanCell, across: boolean): number {
  return wishes.reduce((sum, { slot, level }) => {
    if (slot === 'bulletin') return sum + (across ? -8 : 15)
    if (slot === 'photo') return sum + 8 * (span - 1)
    return sum + (level === 'column' ? 14 * (span - 1) : 0)
  }, 0)
}

/** Two stories of one width should not differ by more than 2.2 times; two that do stand 9|3. */
function unevenness(first: readonly Item[], shape: Shape): number {
  const [a, b] = first.map((item) => item.fill)
  if (a === undefined || b === undefined || shape.stacks[0]![0] !== shape.stacks[1]![0]) return 0
  return Math.max(a, b) > 2.2 * Math.min(a, b) ? 20 : 0
}
