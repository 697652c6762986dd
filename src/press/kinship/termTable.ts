import type { Term } from './term.ts'

/**
 * 词项表: the numbers of terms, in the order in which they turn up. A hash table with open addressing (Knuth, The Art of
 * Computer Programming, vol. 3, 6.4) on plain arrays, as a page asks it for thousands of terms: a Set takes three times
 * as long.
 */
export class TermTable {
  readonly #terms: Int32Array
  readonly #numbers: Int32Array
  /** When each slot was filled: all that were before the last clearing are free. */
  readonly #filled: Int32Array
  /** Of a number of 32 bits, how many do not tell the slot. */
  #shift = 32
  #clearing = 0
  /** How many terms it holds. */
  size = 0

  /** A table of at most so many terms; half of it stays free. */
  constructor(most: number) {
    const slots = 1 << bitsFor(most)
    this.#terms = new Int32Array(slots)
    this.#numbers = new Int32Array(slots)
    this.#filled = new Int32Array(slots)
    this.clear(most)
  }

  /** Forgets all terms, and makes ready for at most so many: for few, it keeps to few slots, which are at hand sooner. */
  clear(most: number): void {
    this.#clearing++
    this.#shift = 32 - bitsFor(most)
    this.size = 0
  }

  /** The number of a term; −1 where it was never added. */
  numberOf(term: Term): number {
    const slot = this.#slotOf(term)
    return this.#filled[slot] === this.#clearing ? this.#numbers[slot]! : -1
  }

  /** The number of a term, which is added if it is new: then `size` is greater by one. */
  add(term: Term): number {
    const slot = this.#slotOf(term)
    if (this.#filled[slot] === this.#clearing) return this.#numbers[slot]!
    this.#terms[slot] = term
    this.#filled[slot] = this.#clearing
    this.#numbers[slot] = this.size
    return this.size++
  }

  /** Where a term stands, or would. Numbers are spread by Knuth’s multiplicative method. */
  #slotOf(term: Term): number {
    const last = (1 << (32 - this.#shift)) - 1
    let slot = Math.imul(term, 0x9e3779b1) >>> this.#shift
    while (this.#filled[slot] === this.#clearing && this.#terms[slot] !== term) slot = (slot + 1) & last
    return slot
  }
}

/** How many bits tell a slot of a table of at most so many terms. */
const bitsFor = (most: number): number => Math.max(4, 33 - Math.clz32(most))
