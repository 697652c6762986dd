import type { Rarity, Terms } from './kinship.ts'
import { firstWhere } from './ordered.ts'

/**
 * 索引: where on the page each term stands, so that the share of a heading's terms that paragraphs [from, to)
 * hold is had for every `to` at once.
 */
export class Concordance {
  readonly #rarity: Rarity
  readonly #window: number
  readonly #places = new Map<string, number[]>()
  readonly #held = new Map<Terms, Map<number, Float64Array>>()

  /** `window` is the longest run of paragraphs that will be asked for. */
  constructor(paras: readonly Terms[], rarity: Rarity, window: number) {
    this.#rarity = rarity
    this.#window = window
    paras.forEach(({ list }, k) => {
      for (const term of list) {
        const places = this.#places.get(term)
        if (places) places.push(k)
        else this.#places.set(term, [k])
      }
    })
  }

  /** 0 to 1: the weight of the terms that paragraphs [from, to) hold, out of all that `terms` has. */
  share(terms: Terms, from: number, to: number): number {
    const rows = this.#held.get(terms) ?? new Map<number, Float64Array>()
    this.#held.set(terms, rows)
    const row = rows.get(from) ?? this.#heldFrom(terms, from)
    rows.set(from, row)
    return row[to - from - 1] ?? 0
  }

  #heldFrom(terms: Terms, from: number): Float64Array {
    const row = new Float64Array(this.#window)
    let all = 0
    for (const term of terms.list) {
      const weight = this.#rarity.weight(term)
      all += weight
      const places = this.#places.get(term) ?? []
      const first = (places[firstWhere(places, (k) => k >= from)] ?? Number.POSITIVE_INFINITY) - from
      if (first < this.#window) row[first]! += weight
    }
    for (let i = 0, sum = 0; i < row.length; i++) {
      sum += row[i]!
      row[i] = all === 0 ? 0 : sum / all
    }
    return row
  }
}
