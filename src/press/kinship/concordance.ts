import type { NumberArena } from './numberArena.ts'
import { rarityOf } from './rarity.ts'
import type { Term } from './term.ts'
import type { Terms } from './terms.ts'
import { TermTable } from './termTable.ts'
import type { KinshipWeights } from './weights.ts'

/** What is looked for on the page: the terms of a heading that stand in its copy, by their numbers, with their weights. */
export interface Query {
  readonly terms: readonly number[]
  readonly weights: readonly number[]
  /** The weight of all terms together, of those too that stand nowhere. */
  readonly all: number
}

/** 索引: where on the page each term stands, so that what a run of paragraphs holds is had for every run at once. */
export class Concordance {
  readonly #numbers: TermTable
  /** The paragraphs that hold term n, ascending, are `#places` from `#starts[n]` to `#starts[n + 1]`. */
  readonly #places: Int32Array
  readonly #starts: Int32Array
  /** How rare a term is that stands nowhere. */
  readonly #unseen: number
  readonly #leastRarity: number

  /** The terms of each paragraph, by their numbers. */
  readonly texts: readonly (readonly number[])[]
  /** Those of them that other paragraphs hold too. */
  readonly recurring: readonly (readonly number[])[]
  /** How rare each term is. */
  readonly rarities: Float64Array

  constructor(paras: readonly Terms[], kinship: KinshipWeights) {
    this.#leastRarity = kinship.leastRarity
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
    // a page has thousands of terms, most of them in one paragraph: logarithms are taken once for each number of those
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

  /** Whether a term stands anywhere on the page. */
  has(term: Term): boolean {
    return this.#numbers.numberOf(term) >= 0
  }

  /** The paragraphs that hold a term, ascending. */
  placesOf(term: Term): Int32Array {
    const number = this.#numbers.numberOf(term)
    return number < 0 ? nowhere : this.#places.subarray(this.#starts[number]!, this.#starts[number + 1]!)
  }

  /** The terms of a heading with their weights: their rarity, but never nothing. */
  queryOf(heading: Terms): Query {
    const terms = new Array<number>(heading.list.length)
    const weights = new Array<number>(heading.list.length)
    let known = 0
    let all = 0
    for (const term of heading.list) {
      const number = this.#numbers.numberOf(term)
      const rarity = number < 0 ? this.#unseen : this.rarities[number]!
      const weight = Math.max(this.#leastRarity, rarity)
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

  /**
   * 0 to 1: the weight of the terms that paragraphs [from, to) hold, out of all; for to = from + 1, from + 2, …
   * as many as `count`: the place of that row.
   */
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

  /**
   * The rows of `heldBelow` for each paragraph of [from, until), one behind the other: the place of the first. That of
   * paragraph k is `reaches[k]` long.
   */
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

  /** The same looking up the page: of paragraphs [from, to) for from = to − 1, to − 2, … as many as `count`. */
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

  /** Where in `#places` the first paragraph stands that holds a term and is not before `least`; the end of its places where none is. */
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
