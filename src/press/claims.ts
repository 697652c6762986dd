import { longestHead } from './alone.ts'
import type { Concordance, Sought } from './concordance.ts'
import type { Judge } from './judge.ts'
import type { Places } from './places.ts'
import { Rows } from './rows.ts'
import type { HeadLine } from './sequence.ts'
import { type Unit, Units, type Voice } from './units.ts'

/** A heading that shares this much with a body is its own; more says no more. */
const enough = 0.85

/** Less than this share of its terms, and a body does not know a line. */
const unknown = 0.085

/** So many bodies are weighed at once, where all of a page are: more need more room, fewer more time. */
const together = 2048

/** 题归: lines that could head any of a row of bodies: of one paragraph, of two … */
export interface Claim extends Places {
  /** How many bodies, and where in the rows of `Claims` stands what it costs to head each; behind that, the kinship with each. */
  readonly count: number
  readonly row: number
  /** What it costs to part them from the line of their gap that comes next, away from the body. */
  readonly cut: number
}

/** A body that they could head: paragraphs [from, to). */
interface Body {
  readonly from: number
  readonly to: number
}

/** What share of its terms each of a row of bodies holds: the place of that row. */
type Held = (voice: Voice) => number

/** What the lines of each gap could head, worked out when it is asked for and kept for the next habit. */
export class Claims {
  readonly #judge: Judge
  readonly #concordance: Concordance
  readonly #rows = new Rows()
  /** The longest body that ends before each paragraph and that is looked at. */
  readonly #bodiesAbove: readonly number[]
  readonly #over: Claim[][] = []
  readonly #under: Claim[][] = []
  readonly #stacked = new Map<number, readonly Claim[]>()
  /** By gap, then by paragraph. */
  readonly #lent: (readonly Claim[])[][] = []
  /** Rows that are needed for a while only. */
  readonly #scratch = new Rows()
  readonly #units: Units

  constructor(judge: Judge, concordance: Concordance) {
    this.#judge = judge
    this.#concordance = concordance
    this.#units = new Units(judge, concordance)
    const above = judge.sequence.gaps.map(() => 0)
    for (let from = 0; from < judge.sequence.paras.length; from++)
      for (let n = 1; n <= judge.reaches[from]!; n++) above[from + n] = Math.max(above[from + n]!, n)
    this.#bodiesAbove = above
  }

  /** All rows that claims tell the places of; another array when more was claimed. */
  get costs(): Float64Array {
    return this.#rows.cells
  }

  /** 0 to 1: the share of a claim's terms that the body of n paragraphs holds, the rarer the heavier. */
  kinship({ row, count }: Claim, n: number): number {
    return this.#rows.cells[row + count + n - 1]!
  }

  /** The last line of the gap before paragraph `from`, the last two …, over the bodies that begin there. */
  over(from: number): readonly Claim[] {
    const known = this.#over[from]
    if (known) return known
    const { first, end } = this.#judge.gap(from)
    const claims: Claim[] = []
    const held = this.#heldBelow(from)
    for (let at = end - 1; at >= Math.max(first, end - longestHead); at--)
      claims.push(this.#claim(at, end, at > first ? at : undefined, held, this.#judge.reaches[from]!, true))
    this.#over[from] = claims
    return claims
  }

  /** The first line of the gap before paragraph `to`, the first two …, under the bodies that end there. */
  under(to: number): readonly Claim[] {
    this.#under[to] ??= this.#downwards(this.#judge.gap(to), this.#heldAbove(to), this.#bodiesAbove[to]!)
    return this.#under[to]
  }

  /** The first line of what is left of a stack, the first two …, for the bodies that begin with paragraph `from`. */
  stacked(left: Places, from: number): readonly Claim[] {
    if (left.first === left.end) return []
    const key = left.first * this.#judge.sequence.gaps.length + from
    let claims = this.#stacked.get(key)
    if (!claims) {
      claims = this.#downwards(left, this.#heldBelow(from), this.#judge.reaches[from]!)
      this.#stacked.set(key, claims)
    }
    return claims
  }

  /** One claim, of no lines, in place of all that a stack has on the bodies which begin with a paragraph: what it costs is the least. */
  lent(stackGap: number, from: number): readonly Claim[] {
    this.#lent[stackGap] ??= this.#lend(this.#judge.gap(stackGap))
    return this.#lent[stackGap][from]!
  }

  #lend({ first, end }: Places): (readonly Claim[])[] {
    const { reaches } = this.#judge
    const claims: (readonly Claim[])[] = []
    for (let from = 0; from < reaches.length; ) {
      let until = from + 1
      let count = reaches[from]!
      while (until < reaches.length && count + reaches[until]! <= together) count += reaches[until++]!
      let row = this.#leastOf({ first, end }, from, until, count)
      for (; from < until; from++) {
        claims.push([{ first, end: first, cut: 0, count: reaches[from]!, row }])
        row += reaches[from]!
      }
    }
    return claims
  }

  /** What the cheapest heading of a stack costs each body that begins with paragraphs [from, until): the place of the row. */
  #leastOf({ first, end }: Places, from: number, until: number, count: number): number {
    const { reaches } = this.#judge
    const least = this.#rows.add(count)
    const { cells } = this.#rows
    cells.fill(Number.POSITIVE_INFINITY, least, least + count)
    const held = remembering(-2 - from, (sought) =>
      this.#concordance.heldBelowEach(sought, from, until, reaches, this.#scratch),
    )
    for (let at = first; at < end; at++) {
      for (let to = at + 1; to <= Math.min(end, at + longestHead); to++) {
        const cut = to < end ? this.#judge.cut(to) : 0
        const row = this.#weigh(this.#units.at(at, to), held, count, this.#scratch)
        const costs = this.#scratch.cells
        for (let i = 0; i < count; i++) cells[least + i] = Math.min(cells[least + i]!, costs[row + i]! + cut)
      }
    }
    this.#scratch.clear()
    return least
  }

  /** Lines of one gap as the heading of paragraphs [from, to), wherever it stands: what that costs. */
  weigh({ first, end }: Places, from: number, to: number): { readonly claim: Claim; readonly cost: number } {
    const count = to - from
    const held: Held = ({ sought }) => this.#concordance.heldBelow(sought, from, count, this.#rows)
    const row = this.#weigh(this.#units.at(first, end), held, count)
    return { claim: { first, end, cut: 0, count, row }, cost: this.#rows.cells[row + count - 1]! }
  }

  /** What it costs that lines, wherever they stand, head each of some bodies; `under` is the one that they stand right over, where they do. */
  rivals(head: readonly HeadLine[], bodies: readonly Body[], under: Body | undefined): number[] {
    const unit = this.#units.of(head)
    return bodies.map((body) => {
      const { from, to } = body
      const count = to - from
      const row = this.#weigh(
        unit,
        ({ sought }) => this.#concordance.heldBelow(sought, from, count, this.#rows),
        count,
        this.#rows,
        body === under,
      )
      return this.#rows.cells[row + count - 1]!
    })
  }

  #heldAbove(to: number): Held {
    const count = this.#bodiesAbove[to]!
    return remembering(2 * to + 1, (sought) => this.#concordance.heldAbove(sought, to, count, this.#rows))
  }

  #heldBelow(from: number): Held {
    const count = this.#judge.reaches[from]!
    return remembering(2 * from, (sought) => this.#concordance.heldBelow(sought, from, count, this.#rows))
  }

  #downwards({ first, end }: Places, held: Held, count: number): Claim[] {
    const claims: Claim[] = []
    for (let to = first + 1; to <= Math.min(end, first + longestHead); to++)
      claims.push(this.#claim(first, to, to < end ? to : undefined, held, count))
    return claims
  }

  #claim(
    first: number,
    end: number,
    seam: number | undefined,
    held: Held,
    count: number,
    isOver = false,
  ): Claim {
    const cut = seam === undefined ? 0 : this.#judge.cut(seam)
    return {
      first,
      end,
      cut,
      count,
      row: this.#weigh(this.#units.at(first, end), held, count, this.#rows, isOver),
    }
  }

  /**
   * Weighs a heading against a row of bodies, of which `held` tells what share of some terms each holds: the place of
   * the row of what it costs to head each, and of the kinship with each.
   */
  #weigh(
    { voices, all, cost, most }: Unit,
    held: Held,
    count: number,
    rows = this.#rows,
    isOver = false,
  ): number {
    const dearest = isOver ? most : Number.POSITIVE_INFINITY
    const whole = held(all)
    const shares = voices.map(held)
    const costs = rows.add(2 * count)
    const kinships = costs + count
    const { cells } = rows
    // first, of each body: how many lines are strange to it, and how much it holds of the line of which it holds most
    for (let v = 0; v < voices.length; v++) {
      const { long } = voices[v]!
      const share = shares[v]!
      for (let i = 0; i < count; i++) {
        const held = cells[share + i]!
        if (held > cells[kinships + i]!) cells[kinships + i] = held
        if (long && held < unknown) cells[costs + i]!++
      }
    }
    const silent = voices.length === 0
    for (let i = 0; i < count; i++) {
      const all = cells[whole + i]!
      const kinship = silent ? all : 0.4 * cells[kinships + i]! + 0.6 * all
      const kin = (kinship < 0.33 ? 5 : 7) * (0.33 - (kinship < enough ? kinship : enough))
      const cheapest = kin + 0.9 * cells[costs + i]!
      cells[costs + i] = silent ? 3 : (cheapest < dearest ? cheapest : dearest) + cost
      cells[kinships + i] = kinship
    }
    return costs
  }
}

/** Asks a voice once for what has one key. */
const remembering =
  (key: number, held: (sought: Sought) => number): Held =>
  (voice) => {
    if (voice.asked !== key) {
      voice.asked = key
      voice.answer = held(voice.sought)
    }
    return voice.answer
  }
