import type { Claim } from './claims.ts'
import { noLines, type Places } from './places.ts'

/** Where a heading stands: right before its body, right behind it, in a stack elsewhere. */
export type Relation = 'before' | 'after' | 'stack'

/** What a page's habit makes cheap: where its headings stand, and which gap holds a stack of them. */
export interface Custom {
  readonly favours: Relation
  readonly stackGap: number
  /** Out of all headings, the share that stands elsewhere. */
  readonly strays: number
}

/** A step on the way down the page: the next story, or lines of the stack that are nobody's (then `to` is `from`). */
export interface Step {
  /** Of the whole way up to here. */
  readonly cost: number
  readonly back: Step | undefined
  /** The story's paragraphs are [from, to). */
  readonly from: number
  readonly to: number
  readonly relation: Relation | 'none'
  /** Its heading. */
  readonly head: Claim | undefined
  /** 专栏 that stands over it, where its heading stands elsewhere. */
  readonly banners: Places
  readonly intro: Places
  /** Lines that it leaves to stand alone. */
  readonly left: Places
}

/** The cheapest way to the end of the page that a habit allows. */
export interface Way {
  readonly custom: Custom
  readonly cost: number
  readonly step: Step
  /** Lines that are left at the end: of the last gap, and of the stack. */
  readonly left: readonly Places[]
}

/** A step that tells no story. */
export const passing = (back: Step | undefined, cost: number, at: number, left: Places): Step => ({
  cost,
  back,
  from: at,
  to: at,
  relation: 'none',
  head: undefined,
  banners: noLines,
  intro: noLines,
  left,
})
