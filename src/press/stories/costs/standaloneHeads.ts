import type { Places } from '../places.ts'
import type { StoryWeights } from '../weights.ts'
import { type HeadingCosts, longestHead } from './headingCosts.ts'

/** The cheapest ways to cut the lines from some place up to each behind it: what they cost, and where their last heading begins. */
interface Cuts {
  readonly costs: readonly number[]
  readonly froms: readonly number[]
}

/** What it costs to leave alone none of no lines. */
const nothing: readonly number[] = [0]

/** Lines that no story wants, cut into headings that stand alone: at empty lines, the cheapest way. */
export class StandaloneHeads {
  readonly #headings: HeadingCosts
  readonly #unbound: number
  /** For each place that was begun at, the cheapest ways to every place behind it in its gap. */
  readonly #ways = new Map<number, Cuts>()
  /** By the first line: what it costs that it stands alone, that it does with the next … */
  readonly #heads: number[][] = []

  constructor(headings: HeadingCosts, { unbound }: StoryWeights['orphan']) {
    this.#unbound = unbound
    this.#headings = headings
  }

  /** What it costs to leave heading lines of one gap alone. */
  cost({ first, end }: Places): number {
    return this.costs({ first, end })[end - first]!
  }

  /** What it costs to leave none of some lines of one gap alone, the first of them, the first two … */
  costs({ first, end }: Places): readonly number[] {
    return first === end ? nothing : this.#waysFrom(first).costs
  }

  /** Leaving lines at places [from, to) without a story, as one heading. */
  headCost(from: number, to: number): number {
    this.#heads[from] ??= []
    const costs = this.#heads[from]!
    costs[to - from - 1] ??=
      this.#headings.orphan(from, to) + this.#headings.together(this.#headings.lines.slice(from, to))
    return costs[to - from - 1]!
  }

  /** The headings that they make. */
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

  /** Where no empty line parts headings, lines that no seam binds are likely two headings. */
  #unseamed(from: number, to: number): number {
    let n = 0
    for (let i = from + 1; i < to; i++) if (this.#headings.cut(i) === 0) n++
    return n
  }
}
