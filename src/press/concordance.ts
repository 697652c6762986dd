import type { Rarity, Term, Terms } from './kinship.ts'
import { firstFrom } from './ordered.ts'

/** What is looked for on the page: for each term of a heading its weight, and the paragraphs that hold it. */
export interface Sought {
  readonly weights: readonly number[]
  readonly places: readonly (readonly number[])[]
  /** The weight of all terms together. */
  readonly all: number
}

const nowhere: readonly number[] = []

/** 索引: where on the page each term stands, so that what a run of paragraphs holds is had for every run at once. */
export class Concordance {
  readonly #rarity: Rarity
  readonly #places = new Map<Term, number[]>()

  constructor(paras: readonly Terms[], rarity: Rarity) {
    this.#rarity = rarity
    paras.forEach(({ list }, k) => {
      for (const term of list) {
        const places = this.#places.get(term)
        if (places) places.push(k)
        else this.#places.set(term, [k])
      }
    })
  }

  /** Whether a term stands anywhere on the page. */
  has(term: Term): boolean {
    return this.#places.has(term)
  }

  /** The terms of a heading with their weights and places. */
  seek({ list }: Terms): Sought {
    const weights = list.map((term) => this.#rarity.weight(term))
    return {
      weights,
      places: list.map((term) => this.#places.get(term) ?? nowhere),
      all: weights.reduce((sum, weight) => sum + weight, 0),
    }
  }
}

/**
 * 0 to 1: the weight of the terms that paragraphs [from, to) hold, out of all; for to = from + 1, from + 2, …
 * as many as `count`.
 */
export function heldBelow({ weights, places, all }: Sought, from: number, count: number): Float64Array {
  const row = new Float64Array(count)
  for (let i = 0; i < weights.length; i++) {
    const at = places[i]!
    const next = at[firstFrom(at, from)]
    if (next !== undefined && next - from < count) row[next - from]! += weights[i]!
  }
  return cumulated(row, all)
}

/** The same looking up the page: of paragraphs [from, to) for from = to − 1, to − 2, … as many as `count`. */
export function heldAbove({ weights, places, all }: Sought, to: number, count: number): Float64Array {
  const row = new Float64Array(count)
  for (let i = 0; i < weights.length; i++) {
    const at = places[i]!
    const last = at[firstFrom(at, to) - 1]
    if (last !== undefined && to - 1 - last < count) row[to - 1 - last]! += weights[i]!
  }
  return cumulated(row, all)
}

function cumulated(row: Float64Array, all: number): Float64Array {
  let sum = 0
  for (let i = 0; i < row.length; i++) {
    sum += row[i]!
    row[i] = all === 0 ? 0 : sum / all
  }
  return row
}
