import type { Places } from '../places.ts'
import type { StoryWeights } from '../weights.ts'
import { type HeadingCosts, longestHead } from './headingCosts.ts'

/**
 * The cheapest cuts of the lines from a place up to each later place: their cost, and where the last heading
 * begins.
 */
interface Cuts {
  readonly costs: readonly number[]
  readonly froms: readonly number[]
}

/** The costs for no lines. */
const nothing: readonly number[] = [0]

/** Lines without a story, cut into headings that stand alone, at the least cost. */
export class StandaloneHeads {
  readonly #headings: HeadingCosts
  readonly #unbound: number
  /** By first place: the cheapest cuts up to each later place of its gap. */
  readonly #ways = new Map<number, Cuts>()
  /** By first line: cost of it standing alone, of it with the next line, … */
  readonly #heads: number[][] = []

  constructor(headings: HeadingCosts, { unbound }: StoryWeights['orphan']) {
    this.#unbound = unbound
    this.#headings = headings
  }

  /** Cost of leaving lines of one gap without a story. */
  cost({ first, end }: Places): number {
    return this.costs({ first, end })[end - first]!
  }

  /** Costs of leaving none, the first, the first two, … of some lines of one gap without a story. */
  costs({ first, end }: Places): readonly number[] {
    return first === end ? nothing : this.#waysFrom(first).costs
  }

  /** Cost of the lines at places [from, to) standing alone as one heading. */
  headCost(from: number, to: number): number {
    this.#heads[from] ??= []
    const costs = this.#heads[from]!
    costs[to - from - 1] ??=
      this.#headings.orphan(from, to) + this.#headings.together(this.#headings.lines.slice(from, to))
    return costs[to - from - 1]!
  }

  /** The headings that the lines are cut into. */
  split({ first, end }: Places): Places[] {
    if (first === end) return []
    const { froms } = this.#waysFrom(first)
    const heads: Places[] = []
    for (let to = end; to > first; to = froms[to - first]!) heads.push({ first: froms[to - first]!, end: to })
    return heads.reverse()
  }

  #waysFrom(first: number): Cuts {
    let ways = this.#ways.get(first)
    if (!ways) {
      ways = this.#cheapest(first, this.#headings.gapEnd(first))
      this.#ways.set(first, ways)
    }
    return ways
  }

  #cheapest(first: number, end: number): Cuts {
    const headings = this.#headings
    const costs = [0]
    const froms = [first]
    for (let to = first + 1; to <= end; to++) {
      let least = Number.POSITIVE_INFINITY
      let at = first
      for (let from = Math.max(first, to - longestHead); from < to; from++) {
        const apart = headings.blanksSpeak ? 0 : this.#unseamed(from, to) * this.#unbound
        const cut = from > first ? headings.cut(from) : 0
        const cost = costs[from - first]! + this.headCost(from, to) + apart + cut
        if (cost < least) {
          least = cost
          at = from
        }
      }
      costs.push(least)
      froms.push(at)
    }
    return { costs, froms }
  }

  /**
   * How many lines nothing holds to the line before: on pages without empty lines, each probably begins another
   * heading.
   */
  #unseamed(from: number, to: number): number {
    let n = 0
    for (let i = from + 1; i < to; i++) if (this.#headings.cut(i) === 0) n++
    return n
  }
}
