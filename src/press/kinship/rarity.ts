import type { Term } from './term.ts'
import type { Terms } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { KinshipWeights } from './weights.ts'

/** log((N + 1) / (n + ½)) for a term in n of N pieces: the inverse document frequency of Robertson and Spärck Jones. */
export const rarityOf = (pieces: number, seenIn: number, { seenMore }: KinshipWeights): number =>
  Math.log((pieces + 1) / (seenIn + seenMore))

/** 稀有度: weights the terms of a page by how few of its pieces hold them. */
export class Rarity {
  readonly #pieces: number
  readonly #kinship: KinshipWeights
  readonly #seenIn = new Map<Term, number>()
  /** By number of pieces: the weight of a term that so many pieces hold. */
  readonly #weights: number[] = []

  constructor(pieces: readonly Iterable<Term>[], kinship: KinshipWeights) {
    this.#kinship = kinship
    this.#pieces = pieces.length
    for (const terms of pieces) for (const t of terms) this.#seenIn.set(t, (this.#seenIn.get(t) ?? 0) + 1)
  }

  /** The share (0 to 1) of the weight of `part` that `whole` holds too. */
  share(part: Terms, whole: Vocabulary): number {
    return this.shares(part, [whole])[0]!
  }

  /** The same share for each of several wholes. */
  shares({ list }: Terms, wholes: readonly Vocabulary[]): number[] {
    const weights = list.map((term) => {
      const seenIn = this.#seenIn.get(term) ?? 0
      this.#weights[seenIn] ??= rarityOf(this.#pieces, seenIn, this.#kinship)
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
