import type { Draft } from '../slots/draft.ts'

/** 拼平: gives the drafts out to stacks of one height, the best at the head of each; lists their indexes. */
export function balance(drafts: readonly Draft[], count: number): readonly (readonly number[])[] {
  const inOrder = drafts.map((_, i) => i)
  const tallFirst = [...inOrder.slice(1)].sort(
    (a, b) => leastRows(drafts[b]!) - leastRows(drafts[a]!) || a - b,
  )
  // Few and long stories level badly: more ways to begin are tried, by turning the order round.
  const turns = drafts.length > 14 ? [] : [2, 4, 6, 8].filter((by) => by < tallFirst.length)
  const turned = turns.map((by) => [...tallFirst.slice(by), ...tallFirst.slice(0, by)])
  const orders = [inOrder, [0, ...tallFirst], ...turned.map((order) => [0, ...order])]
  const starts = orders.map((order) => improve(dealOut(drafts, order, count), drafts))
  return starts.reduce((a, b) => (b.cost < a.cost ? b : a)).stacks
}

/**
 * One story moves over, or two change places, whichever levels the stacks best, as long as anything does; the first
 * stays where it is.
 */
function improve(start: Stacks, drafts: readonly Draft[]): { stacks: Stacks; cost: number } {
  let stacks = start
  let cost = levelled(stacks.map((held) => levelsOf(heightsOf(held, drafts), held.length)))
  // With more stories than a page prints, the dealing alone levels them.
  const count = stacks.flat().length
  const passes = count > 40 ? 0 : count > 20 ? 1 : 3
  for (let pass = 0; pass < passes && cost > 0; pass++) {
    const next = bestNeighbour(stacks, drafts)
    if (!next || next.cost >= cost) break
    stacks = next.stacks
    cost = next.cost
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

/** Of all stacks that come of one story's moving over, or of two that change places, those that level best. */
function bestNeighbour(
  stacks: Stacks,
  drafts: readonly Draft[],
): { stacks: Stacks; cost: number } | undefined {
  const whole = stacks.map((held) => heightsOf(held, drafts))
  const levels = stacks.map((held, at) => levelsOf(whole[at]!, held.length))
  // what is left of a stack without one of its stories, so that a story more is one step
  const without = stacks.map((held) =>
    held.map((i) =>
      heightsOf(
        held.filter((k) => k !== i),
        drafts,
      ),
    ),
  )
  let best: { a: number; b: number; i: number; j: number | undefined; cost: number } | undefined
  const consider = (a: number, b: number, i: number, j: number | undefined, own: Levels, other: Levels) => {
    const cost = levelled(levels.map((all, at) => (at === a ? own : at === b ? other : all)))
    if (!best || cost < best.cost) best = { a, b, i, j, cost }
  }
  stacks.forEach((own, a) => {
    stacks.forEach((other, b) => {
      if (a === b) return
      own.forEach((i, at) => {
        if (i === 0) return
        const left = without[a]![at]!
        if (own.length > 1) {
          const more = levelsOf(addTo(whole[b]!, drafts[i]!, other.length), other.length + 1)
          consider(a, b, i, undefined, levelsOf(left, own.length - 1), more)
        }
        if (a > b) return
        other.forEach((j, from) => {
          if (j === 0) return
          const here = levelsOf(addTo(left, drafts[j]!, own.length - 1), own.length)
          const there = levelsOf(addTo(without[b]![from]!, drafts[i]!, other.length - 1), other.length)
          consider(a, b, i, j, here, there)
        })
      })
    })
  })
  return best && { stacks: change(stacks, best), cost: best.cost }
}

interface Change {
  readonly a: number
  readonly b: number
  readonly i: number
  readonly j: number | undefined
}

function change(stacks: Stacks, { a, b, i, j }: Change): Stacks {
  return stacks.map((held, at) => {
    if (at !== a && at !== b) return held
    const [goes, comes] = at === a ? [i, j] : [j, i]
    const kept = held.filter((k) => k !== goes)
    return (comes === undefined ? kept : [...kept, comes]).sort((x, y) => x - y)
  })
}

/** What something costs at each number of lines; Infinity where it cannot be. */
type Costs = readonly number[]

/** The heights that a stack of drafts can take, a line between two, each at its least cost. */
function heightsOf(held: readonly number[], drafts: readonly Draft[]): Costs {
  return held.reduce<Costs>((heights, i, above) => addTo(heights, drafts[i]!, above), [0])
}

/** The heights of a stack with one draft more, below so many. */
function addTo(heights: Costs, { choices }: Draft, above: number): Costs {
  const gap = above > 0 ? 1 : 0
  const tallest = choices.reduce((most, { rows }) => Math.max(most, rows), 0)
  const next = new Array<number>(heights.length + tallest + gap).fill(Number.POSITIVE_INFINITY)
  for (let height = 0; height < heights.length; height++) {
    const cost = heights[height]!
    if (cost === Number.POSITIVE_INFINITY) continue
    for (const { rows, cost: more } of choices) {
      const total = height + rows + gap
      if (cost + more < next[total]!) next[total] = cost + more
    }
  }
  return next
}

/** What it costs a stack to end on each of the lines from its lowest height on. */
interface Levels {
  readonly from: number
  readonly costs: Costs
}

/** The same of so many stories that take these heights, some lines above which are empty. */
function levelsOf(heights: Costs, stories: number): Levels {
  const gaps = stories - 1
  const from = heights.findIndex((cost) => cost < Number.POSITIVE_INFINITY)
  const costs = new Array<number>(beyond)
  const filledAt = (lines: number): number => heights[lines] ?? Number.POSITIVE_INFINITY
  // with more empty lines than gaps, each further one costs as much more
  let gaping = Number.POSITIVE_INFINITY
  for (let n = 0; n < beyond; n++) {
    let cost = gaping + emptyLine + gapingLine
    for (let empty = 0; empty <= gaps && empty <= n; empty++)
      cost = Math.min(cost, filledAt(from + n - empty) + emptyLine * empty)
    costs[n] = cost
    const full = n < gaps ? Number.POSITIVE_INFINITY : filledAt(from + n - gaps)
    gaping = Math.min(gaping + emptyLine + gapingLine, full + emptyLine * gaps)
  }
  return { from, costs }
}

/** An empty line between two stories, and what one beyond the first costs more. */
const emptyLine = 8
const gapingLine = 40
/** A stack may end at so many lines, its lowest height the first. */
const beyond = 24

/** What stacks cost together at their best common height. */
function levelled(stacks: readonly Levels[]): number {
  let lowest = 0
  let highest = Number.POSITIVE_INFINITY
  for (const { from } of stacks) {
    lowest = Math.max(lowest, from)
    highest = Math.min(highest, from + beyond)
  }
  let best = Number.POSITIVE_INFINITY
  for (let lines = lowest; lines < highest; lines++) {
    let sum = 0
    for (const { from, costs } of stacks) sum += costs[lines - from]!
    if (sum < best) best = sum
  }
  return best
}
