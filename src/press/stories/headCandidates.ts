import type { HeadLine } from '../headings/headLine.ts'
import type { Concordance } from '../kinship/concordance.ts'
import { Rows } from '../kinship/numberArena.ts'
import { type Held, remembering, weigh } from './headCost.ts'
import { type Unit, Units } from './headGroups.ts'
import type { Judge } from './judge.ts'
import type { Places } from './places.ts'
import { Lending } from './stackBound.ts'
import { longestHead } from './standaloneHeads.ts'

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
  readonly #units: Units
  /** What the lines of each stack could head, in any order. */
  readonly lending: Lending

  constructor(judge: Judge, concordance: Concordance) {
    this.#judge = judge
    this.#concordance = concordance
    this.#units = new Units(judge, concordance)
    this.lending = new Lending(judge, concordance, this.#units, this.#rows)
    const above = judge.sequence.gaps.map(() => 0)
    for (let from = 0; from < judge.sequence.paras.length; from++)
      for (let n = 1; n <= judge.reaches[from]!; n++) above[from + n] = Math.max(above[from + n]!, n)
    this.#bodiesAbove = above
  }

  /** All rows that claims tell the places of; another array when more was claimed. */
  get costs(): Float64Array {
    return this.#rows.cells
  }

  /** What it costs that the lines of a claim head the body of n paragraphs. */
  cost({ row }: Claim, n: number): number {
    return this.#rows.cells[row + n - 1]!
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

  /** Lines of one gap as the heading of paragraphs [from, to), wherever it stands: what that costs. */
  weigh({ first, end }: Places, from: number, to: number): { readonly claim: Claim; readonly cost: number } {
    const claim = { first, end, cut: 0, ...this.#against(this.#units.at(first, end), { from, to }) }
    return { claim, cost: this.cost(claim, claim.count) }
  }

  /** What it costs that lines, wherever they stand, head each of some bodies; `under` is the one that they stand right over, where they do. */
  rivals(head: readonly HeadLine[], bodies: readonly Body[], under: Body | undefined): number[] {
    const unit = this.#units.of(head)
    return bodies.map((body) => {
      const { row, count } = this.#against(unit, body, body === under)
      return this.#rows.cells[row + count - 1]!
    })
  }

  /** Weighs a heading against what begins as a body does: the row, and how long it is. */
  #against(unit: Unit, { from, to }: Body, isOver = false): { readonly row: number; readonly count: number } {
    const count = to - from
    const held: Held = ({ sought }) => this.#concordance.heldBelow(sought, from, count, this.#rows)
    return { row: weigh(unit, held, count, this.#rows, isOver), count }
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
      row: weigh(this.#units.at(first, end), held, count, this.#rows, isOver),
    }
  }
}
