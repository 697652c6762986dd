import type { HeadLine } from '../../headings/headLine.ts'
import type { Places } from '../places.ts'
import { askOnce, type HeadCandidate, type Scales, type SharesOf, weighHead } from './headCost.ts'
import type { HeadGroup } from './headGroups.ts'
import { longestHead } from './headingCosts.ts'

/** A possible body: paragraphs [from, to). */
interface Body {
  readonly from: number
  readonly to: number
}

/** The candidates of each gap, weighed when they are first asked for and kept for every search of the page. */
export class HeadCandidates {
  readonly #scales: Scales
  /** By paragraph: the length of the longest body that ends before it. */
  readonly #bodiesAbove: readonly number[]
  readonly #over: HeadCandidate[][] = []
  readonly #under: HeadCandidate[][] = []
  readonly #stacked = new Map<number, readonly HeadCandidate[]>()

  constructor(scales: Scales) {
    this.#scales = scales
    const { reaches } = scales
    const above = new Array<number>(reaches.length + 1).fill(0)
    for (let from = 0; from < reaches.length; from++)
      for (let n = 1; n <= reaches[from]!; n++) above[from + n] = Math.max(above[from + n]!, n)
    this.#bodiesAbove = above
  }

  /** The array that holds every row; it is replaced when a candidate is added. */
  get costs(): Float64Array {
    return this.#scales.rows.cells
  }

  /** Cost of a candidate heading the body of n paragraphs. */
  cost({ row }: HeadCandidate, n: number): number {
    return this.#scales.rows.cells[row + n - 1]!
  }

  /** 0 to 1: the share of a candidate's terms that the body of n paragraphs holds, rare terms counting more. */
  kinship({ row, count }: HeadCandidate, n: number): number {
    return this.#scales.rows.cells[row + count + n - 1]!
  }

  /** The last line of the gap before paragraph `from`, the last two, …, for the bodies that begin there. */
  over(from: number): readonly HeadCandidate[] {
    const known = this.#over[from]
    if (known) return known
    const { first, end } = this.#scales.headings.gap(from)
    const candidates: HeadCandidate[] = []
    const held = this.#heldBelow(from)
    for (let at = end - 1; at >= Math.max(first, end - longestHead); at--)
      candidates.push(
        this.#candidate(at, end, at > first ? at : undefined, held, this.#scales.reaches[from]!, true),
      )
    this.#over[from] = candidates
    return candidates
  }

  /** The first line of the gap before paragraph `to`, the first two, …, for the bodies that end there. */
  under(to: number): readonly HeadCandidate[] {
    this.#under[to] ??= this.#downwards(
      this.#scales.headings.gap(to),
      this.#heldAbove(to),
      this.#bodiesAbove[to]!,
    )
    return this.#under[to]
  }

  /**
   * The first line of what is left of a stack, the first two, …, for the bodies that begin with paragraph
   * `from`.
   */
  stacked(left: Places, from: number): readonly HeadCandidate[] {
    if (left.first === left.end) return []
    const key = left.first * this.#bodiesAbove.length + from
    let candidates = this.#stacked.get(key)
    if (!candidates) {
      candidates = this.#downwards(left, this.#heldBelow(from), this.#scales.reaches[from]!)
      this.#stacked.set(key, candidates)
    }
    return candidates
  }

  /** Weighs lines of one gap as the heading of paragraphs [from, to), wherever these stand. */
  weigh(
    { first, end }: Places,
    from: number,
    to: number,
  ): { readonly candidate: HeadCandidate; readonly cost: number } {
    const candidate = {
      first,
      end,
      cut: 0,
      ...this.#against(this.#scales.groups.at(first, end), { from, to }),
    }
    return { candidate, cost: this.cost(candidate, candidate.count) }
  }

  /**
   * Costs of the same heading lines for each of several bodies; `under` is the body right below them, if any.
   */
  rivals(head: readonly HeadLine[], bodies: readonly Body[], under: Body | undefined): number[] {
    const unit = this.#scales.groups.of(head)
    return bodies.map((body) => {
      const { row, count } = this.#against(unit, body, body === under)
      return this.#scales.rows.cells[row + count - 1]!
    })
  }

  /**
   * Weighs a heading against every body that begins with a paragraph, up to a length: the place of the row and
   * that length.
   */
  #against(
    unit: HeadGroup,
    { from, to }: Body,
    isOver = false,
  ): { readonly row: number; readonly count: number } {
    const count = to - from
    const held: SharesOf = ({ query }) =>
      this.#scales.concordance.heldBelow(query, from, count, this.#scales.rows)
    return { row: weighHead(unit, held, count, this.#scales.rows, this.#scales.kin, isOver), count }
  }

  #heldAbove(to: number): SharesOf {
    const count = this.#bodiesAbove[to]!
    return askOnce(2 * to + 1, (query) =>
      this.#scales.concordance.heldAbove(query, to, count, this.#scales.rows),
    )
  }

  #heldBelow(from: number): SharesOf {
    const count = this.#scales.reaches[from]!
    return askOnce(2 * from, (query) =>
      this.#scales.concordance.heldBelow(query, from, count, this.#scales.rows),
    )
  }

  #downwards({ first, end }: Places, held: SharesOf, count: number): HeadCandidate[] {
    const candidates: HeadCandidate[] = []
    for (let to = first + 1; to <= Math.min(end, first + longestHead); to++)
      candidates.push(this.#candidate(first, to, to < end ? to : undefined, held, count))
    return candidates
  }

  #candidate(
    first: number,
    end: number,
    seam: number | undefined,
    held: SharesOf,
    count: number,
    isOver = false,
  ): HeadCandidate {
    const cut = seam === undefined ? 0 : this.#scales.headings.cut(seam)
    return {
      first,
      end,
      cut,
      count,
      row: weighHead(
        this.#scales.groups.at(first, end),
        held,
        count,
        this.#scales.rows,
        this.#scales.kin,
        isOver,
      ),
    }
  }
}
