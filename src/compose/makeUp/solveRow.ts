import type { Choice, Draft, SlotWish } from '../slots/draft.ts'
import { choicesOf, type Height, type Heights, heightsOf } from './heights.ts'
import type { PlanCell, PlanRow } from './plan.ts'
import { gapsOf, slackCost } from './slack.ts'

/** A row whose stacks end level: every slot with its height and the empty lines above it. */
export interface SolvedRow {
  readonly kind: PlanRow['kind']
  readonly cost: number
  readonly lines: number
  readonly cells: readonly SolvedCell[]
}

export interface SolvedCell {
  readonly span: number
  readonly slots: readonly { readonly draft: Draft; readonly choice: Choice; readonly gap: number }[]
}

/** Levels the stacks of a row at the least cost; undefined where a slot cannot be set at all. */
export type RowSolver = (row: PlanRow) => SolvedRow | undefined

/** A solver for the drafts of one grid: no stack and no row is worked out twice. */
export function rowSolver(draftOf: (wish: SlotWish) => Draft): RowSolver {
  const stacks = new Map<string, Heights>()
  const rows = new Map<string, SolvedRow | undefined>()
  const heights = (cell: PlanCell): Heights => {
    const key = keyOf(cell)
    const known = stacks.get(key) ?? heightsOf(cell.wishes.map(draftOf))
    stacks.set(key, known)
    return known
  }
  return (row) => {
    const key = row.cells.map(keyOf).join('|')
    if (!rows.has(key)) rows.set(key, solve(row, row.cells.map(heights), draftOf))
    return rows.get(key)
  }
}

function keyOf({ span, wishes }: PlanCell): string {
  return `${span}:${wishes.map((w) => `${w.slot},${w.level ?? ''},${w.story?.id ?? ''}`).join('+')}`
}

function solve(
  row: PlanRow,
  heights: readonly Heights[],
  draftOf: (wish: SlotWish) => Draft,
): SolvedRow | undefined {
  let best: { cost: number; lines: number } | undefined
  for (const lines of new Set(heights.flatMap((h) => [...h.keys()]))) {
    let cost = row.bias
    for (const [i, cell] of row.cells.entries()) {
      cost += fill(cell, heights[i]!, lines)?.cost ?? Number.POSITIVE_INFINITY
      if (best && cost >= best.cost) break
    }
    if (Number.isFinite(cost) && (!best || cost < best.cost)) best = { cost, lines }
  }
  if (!best) return undefined
  const { cost, lines } = best
  const cells = row.cells.map((cell, i) => {
    const { height, slack } = fill(cell, heights[i]!, lines)!
    const choices = choicesOf(height)
    const gaps = gapsOf(cell, slack)
    const slots = cell.wishes.map((w, n) => ({ draft: draftOf(w), choice: choices[n]!, gap: gaps[n]! }))
    return { span: cell.span, slots }
  })
  return { kind: row.kind, cost, lines, cells }
}

/** The cheapest way to bring a stack to a height, with as few empty lines as may be. */
function fill(cell: PlanCell, heights: Heights, lines: number) {
  let best: { cost: number; height: Height; slack: number } | undefined
  for (const [rows, height] of heights) {
    if (rows > lines) continue
    const cost = height.cost + slackCost(cell, lines - rows)
    if (!best || cost < best.cost) best = { cost, height, slack: lines - rows }
  }
  return best
}
