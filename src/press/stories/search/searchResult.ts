import type { HeadCandidate } from '../costs/headCost.ts'
import type { Places } from '../places.ts'

/** Where a heading stands: right before its body, right after it, or in a stack elsewhere. */
export type Relation = 'before' | 'after' | 'stack'

/** Where a page puts its headings, and which gap holds the stack (−1: none). */
export interface HeadPlacement {
  readonly favours: Relation
  readonly stackGap: number
  /** The share of headings that stand elsewhere. */
  readonly strays: number
}

/** One step down the page: the next story, or lines of the stack without a story (then `to` equals `from`). */
export interface Step {
  /** The story's paragraphs are [from, to). */
  readonly from: number
  readonly to: number
  readonly relation: Relation | 'none'
  /** Its heading. */
  readonly head: HeadCandidate | undefined
  /** Banners above a story whose heading stands elsewhere. */
  readonly banners: Places
  readonly intro: Places
  /** Lines that it leaves to stand alone. */
  readonly left: Places
}

/** The cheapest way to the end of the page that a habit allows. */
export interface SearchResult {
  readonly placement: HeadPlacement
  readonly cost: number
  /** Its steps, in order: written down when they are asked for, since most ways are not taken. */
  readonly steps: () => readonly Step[]
  /** Lines that are left at the end: of the last gap, and of the stack. */
  readonly left: readonly Places[]
}

/** The cheapest of all results: what it says of the page, to be improved upon. */
export interface Found {
  readonly placement: HeadPlacement
  readonly cost: number
  readonly steps: readonly Step[]
  /** Lines that no story has. */
  readonly left: readonly Places[]
}
