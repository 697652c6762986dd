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

/** A solver for the drafts of one grid: no stack and no row is worked out twice. `perLine` is what height costs. */
export function rowSolver(draftOf: (wish: SlotWish) => Draft, perLine = 0): RowSolver {
  const stacks = new Map<string, Stack>()
  const rows = new Map<string, SolvedRow | undefined>()
  const stackOf = (cell: PlanCell): Stack => {
    const key = keyOf(cell)
    const known = stacks.get(key) ?? { heights: heightsOf(cell.wishes.map(draftOf)), filled: new Map() }
    stacks.set(key, known)
    return known
  }
  return (row) => {
    const key = row.cells.map(keyOf).join('|')
    if (!rows.has(key)) rows.set(key, solve(row, row.cells.map(stackOf), { draftOf, perLine }))
    return rows.get(key)
  }
}

function keyOf({ span, wishes }: PlanCell): string {
  return `${span}:${wishes.map((w) => `${w.slot},${w.level ?? ''},${w.story?.id ?? ''}`).join('+')}`
}

/** A stack, and how it is brought to the heights that were asked of it so far. */
interface Stack {
  readonly heights: Heights
  readonly filled: Map<number, Filled | undefined>
}

interface Filled {
  readonly cost: number
  readonly height: Height
  readonly slack: number
}

function solve(
  row: PlanRow,
  stacks: readonly Stack[],
  { draftOf, perLine }: { readonly draftOf: (wish: SlotWish) => Draft; readonly perLine: number },
): SolvedRow | undefined {
  let best: { cost: number; lines: number } | undefined
  for (const lines of new Set(stacks.flatMap(({ heights }) => [...heights.keys()]))) {
    let cost = row.bias + perLine * lines
    for (const [i, cell] of row.cells.entries()) {
      cost += fill(cell, stacks[i]!, lines)?.cost ?? Number.POSITIVE_INFINITY
      if (best && cost >= best.cost) break
    }
    if (Number.isFinite(cost) && (!best || cost < best.cost)) best = { cost, lines }
  }
  if (!best) return undefined
  const { cost, lines } = best
  const cells = row.cells.map((cell, i) => {
    const { height, slack } = fill(cell, stacks[i]!, lines)!
    const choices = choicesOf(height)
    const gaps = gapsOf(cell, slack)
    const slots = cell.wishes.map((w, n) => ({ draft: draftOf(w), choice: choices[n]!, gap: gaps[n]! }))
    return { span: cell.span, slots }
  })
  return { kind: row.kind, cost, lines, cells }
}

/** The cheapest way to bring a stack to a height, with as few empty lines as may be. */
function fill(cell: PlanCell, { heights, filled }: Stack, lines: number): Filled | undefined {
  if (filled.has(lines)) return filled.get(lines)
  let best: Filled | undefined
  for (const [rows, height] of heights) {
    if (rows > lines) continue
    const cost = height.cost + slackCost(cell, lines - rows)
    if (!best || cost < best.cost) best = { cost, height, slack: lines - rows }
  }
  filled.set(lines, best)
  return best
}
