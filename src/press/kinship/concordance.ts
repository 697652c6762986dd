import type { NumberArena } from './numberArena.ts'
import { rarityOf } from './rarity.ts'
import type { Term } from './term.ts'
import type { Terms } from './terms.ts'
import { TermTable } from './termTable.ts'
import type { KinshipWeights } from './weights.ts'

/** What to look for: the terms of a heading that occur in the page's copy, by number, with their weights. */
export interface Query {
  readonly terms: readonly number[]
  readonly weights: readonly number[]
  /** The weight of all terms of the heading, including those that occur nowhere. */
  readonly all: number
}

/** 索引: where each term of the page occurs, so that what every run of paragraphs holds is found at once. */
export class Concordance {
  readonly #numbers: TermTable
  /** Term n occurs in the paragraphs `#places[#starts[n]]` to `#places[#starts[n + 1] − 1]`, which ascend. */
  readonly #places: Int32Array
  readonly #starts: Int32Array
  /** The rarity of a term that occurs nowhere. */
  readonly #unseen: number

  /** By paragraph: its terms, by number. */
  readonly texts: readonly (readonly number[])[]
  /** By paragraph: those of its terms that other paragraphs hold too. */
  readonly recurring: readonly (readonly number[])[]
  /** By term: its rarity. */
  readonly rarities: Float64Array

  constructor(paras: readonly Terms[], kinship: KinshipWeights) {
    const length = paras.reduce((sum, { list }) => sum + list.length, 0)
    this.#numbers = new TermTable(length)
    const counts = new Int32Array(length)
    this.texts = paras.map(({ list }) => {
      const text = new Array<number>(list.length)
      for (let i = 0; i < list.length; i++) {
        const number = this.#numbers.add(list[i]!)
        counts[number]!++
        text[i] = number
      }
      return text
    })
    const { size } = this.#numbers
    this.recurring = this.texts.map((text) => {
      const terms: number[] = []
      for (let i = 0; i < text.length; i++) if (counts[text[i]!]! > 1) terms.push(text[i]!)
      return terms
    })
    this.#unseen = rarityOf(paras.length, 0, kinship)
    // most terms occur in one paragraph only: take the logarithm once for each count
    const known: number[] = []
    this.rarities = new Float64Array(size)
    this.#starts = new Int32Array(size + 1)
    for (let n = 0; n < size; n++) {
      const count = counts[n]!
      known[count] ??= rarityOf(paras.length, count, kinship)
      this.rarities[n] = known[count]
      this.#starts[n + 1] = this.#starts[n]! + count
    }
    this.#places = new Int32Array(length)
    const free = this.#starts.slice()
    for (let k = 0; k < this.texts.length; k++) {
      const text = this.texts[k]!
      for (let i = 0; i < text.length; i++) this.#places[free[text[i]!]!++] = k
    }
  }

  /** Whether a term occurs on the page. */
  has(term: Term): boolean {
    return this.#numbers.numberOf(term) >= 0
  }

  /** The paragraphs that hold a term, in ascending order. */
  placesOf(term: Term): Int32Array {
    const number = this.#numbers.numberOf(term)
    return number < 0 ? nowhere : this.#places.subarray(this.#starts[number]!, this.#starts[number + 1]!)
  }

  /** The terms of a heading with their weights. */
  queryOf(heading: Terms): Query {
    const terms = new Array<number>(heading.list.length)
    const weights = new Array<number>(heading.list.length)
    let known = 0
    let all = 0
    for (const term of heading.list) {
      const number = this.#numbers.numberOf(term)
      const weight = number < 0 ? this.#unseen : this.rarities[number]!
      all += weight
      if (number < 0) continue
      terms[known] = number
      weights[known] = weight
      known++
    }
    terms.length = known
    weights.length = known
    return { terms, weights, all }
  }

  /** The place of a row: the share (0 to 1) of a query that paragraphs [from, to) hold, for `count` ends from + 1, from + 2, … */
  heldBelow({ terms, weights, all }: Query, from: number, count: number, rows: NumberArena): number {
    const row = rows.add(count)
    const { cells } = rows
    for (let i = 0; i < terms.length; i++) {
      const at = this.#firstFrom(terms[i]!, from)
      if (at === this.#starts[terms[i]! + 1]) continue
      const far = this.#places[at]! - from
      if (far < count) cells[row + far]! += weights[i]!
    }
    cumulate(cells, row, count, all)
    return row
  }

  /** The place of the first of the rows of `heldBelow` for each paragraph of [from, until); row k has `reaches[k]` numbers. */
  heldBelowEach(
    { terms, weights, all }: Query,
    from: number,
    until: number,
    reaches: readonly number[],
    rows: NumberArena,
  ): number {
    let length = 0
    for (let k = from; k < until; k++) length += reaches[k]!
    const row = rows.add(length)
    const { cells } = rows
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      const weight = weights[i]!
      const end = this.#starts[term + 1]!
      let start = row
      let k = from
      for (let at = this.#firstFrom(term, from); at < end && k < until; at++) {
        const place = this.#places[at]!
        for (; k <= place && k < until; k++) {
          const reach = reaches[k]!
          if (place - k < reach) cells[start + place - k]! += weight
          start += reach
        }
      }
    }
    let start = row
    for (let k = from; k < until; k++) {
      cumulate(cells, start, reaches[k]!, all)
      start += reaches[k]!
    }
    return row
  }

  /** Like `heldBelow`, upwards: for paragraphs [from, to) with from = to − 1, to − 2, … `count` times. */
  heldAbove({ terms, weights, all }: Query, to: number, count: number, rows: NumberArena): number {
    const row = rows.add(count)
    const { cells } = rows
    for (let i = 0; i < terms.length; i++) {
      const at = this.#firstFrom(terms[i]!, to) - 1
      if (at < this.#starts[terms[i]!]!) continue
      const far = to - 1 - this.#places[at]!
      if (far < count) cells[row + far]! += weights[i]!
    }
    cumulate(cells, row, count, all)
    return row
  }

  /** Index in `#places` of the first paragraph from `least` on that holds a term, or the end of its places. */
  #firstFrom(term: number, least: number): number {
    let low = this.#starts[term]!
    let high = this.#starts[term + 1]!
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#places[middle]! >= least) high = middle
      else low = middle + 1
    }
    return low
  }
}

const nowhere = new Int32Array()

function cumulate(cells: Float64Array, row: number, count: number, all: number): void {
  let sum = 0
  for (let i = row; i < row + count; i++) {
    sum += cells[i]!
    cells[i] = all === 0 ? 0 : sum / all
  }
}
