import type { Term } from './term.ts'

/**
 * 词项表: numbers terms in order of appearance. An open-addressing hash table (Knuth, TAOCP 6.4) on plain arrays: a Set
 * takes three times as long.
 */
export class TermTable {
  readonly #terms: Int32Array
  readonly #numbers: Int32Array
  /** By slot: in which clearing it was filled; slots of earlier clearings are free. */
  readonly #filled: Int32Array
  /** The slot is given by all but this many bits of a hashed term. */
  #shift = 32
  #clearing = 0
  /** How many terms it holds. */
  size = 0

  /** Makes a table for at most `most` terms; half of its slots stay free. */
  constructor(most: number) {
    const slots = 1 << bitsFor(most)
    this.#terms = new Int32Array(slots)
    this.#numbers = new Int32Array(slots)
    this.#filled = new Int32Array(slots)
    this.clear(most)
  }

  /** Removes all terms and prepares for at most `most`: a small table stays in the processor's cache. */
  clear(most: number): void {
    this.#clearing++
    this.#shift = 32 - bitsFor(most)
    this.size = 0
  }

  /** The number of a term; −1 if it was never added. */
  numberOf(term: Term): number {
    const slot = this.#slotOf(term)
    return this.#filled[slot] === this.#clearing ? this.#numbers[slot]! : -1
  }

  /** Adds a term if it is new, and returns its number. `size` tells whether it was new. */
  add(term: Term): number {
    const slot = this.#slotOf(term)
    if (this.#filled[slot] === this.#clearing) return this.#numbers[slot]!
    this.#terms[slot] = term
    this.#filled[slot] = this.#clearing
    this.#numbers[slot] = this.size
    return this.size++
  }

  /** The slot of a term, filled or free, by Knuth's multiplicative hashing. */
  #slotOf(term: Term): number {
    const last = (1 << (32 - this.#shift)) - 1
    let slot = Math.imul(term, 0x9e3779b1) >>> this.#shift
    while (this.#filled[slot] === this.#clearing && this.#terms[slot] !== term) slot = (slot + 1) & last
    return slot
  }
}

/** How many bits a slot number needs in a table for `most` terms. */
const bitsFor = (most: number): number => Math.max(4, 33 - Math.clz32(most))
