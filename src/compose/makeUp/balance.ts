import type { Draft } from '../slots/draft.ts'
import { type Heights, heightsOf } from './heights.ts'

/** 拼平: gives the drafts out to stacks of one height, the best at the head of each; lists their indexes. */
export function balance(drafts: readonly Draft[], count: number): readonly (readonly number[])[] {
  const costOf = coster(drafts)
  const inOrder = drafts.map((_, i) => i)
  const tallFirst = [...inOrder.slice(1)].sort(
    (a, b) => leastRows(drafts[b]!) - leastRows(drafts[a]!) || a - b,
  )
  // Few and long stories level badly: more ways to begin are tried, by turning the order round.
  const turns = drafts.length > 14 ? [] : [2, 4, 6, 8].filter((by) => by < tallFirst.length)
  const turned = turns.map((by) => [...tallFirst.slice(by), ...tallFirst.slice(0, by)])
  const orders = [inOrder, [0, ...tallFirst], ...turned.map((order) => [0, ...order])]
  const starts = orders.map((order) => improve(dealOut(drafts, order, count), costOf))
  return starts.reduce((a, b) => (b.cost < a.cost ? b : a)).stacks
}

/** Two stories change places, or one moves over, as long as that levels the stacks; the first stays where it is. */
function improve(start: Stacks, costOf: (stacks: Stacks) => number): { stacks: Stacks; cost: number } {
  let stacks = start
  let cost = costOf(stacks)
  // With more stories than a page prints, the dealing alone levels them.
  const count = stacks.flat().length
  const passes = count > 60 ? 0 : count > 20 ? 1 : 3
  for (let pass = 0; pass < passes && cost > 0; pass++) {
    const before = cost
    for (const next of [...neighbours(stacks)]) {
      const its = costOf(next)
      if (its < cost) [stacks, cost] = [next, its]
    }
    if (cost === before) break
  }
  return { stacks, cost }
}

type Stacks = readonly (readonly number[])[]

function leastRows({ choices }: Draft): number {
  return Math.min(...choices.map((choice) => choice.rows)) + 1
}

/** Each next story goes to the stack that is lowest so far. */
function dealOut(drafts: readonly Draft[], order: readonly number[], count: number): Stacks {
  const stacks = Array.from({ length: count }, () => ({ rows: 0, held: [] as number[] }))
  for (const i of order) {
    const lowest = stacks.reduce((a, b) => (b.rows < a.rows ? b : a))
    lowest.rows += leastRows(drafts[i]!)
    lowest.held.push(i)
  }
  return stacks.map(({ held }) => [...held].sort((a, b) => a - b))
}

function* neighbours(stacks: Stacks): Generator<Stacks> {
  for (let a = 0; a < stacks.length; a++) {
    for (let b = 0; b < stacks.length; b++) {
      if (a === b) continue
      for (const i of stacks[a]!) {
        if (i > 0 && stacks[a]!.length > 1) yield change(stacks, a, b, i, undefined)
        if (a < b) for (const j of stacks[b]!) if (i > 0 && j > 0) yield change(stacks, a, b, i, j)
      }
    }
  }
}

function change(stacks: Stacks, a: number, b: number, i: number, j: number | undefined): Stacks {
  return stacks.map((held, at) => {
    if (at !== a && at !== b) return held
    const [goes, comes] = at === a ? [i, j] : [j, i]
    const kept = held.filter((k) => k !== goes)
    return (comes === undefined ? kept : [...kept, comes]).sort((x, y) => x - y)
  })
}

/** Empty lines at the best common height, those beyond one a gap counted five times. */
function coster(drafts: readonly Draft[]): (stacks: Stacks) => number {
  const known = new Map<string, readonly number[]>()
  const levels = (held: readonly number[]): readonly number[] => {
    const key = held.join()
    const costs = known.get(key) ?? levelCosts(heightsOf(held.map((i) => drafts[i]!)), held.length - 1)
    known.set(key, costs)
    return costs
  }
  return (stacks) => {
    const all = stacks.map(levels)
    let best = Number.POSITIVE_INFINITY
    // beyond its last line a stack cannot end at any cost
    const highest = Math.min(...all.map((costs) => costs.length))
    for (let lines = 0; lines < highest; lines++) {
      let sum = 0
      for (const costs of all) sum += costs[lines]!
      if (sum < best) best = sum
    }
    return best
  }
}

/** What it costs a stack to end on each line, up to a few beyond its lowest height. */
function levelCosts(heights: Heights, gaps: number): readonly number[] {
  const least = Math.min(...heights.keys())
  const costs = Array.from({ length: least + 24 }, () => Number.POSITIVE_INFINITY)
  for (const [height, { cost }] of heights) {
    for (let lines = height; lines < costs.length; lines++) {
      const slack = lines - height
      costs[lines] = Math.min(costs[lines]!, cost + 8 * slack + 40 * Math.max(0, slack - gaps))
    }
  }
  return costs
}
