import type { Choice, Draft, SlotWish } from '../slots/draft.ts'
import type { PlanCell, PlanRow } from './plan.ts'

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

/** Heights that a stack can take: the cheapest choices for each. */
type Heights = ReadonlyMap<number, { readonly cost: number; readonly picks: readonly Choice[] }>

/** Levels the stacks of a row at the least cost. Undefined where a slot cannot be set at all. */
export function solveRow(row: PlanRow, draftOf: (wish: SlotWish) => Draft): SolvedRow | undefined {
  const stacks = row.cells.map((cell) => {
    const drafts = cell.wishes.map(draftOf)
    return { cell, drafts, heights: heightsOf(drafts) }
  })
  const candidates = new Set(stacks.flatMap(({ heights }) => [...heights.keys()]))
  let best: { cost: number; lines: number } | undefined
  for (const lines of candidates) {
    const cost = stacks.reduce(
      (sum, s) => sum + (fill(s.cell, s.heights, lines)?.cost ?? Number.POSITIVE_INFINITY),
      0,
    )
    if (Number.isFinite(cost) && (!best || cost < best.cost)) best = { cost, lines }
  }
  if (!best) return undefined
  const { cost, lines } = best
  const cells = stacks.map(({ cell, drafts, heights }) => {
    const { picks, slack } = fill(cell, heights, lines)!
    const gaps = gapsOf(cell, slack)
    return {
      span: cell.span,
      slots: drafts.map((draft, i) => ({ draft, choice: picks[i]!, gap: gaps[i]! })),
    }
  })
  return { kind: row.kind, cost: cost + row.bias, lines, cells }
}

/** All heights of a stack, a line between its slots. */
export function heightsOf(drafts: readonly Draft[]): Heights {
  let heights = new Map<number, { cost: number; picks: Choice[] }>([[0, { cost: 0, picks: [] }]])
  for (const [i, draft] of drafts.entries()) {
    const next = new Map<number, { cost: number; picks: Choice[] }>()
    for (const [height, so] of heights) {
      for (const choice of draft.choices) {
        const total = height + choice.rows + (i > 0 ? 1 : 0)
        const cost = so.cost + choice.cost
        if (cost < (next.get(total)?.cost ?? Number.POSITIVE_INFINITY)) {
          next.set(total, { cost, picks: [...so.picks, choice] })
        }
      }
    }
    heights = next
  }
  return heights
}

/** The cheapest way to bring a stack to a height, with as few empty lines as may be. */
function fill(cell: PlanCell, heights: Heights, lines: number) {
  let best: { cost: number; picks: readonly Choice[]; slack: number } | undefined
  for (const [height, { cost, picks }] of heights) {
    if (height > lines) continue
    const total = cost + slackCost(cell, lines - height)
    if (!best || total < best.cost) best = { cost: total, picks, slack: lines - height }
  }
  return best
}

/** Empty lines are dear: cheapest above 导读, then spread between the slots of a stack. */
function slackCost({ wishes }: PlanCell, slack: number): number {
  if (slack === 0) return 0
  if (wishes.at(-1)?.slot === 'teasers') return 3 * slack + 20 * Math.max(0, slack - 2)
  const gaps = wishes.length - 1
  return 8 * slack + 40 * Math.max(0, slack - gaps)
}

function gapsOf({ wishes }: PlanCell, slack: number): number[] {
  const gaps = wishes.map((_, i) => (i === 0 ? 0 : 1))
  if (wishes.length < 2) return gaps
  if (wishes.at(-1)!.slot === 'teasers') {
    gaps[gaps.length - 1]! += slack
    return gaps
  }
  for (let left = slack, i = gaps.length - 1; left > 0; left--, i = i > 1 ? i - 1 : gaps.length - 1)
    gaps[i]!++
  return gaps
}
