import type { Concordance } from '../../kinship/concordance.ts'
import { NumberArena } from '../../kinship/numberArena.ts'
import { type Places, sums } from '../places.ts'
import type { StoryWeights } from '../weights.ts'
import { askOnce, type HeadCandidate, weighHead } from './headCost.ts'
import type { HeadGroups } from './headGroups.ts'
import { type HeadingCosts, longestHead } from './headingCosts.ts'

/** So many bodies are weighed at once, where all of a page are: more need more room, fewer more time. */
const together = 2048

/** No more costs are kept of what the heads of a stack ask of the bodies of a page: 8 MB. */
const mostCosts = 1_000_000

/** One claim, of no lines, in place of all that a stack has on the bodies which begin with a paragraph: what it costs is the least. */
export type SharedHeads = (from: number) => readonly HeadCandidate[]

/** Heading lines of a stack, read as one heading. */
export interface StackHead extends Places {
  /** What it costs to part them from the line that comes next. */
  readonly cut: number
  /** Where in the costs stands what it costs to head each body of the page. */
  readonly row: number
}

/** 供题: every head that a stack may hold, weighed against every body of the page. */
export interface StackOffers {
  readonly heads: readonly StackHead[]
  readonly costs: Float64Array
  /** Where in a row of them the bodies stand that begin with each paragraph: of one paragraph, of two … */
  readonly starts: readonly number[]
  /** The place of the row of `HeadCandidates` for what the cheapest head costs each. */
  readonly least: number
}

/** 借题: what the lines of a stack could head, whoever else has them. */
export class StackBound {
  readonly #headings: HeadingCosts
  readonly #reaches: readonly number[]
  readonly #concordance: Concordance
  readonly #groups: HeadGroups
  /** The rows of `HeadCandidates`. */
  readonly #kin: StoryWeights['kin']
  readonly #rows: NumberArena
  /** NumberArena that are needed for a while only. */
  readonly #scratch = new NumberArena()
  /** By gap. */
  readonly #shared: SharedHeads[] = []
  readonly #offers: (StackOffers | undefined)[] = []

  constructor(
    headings: HeadingCosts,
    reaches: readonly number[],
    concordance: Concordance,
    groups: HeadGroups,
    rows: NumberArena,
    kin: StoryWeights['kin'],
  ) {
    this.#kin = kin
    this.#headings = headings
    this.#reaches = reaches
    this.#concordance = concordance
    this.#groups = groups
    this.#rows = rows
  }

  /** What the stack before paragraph `stackGap` lends. */
  sharedHeads(stackGap: number): SharedHeads {
    this.#shared[stackGap] ??= this.#share(this.#headings.gap(stackGap))
    return this.#shared[stackGap]
  }

  /** What it offers, each head against each body; nothing where those are too many to be kept. */
  offers(stackGap: number): StackOffers | undefined {
    const { first, end } = this.#headings.gap(stackGap)
    const starts = sums(this.#reaches)
    if (starts.at(-1)! * (end - first) * longestHead > mostCosts) return undefined
    this.#offers[stackGap] ??= this.#offer(stackGap, starts)
    return this.#offers[stackGap]
  }

  /** What it lends where each head has its price; what was lent at other prices before is forgotten. */
  sharedHeadsAt({ heads, costs, starts, least }: StackOffers, prices: readonly number[]): SharedHeads {
    const reaches = this.#reaches
    const count = starts.at(-1)!
    const { cells } = this.#rows
    cells.fill(Number.POSITIVE_INFINITY, least, least + count)
    heads.forEach(({ cut, row }, h) => {
      lower(cells, least, costs, row, count, cut + prices[h]!)
    })
    return (from) => [{ first: 0, end: 0, cut: 0, count: reaches[from]!, row: least + starts[from]! }]
  }

  #offer(stackGap: number, starts: readonly number[]): StackOffers {
    const reaches = this.#reaches
    const rows = new NumberArena()
    const heads: StackHead[] = []
    this.#weighHeads(this.#headings.gap(stackGap), 0, reaches.length, starts.at(-1)!, rows, (head) =>
      heads.push(head),
    )
    return { heads, costs: rows.cells, starts, least: this.#rows.add(starts.at(-1)!) }
  }

  #share(stack: Places): SharedHeads {
    const reaches = this.#reaches
    const shared: (readonly HeadCandidate[])[] = []
    for (let from = 0; from < reaches.length; ) {
      let until = from + 1
      let count = reaches[from]!
      while (until < reaches.length && count + reaches[until]! <= together) count += reaches[until++]!
      let row = this.#leastOf(stack, from, until, count)
      for (; from < until; from++) {
        shared.push([{ first: stack.first, end: stack.first, cut: 0, count: reaches[from]!, row }])
        row += reaches[from]!
      }
    }
    return (from) => shared[from]!
  }

  /** What the cheapest head of a stack costs each body that begins with paragraphs [from, until): the place of the row. */
  #leastOf(stack: Places, from: number, until: number, count: number): number {
    const least = this.#rows.add(count)
    const { cells } = this.#rows
    cells.fill(Number.POSITIVE_INFINITY, least, least + count)
    this.#weighHeads(stack, from, until, count, this.#scratch, ({ cut, row }) => {
      lower(cells, least, this.#scratch.cells, row, count, cut)
    })
    this.#scratch.clear()
    return least
  }

  /** Weighs every head of a stack against each of as many bodies as `count`, which begin with paragraphs [from, until). */
  #weighHeads(
    { first, end }: Places,
    from: number,
    until: number,
    count: number,
    rows: NumberArena,
    take: (head: StackHead) => void,
  ): void {
    const reaches = this.#reaches
    // asked of other rows, the same paragraphs have another key
    const key = -2 - 2 * from - (rows === this.#scratch ? 0 : 1)
    const held = askOnce(key, (query) => this.#concordance.heldBelowEach(query, from, until, reaches, rows))
    for (let at = first; at < end; at++) {
      for (let to = at + 1; to <= Math.min(end, at + longestHead); to++) {
        const cut = to < end ? this.#headings.cut(to) : 0
        take({
          first: at,
          end: to,
          cut,
          row: weighHead(this.#groups.at(at, to), held, count, rows, this.#kin),
        })
      }
    }
  }
}

/** Lowers a row of as many costs as `count` to those of another and something more, where these are less. */
function lower(
  cells: Float64Array,
  least: number,
  costs: Float64Array,
  row: number,
  count: number,
  more: number,
): void {
  for (let i = 0; i < count; i++) cells[least + i] = Math.min(cells[least + i]!, costs[row + i]! + more)
}
