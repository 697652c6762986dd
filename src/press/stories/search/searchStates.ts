/** Ways that cost so much more than the cheapest to the same paragraph are not followed (a beam search). */
const beam = 8

/**
 * 局面: what the search knows of each state: the cheapest way there. A state is a place before a paragraph and a key, and
 * told by one number: `width` of them stand before each paragraph.
 */
export class States {
  readonly width: number
  /** The paragraph that the last states stand before: the end of the page. */
  readonly last: number
  /** By state: what the cheapest way there costs, the state that it came from, and in what manner. */
  readonly costs: number[]
  readonly #backs: number[]
  readonly #manners: number[]
  /** By paragraph: what the cheapest of its states costs. */
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

  /** The most that a way to a paragraph may cost to be followed. */
  dearest(paragraph: number): number {
    return this.#least[paragraph]! + beam
  }

  /** Whether a way to a state before paragraph `to` is cheaper than the cheapest that is known; asked first, as most are not. */
  isCheaper(to: number, key: number, cost: number): boolean {
    return cost < this.costs[to * this.width + key]!
  }

  /** Keeps a way that is cheaper. */
  keep(to: number, key: number, cost: number, back: number, manner: number): void {
    const at = to * this.width + key
    // no way goes on from there; at the end of the page, what is left alone counts too
    if (cost > this.#least[to]! + beam && to < this.last) return
    this.costs[at] = cost
    this.#backs[at] = back
    this.#manners[at] = manner
    if (cost < this.#least[to]!) this.#least[to] = cost
  }

  /** The state that the cheapest way to a state came from. */
  back(at: number): number {
    return this.#backs[at]!
  }

  /** In what manner it came. */
  manner(at: number): number {
    return this.#manners[at]!
  }
}
