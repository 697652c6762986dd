import { NumberArena } from '../../kinship/numberArena.ts'
import { type Places, sums } from '../places.ts'
import { askOnce, type HeadCandidate, type Scales, weighHead } from './headCost.ts'
import { longestHead } from './headingCosts.ts'

/** Bodies are weighed in batches of about this many: larger ones need more memory, smaller ones more time. */
const together = 2048

/** Costs of all headings of a stack for all bodies of a page are kept up to this number (8 MB). */
const mostCosts = 1_000_000

/**
 * For the bodies that begin with a paragraph: one candidate of no lines, whose cost is that of the cheapest
 * heading in the stack.
 */
export type SharedHeads = (from: number) => readonly HeadCandidate[]

/** Lines of a stack as one heading. */
export interface StackHead extends Places {
  /** Cost of the cut after them. */
  readonly cut: number
  /** The place in `costs` of its costs for every body of the page. */
  readonly row: number
}

/** Every heading that a stack may hold, weighed against every body of the page. */
export interface StackOffers {
  readonly heads: readonly StackHead[]
  readonly costs: Float64Array
  /** By paragraph: where in a row the bodies that begin there stand (of one paragraph, of two, …). */
  readonly starts: readonly number[]
  /** The place, in the arena of `HeadCandidates`, of the row for the least cost of each body. */
  readonly least: number
}

/** A lower bound for a stack of headings, in which several stories may share a heading (a relaxation). */
export class StackBound {
  readonly #scales: Scales
  /** For rows that are needed briefly. */
  readonly #scratch = new NumberArena()
  /** By gap. */
  readonly #shared: SharedHeads[] = []
  readonly #offers: (StackOffers | undefined)[] = []

  constructor(scales: Scales) {
    this.#scales = scales
  }

  /** The cheapest headings of the stack before paragraph `stackGap`. */
  sharedHeads(stackGap: number): SharedHeads {
    this.#shared[stackGap] ??= this.#share(this.#scales.headings.gap(stackGap))
    return this.#shared[stackGap]
  }

  /** Each heading of the stack against each body; undefined if they are too many to keep. */
  offers(stackGap: number): StackOffers | undefined {
    const { first, end } = this.#scales.headings.gap(stackGap)
    const starts = sums(this.#scales.reaches)
    if (starts.at(-1)! * (end - first) * longestHead > mostCosts) return undefined
    this.#offers[stackGap] ??= this.#offer(stackGap, starts)
    return this.#offers[stackGap]
  }

  /** The same as `sharedHeads`, with a price added to each heading. Replaces the result for earlier prices. */
  sharedHeadsAt({ heads, costs, starts, least }: StackOffers, prices: readonly number[]): SharedHeads {
    const reaches = this.#scales.reaches
    const count = starts.at(-1)!
    const { cells } = this.#scales.rows
    cells.fill(Number.POSITIVE_INFINITY, least, least + count)
    heads.forEach(({ cut, row }, h) => {
      lower(cells, least, costs, row, count, cut + prices[h]!)
    })
    return (from) => [{ first: 0, end: 0, cut: 0, count: reaches[from]!, row: least + starts[from]! }]
  }

  #offer(stackGap: number, starts: readonly number[]): StackOffers {
    const reaches = this.#scales.reaches
    const rows = new NumberArena()
    const heads: StackHead[] = []
    this.#weighHeads(this.#scales.headings.gap(stackGap), 0, reaches.length, starts.at(-1)!, rows, (head) =>
      heads.push(head),
    )
    return { heads, costs: rows.cells, starts, least: this.#scales.rows.add(starts.at(-1)!) }
  }

  #share(stack: Places): SharedHeads {
    const reaches = this.#scales.reaches
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

  /**
   * For each body that begins with paragraphs [from, until): the cost of the cheapest heading of a stack.
   * Returns the place of the row.
   */
  #leastOf(stack: Places, from: number, until: number, count: number): number {
    const least = this.#scales.rows.add(count)
    const { cells } = this.#scales.rows
    cells.fill(Number.POSITIVE_INFINITY, least, least + count)
    this.#weighHeads(stack, from, until, count, this.#scratch, ({ cut, row }) => {
      lower(cells, least, this.#scratch.cells, row, count, cut)
    })
    this.#scratch.clear()
    return least
  }

  /** Weighs every heading of a stack against `count` bodies that begin with paragraphs [from, until). */
  #weighHeads(
    { first, end }: Places,
    from: number,
    until: number,
    count: number,
    rows: NumberArena,
    take: (head: StackHead) => void,
  ): void {
    const reaches = this.#scales.reaches
    // the scratch arena has other rows for the same paragraphs, so it needs another key
    const key = -2 - 2 * from - (rows === this.#scratch ? 0 : 1)
    const held = askOnce(key, (query) =>
      this.#scales.concordance.heldBelowEach(query, from, until, reaches, rows),
    )
    for (let at = first; at < end; at++) {
      for (let to = at + 1; to <= Math.min(end, at + longestHead); to++) {
        const cut = to < end ? this.#scales.headings.cut(to) : 0
        take({
          first: at,
          end: to,
          cut,
          row: weighHead(this.#scales.groups.at(at, to), held, count, rows, this.#scales.kin),
        })
      }
    }
  }
}

/** Lowers a row of `count` costs to those of another row plus `more`, wherever these are less. */
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
