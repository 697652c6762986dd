import type { Draft, SlotWish } from '../slots/draft.ts'
import { addBelow, type Heights, heightsOf } from './heights.ts'
import { type Item, wishOf } from './items.ts'
import type { PlanCell, PlanRow } from './plan.ts'
import { slackCost } from './slack.ts'

/**
 * 简讯: the stories in their order, one under the other in as many stacks as the page has columns, so parted that the
 * stacks end level with the fewest empty lines. A long story shows its head and its first lines.
 */
export function briefRow(
  items: readonly Item[],
  columns: number,
  draftOf: (wish: SlotWish) => Draft,
): PlanRow {
  const wishes = items.map((item): SlotWish => {
    return item.kind === 'text' ? { slot: 'brief', span: 1, story: item.story } : wishOf(item, 1)
  })
  const queue = [...wishes]
  const cells = partition(wishes, columns, draftOf).map((count) => ({
    span: 1,
    wishes: queue.splice(0, count),
  }))
  // A story of some length that is shown as a brief gives up most of itself.
  const bias = items.reduce((sum, item) => sum + (item.kind === 'text' ? 12 : 0), 0)
  return { kind: 'briefs', cells, bias }
}

/** How many slots each stack takes: for every height in turn, the cheapest way to fill all stacks to it. */
function partition(
  wishes: readonly SlotWish[],
  stacks: number,
  draftOf: (wish: SlotWish) => Draft,
): readonly number[] {
  const drafts = wishes.map(draftOf)
  const most = Math.ceil((1.7 * wishes.length) / stacks) + 1
  const segments = drafts.map((_, from) => stacksFrom(drafts.slice(from, from + most)))
  const least = drafts.reduce((sum, d) => sum + Math.min(...d.choices.map((c) => c.rows)) + 1, 0)
  let best: { cost: number; counts: readonly number[] } | undefined
  for (let lines = Math.floor(least / stacks); lines <= least / stacks + 14; lines++) {
    // Costs of this height are asked for again by every stack.
    const costs = segments.map((stack, from) =>
      stack.map((heights, i) =>
        levelCost(heights, { span: 1, wishes: wishes.slice(from, from + i + 1) }, lines),
      ),
    )
    const costOf = (from: number, count: number) => costs[from]![count - 1]!
    const found = fillStacks(drafts.length, stacks, most, costOf)
    if (found && (!best || found.cost < best.cost)) best = found
  }
  return best?.counts ?? Array.from({ length: stacks }, (_, i) => Math.ceil((drafts.length - i) / stacks))
}

function levelCost(heights: Heights, cell: PlanCell, lines: number): number {
  let cost = Number.POSITIVE_INFINITY
  for (const [height, so] of heights) {
    if (height <= lines) cost = Math.min(cost, so.cost + slackCost(cell, lines - height))
  }
  return cost
}

/** The heights of the stacks that begin with the first draft and hold one, two, three … of them. */
function stacksFrom(drafts: readonly Draft[]): readonly Heights[] {
  const stacks = [heightsOf(drafts.slice(0, 1))]
  for (const draft of drafts.slice(1)) stacks.push(addBelow(stacks.at(-1)!, draft))
  return stacks
}

function fillStacks(
  count: number,
  stacks: number,
  most: number,
  costOf: (from: number, count: number) => number,
): { cost: number; counts: readonly number[] } | undefined {
  let ways = new Map<number, { cost: number; counts: readonly number[] }>([[0, { cost: 0, counts: [] }]])
  for (let stack = 0; stack < stacks; stack++) {
    const next = new Map<number, { cost: number; counts: readonly number[] }>()
    for (const [from, so] of ways) {
      for (let taken = 1; taken <= Math.min(most, count - from); taken++) {
        const cost = so.cost + costOf(from, taken)
        const known = next.get(from + taken)
        if (Number.isFinite(cost) && (!known || cost < known.cost)) {
          next.set(from + taken, { cost, counts: [...so.counts, taken] })
        }
      }
    }
    ways = next
  }
  return ways.get(count)
}
