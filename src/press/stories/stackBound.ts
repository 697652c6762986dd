import type { Concordance } from '../kinship/concordance.ts'
import { Rows } from '../kinship/numberArena.ts'
import type { Claim } from './headCandidates.ts'
import { remembering, weigh } from './headCost.ts'
import type { Units } from './headGroups.ts'
import type { Judge } from './judge.ts'
import { type Places, sums } from './places.ts'
import { longestHead } from './standaloneHeads.ts'

/** So many bodies are weighed at once, where all of a page are: more need more room, fewer more time. */
const together = 2048

/** No more costs are kept of what the heads of a stack ask of the bodies of a page: 8 MB. */
const mostCosts = 1_000_000

/** One claim, of no lines, in place of all that a stack has on the bodies which begin with a paragraph: what it costs is the least. */
export type Lent = (from: number) => readonly Claim[]

/** Heading lines of a stack, read as one heading. */
export interface Head extends Places {
  /** What it costs to part them from the line that comes next. */
  readonly cut: number
  /** Where in the costs stands what it costs to head each body of the page. */
  readonly row: number
}

/** 供题: every head that a stack may hold, weighed against every body of the page. */
export interface Offers {
  readonly heads: readonly Head[]
  readonly costs: Float64Array
  /** Where in a row of them the bodies stand that begin with each paragraph: of one paragraph, of two … */
  readonly starts: readonly number[]
  /** The place of the row of `Claims` for what the cheapest head costs each. */
  readonly least: number
}

/** 借题: what the lines of a stack could head, whoever else has them. */
export class Lending {
  readonly #judge: Judge
  readonly #concordance: Concordance
  readonly #units: Units
  /** The rows of `Claims`. */
  readonly #rows: Rows
  /** Rows that are needed for a while only. */
  readonly #scratch = new Rows()
  /** By gap. */
  readonly #lent: Lent[] = []
  readonly #offers: (Offers | undefined)[] = []

  constructor(judge: Judge, concordance: Concordance, units: Units, rows: Rows) {
    this.#judge = judge
    this.#concordance = concordance
    this.#units = units
    this.#rows = rows
  }

  /** What the stack before paragraph `stackGap` lends. */
  lent(stackGap: number): Lent {
    this.#lent[stackGap] ??= this.#lend(this.#judge.gap(stackGap))
    return this.#lent[stackGap]
  }

  /** What it offers, each head against each body; nothing where those are too many to be kept. */
  offers(stackGap: number): Offers | undefined {
    const { first, end } = this.#judge.gap(stackGap)
    const starts = sums(this.#judge.reaches)
    if (starts.at(-1)! * (end - first) * longestHead > mostCosts) return undefined
    this.#offers[stackGap] ??= this.#offer(stackGap, starts)
    return this.#offers[stackGap]
  }

  /** What it lends where each head has its price; what was lent at other prices before is forgotten. */
  lentAt({ heads, costs, starts, least }: Offers, prices: readonly number[]): Lent {
    const { reaches } = this.#judge
    const count = starts.at(-1)!
    const { cells } = this.#rows
    cells.fill(Number.POSITIVE_INFINITY, least, least + count)
    heads.forEach(({ cut, row }, h) => {
      lower(cells, least, costs, row, count, cut + prices[h]!)
    })
    return (from) => [{ first: 0, end: 0, cut: 0, count: reaches[from]!, row: least + starts[from]! }]
  }

  #offer(stackGap: number, starts: readonly number[]): Offers {
    const { reaches } = this.#judge
    const rows = new Rows()
    const heads: Head[] = []
    this.#weighHeads(this.#judge.gap(stackGap), 0, reaches.length, starts.at(-1)!, rows, (head) =>
      heads.push(head),
    )
    return { heads, costs: rows.cells, starts, least: this.#rows.add(starts.at(-1)!) }
  }

  #lend(stack: Places): Lent {
    const { reaches } = this.#judge
    const claims: (readonly Claim[])[] = []
    for (let from = 0; from < reaches.length; ) {
      let until = from + 1
      let count = reaches[from]!
      while (until < reaches.length && count + reaches[until]! <= together) count += reaches[until++]!
      let row = this.#leastOf(stack, from, until, count)
      for (; from < until; from++) {
        claims.push([{ first: stack.first, end: stack.first, cut: 0, count: reaches[from]!, row }])
        row += reaches[from]!
      }
    }
    return (from) => claims[from]!
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
    rows: Rows,
    take: (head: Head) => void,
  ): void {
    const { reaches } = this.#judge
    // asked of other rows, the same paragraphs have another key
    const key = -2 - 2 * from - (rows === this.#scratch ? 0 : 1)
    const held = remembering(key, (sought) =>
      this.#concordance.heldBelowEach(sought, from, until, reaches, rows),
    )
    for (let at = first; at < end; at++) {
      for (let to = at + 1; to <= Math.min(end, at + longestHead); to++) {
        const cut = to < end ? this.#judge.cut(to) : 0
        take({ first: at, end: to, cut, row: weigh(this.#units.at(at, to), held, count, rows) })
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
