import type { Article } from '../../newspaper/article.ts'
import type { Grid } from '../sheet/grids.ts'
import type { Draft, SlotWish } from '../slots/draft.ts'
import type { HeadText } from '../slots/headText.ts'
import { bandMaker } from './bands.ts'
import { type Item, itemsOf } from './items.ts'
import type { Plan, PlanRow } from './plan.ts'
import { rowSolver, type SolvedRow } from './solveRow.ts'
import { isAlone, type Stock } from './stock.ts'
import { boxOf, leadOf, upperPages } from './upperPage.ts'

/** A page of one width: rows from top to bottom, each level. */
export interface MadePage {
  readonly plan: Plan
  readonly rows: readonly SolvedRow[]
  readonly cost: number
}

export interface MakeUp {
  readonly grid: Grid
  readonly stock: Stock
  readonly heads: ReadonlyMap<string, HeadText>
  readonly draftOf: (wish: SlotWish) => Draft
  /** 导读 has a slot of its own on a page of four columns. */
  readonly teasers: boolean
  /** The story that is boxed at every width, or null for none; absent where this width decides. */
  readonly boxed?: Article | null
  /** Bands at most, where the page may not be as high as others of its columns: the more stories stand in 简讯. */
  readonly bands?: number
  /** What a line of height costs, where a page must be low. */
  readonly perLine?: number
  /** A page without 报眼 gives its best headline-only item the top. */
  readonly bulletinsAtHead: boolean
}

/** Upper pages whose bands are tried; the others cost more before their bands are known. */
const tried = 8

/** The cheapest page of four columns. */
export function makeUpWide(page: MakeUp): MadePage | undefined {
  const { grid, stock, draftOf } = page
  const solve = rowSolver(draftOf)
  const makeBands = bandMaker(grid.columns, solve, draftOf, page.bands)
  const lead = leadOf(stock)
  const beginnings: { rows: PlanRow[]; used: ReadonlySet<string> }[] = []
  if (lead) {
    const box = page.boxed === undefined ? boxOf(stock, page.heads) : (page.boxed ?? undefined)
    for (const { row, used } of upperPages(stock, lead, box, page)) beginnings.push({ rows: [row], used })
    if (!page.boxed) beginnings.push({ rows: [leadRow(lead, page)], used: new Set([lead.id]) })
  } else {
    beginnings.push({ rows: [], used: new Set() })
  }
  const solvedBeginnings = beginnings
    .flatMap(({ rows, used }) => {
      const solved = rows.map((row) => solve(row))
      if (!solved.every((row) => row !== undefined)) return []
      return [{ rows, used, solved, cost: solved.reduce((sum, row) => sum + row.cost, 0) }]
    })
    .sort((a, b) => a.cost - b.cost)
    .slice(0, tried)
  let best: MadePage | undefined
  for (const { rows, used, solved, cost } of solvedBeginnings) {
    const rest = makeBands(itemsOf(stock, used), rows.length > 0)
    if (!rest || (best && cost + rest.cost >= best.cost)) continue
    best = { plan: [...rows, ...rest.plan], rows: [...solved, ...rest.solved], cost: cost + rest.cost }
  }
  return best
}

/** A page of two or three columns: the lead across, then the stories in the order that the wide page gave them. */
export function makeUpNarrow(page: MakeUp, order: readonly Article[]): MadePage | undefined {
  const { grid, stock, draftOf } = page
  const lead = leadOf(stock)
  const head = lead ? headOfNarrow(lead, page) : []
  const items = itemsIn(
    stock,
    order.filter((story) => !head.some((row) => row.cells[0]!.wishes[0]!.story === story)),
  )
  const boxed = items.map((item) => (item.story === page.boxed ? { ...item, kind: 'box' as const } : item))
  const solve = rowSolver(draftOf)
  const bandsOf = bandMaker(grid.columns, solve, draftOf)
  const first = head.flatMap((row) => solve(row) ?? [])
  // A box that cannot be set at this width stands as a story.
  const rest = bandsOf(boxed, lead !== undefined) ?? bandsOf(items, lead !== undefined)
  if (!rest || first.length < head.length) return undefined
  const cost = first.reduce((sum, row) => sum + row.cost, rest.cost)
  return { plan: [...head, ...rest.plan], rows: [...first, ...rest.solved], cost }
}

/** The lead across the page, and over it the headline that a page without 报眼 gives the top. */
function headOfNarrow(lead: Article, page: MakeUp): PlanRow[] {
  const { grid, stock, bulletinsAtHead } = page
  const top = bulletinsAtHead ? stock.bulletins.slice(0, 1) : []
  const rows = top.map((story): PlanRow => {
    const wishes: SlotWish[] = [{ slot: 'bulletin', span: grid.columns, story }]
    return { kind: 'band', cells: [{ span: grid.columns, wishes }], bias: 0 }
  })
  return [...rows, leadRow(lead, page)]
}

function itemsIn(stock: Stock, order: readonly Article[]): readonly Item[] {
  const items = new Map(itemsOf(stock, new Set()).map((item) => [item.story, item]))
  return order.flatMap((story) => items.get(story) ?? [])
}

/** The lead across the whole page; alone on it, it takes the giant head. */
function leadRow(lead: Article, { grid, stock }: MakeUp): PlanRow {
  const alone = isAlone(stock)
  const wish: SlotWish = {
    slot: 'lead',
    span: grid.columns,
    story: lead,
    ...(alone && { level: 'giant' as const }),
  }
  return { kind: 'upper', cells: [{ span: grid.columns, wishes: [wish] }], bias: alone ? 0 : 40 }
}

/** Solves a plan of another width again in this one. */
export function remake(plan: Plan, { draftOf }: MakeUp): MadePage | undefined {
  const solve = rowSolver(draftOf)
  const rows = plan.map((row) => solve(row))
  if (!rows.every((row) => row !== undefined)) return undefined
  return { plan, rows, cost: rows.reduce((sum, row) => sum + row.cost, 0) }
}

/** Solves the upper page of a plan in this width, and makes the bands below it anew. */
export function remakeBelow(plan: Plan, page: MakeUp): MadePage | undefined {
  const { grid, stock, draftOf } = page
  const upper = plan.filter(({ kind }) => kind === 'upper')
  const used = upper.flatMap((row) => row.cells.flatMap((cell) => cell.wishes.map((w) => w.story?.id ?? '')))
  const solve = rowSolver(draftOf, page.perLine)
  const above = upper.map((row) => solve(row))
  const rest = bandMaker(
    grid.columns,
    solve,
    draftOf,
    page.bands,
  )(itemsOf(stock, new Set(used)), upper.length > 0)
  if (!rest || !above.every((row) => row !== undefined)) return undefined
  const cost = above.reduce((sum, row) => sum + row.cost, rest.cost)
  return { plan: [...upper, ...rest.plan], rows: [...above, ...rest.solved], cost }
}
