import type { HeadCandidate } from '../costs/headCost.ts'
import type { Places } from '../places.ts'

/** Where a heading stands: right before its body, right behind it, in a stack elsewhere. */
export type Relation = 'before' | 'after' | 'stack'

/** What a page's habit makes cheap: where its headings stand, and which gap holds a stack of them. */
export interface HeadPlacement {
  readonly favours: Relation
  readonly stackGap: number
  /** Out of all headings, the share that stands elsewhere. */
  readonly strays: number
}

/** A step on the way down the page: the next story, or lines of the stack that are nobody's (then `to` is `from`). */
export interface Step {
  /** The story's paragraphs are [from, to). */
  readonly from: number
  readonly to: number
  readonly relation: Relation | 'none'
  /** Its heading. */
  readonly head: HeadCandidate | undefined
  /** 专栏 that stands over it, where its heading stands elsewhere. */
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
