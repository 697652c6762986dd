/** States that cost so much more than the cheapest of their paragraph are not continued (a beam search). */
const beam = 8

/**
 * 局面: the cheapest way to each state of the search. A state is a paragraph before which it stands and a key; it
 * is given by one number, `width` of them for each paragraph.
 */
export class States {
  readonly width: number
  /** The paragraph before which the last states stand: the end of the page. */
  readonly last: number
  /** By state: the least cost of reaching it, the state it was reached from, and by which move. */
  readonly costs: number[]
  readonly #backs: number[]
  readonly #manners: number[]
  /** By paragraph: the least cost among its states. */
  readonly #least: number[]

  constructor(paragraphs: number, width: number) {
    this.width = width
    this.last = paragraphs
    const count = (paragraphs + 1) * width
    this.costs = new Array<number>(count).fill(Number.POSITIVE_INFINITY)
    this.#backs = new Array<number>(count).fill(0)
    this.#manners = new Array<number>(count).fill(0)
    this.#least = new Array<number>(paragraphs + 1).fill(Number.POSITIVE_INFINITY)
    this.costs[0] = 0
    this.#least[0] = 0
  }

  /** States of a paragraph that cost more than this are not continued. */
  dearest(paragraph: number): number {
    return this.#least[paragraph]! + beam
  }

  /**
   * Whether a cost is less than the least known for a state before paragraph `to`; a quick test to make before
   * `keep`.
   */
  isCheaper(to: number, key: number, cost: number): boolean {
    return cost < this.costs[to * this.width + key]!
  }

  /** Keeps a cheaper way to a state. */
  keep(to: number, key: number, cost: number, back: number, manner: number): void {
    const at = to * this.width + key
    // too dear to be continued; at the end of the page every state counts, since leftovers still cost
    if (cost > this.#least[to]! + beam && to < this.last) return
    this.costs[at] = cost
    this.#backs[at] = back
    this.#manners[at] = manner
    if (cost < this.#least[to]!) this.#least[to] = cost
  }

  /** The state from which a state is reached at least cost. */
  back(at: number): number {
    return this.#backs[at]!
  }

  /** The move by which it is reached. */
  manner(at: number): number {
    return this.#manners[at]!
  }
}
