import type { Term } from './term.ts'
import type { Terms } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { KinshipWeights } from './weights.ts'

/** log((N + 1) / (n + ½)), for a term seen in n of N pieces: Robertson and Spärck Jones's inverse document frequency, smoothed. */
export const rarityOf = (pieces: number, seenIn: number, { seenMore }: KinshipWeights): number =>
  Math.log((pieces + 1) / (seenIn + seenMore))

/** 稀有度: the weight of each term of a page: the rarer among its pieces, the heavier. */
export class Rarity {
  readonly #pieces: number
  readonly #kinship: KinshipWeights
  readonly #seenIn = new Map<Term, number>()
  /** By number of pieces: what a term weighs that so many hold. */
  readonly #weights: number[] = []

  constructor(pieces: readonly Iterable<Term>[], kinship: KinshipWeights) {
    this.#kinship = kinship
    this.#pieces = pieces.length
    for (const terms of pieces) for (const t of terms) this.#seenIn.set(t, (this.#seenIn.get(t) ?? 0) + 1)
  }

  /** 0 to 1: the weight of the terms of `part` that `whole` holds too, out of all that `part` has. */
  share(part: Terms, whole: Vocabulary): number {
    return this.shares(part, [whole])[0]!
  }

  /** The same for each of several wholes. */
  shares({ list }: Terms, wholes: readonly Vocabulary[]): number[] {
    // its rarity, but never nothing
    const weights = list.map((term) => {
      const seenIn = this.#seenIn.get(term) ?? 0
      this.#weights[seenIn] ??= Math.max(
        this.#kinship.leastRarity,
        rarityOf(this.#pieces, seenIn, this.#kinship),
      )
      return this.#weights[seenIn]
    })
    let all = 0
    for (const weight of weights) all += weight
    return wholes.map((whole) => {
      let held = 0
      for (let i = 0; i < list.length; i++) if (whole.has(list[i]!)) held += weights[i]!
      return all === 0 ? 0 : held / all
    })
  }
}
