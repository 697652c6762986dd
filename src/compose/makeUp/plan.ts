import type { SlotWish } from '../slots/draft.ts'

/** 版样: who stands beside whom, before heights are known. Rows follow each other down the page. */
export type Plan = readonly PlanRow[]

export interface PlanRow {
  readonly kind: 'upper' | 'band' | 'briefs'
  readonly cells: readonly PlanCell[]
  /** What the arrangement costs before its copy is set. */
  readonly bias: number
}

/** A stack of slots, one under the other, all as wide. */
export interface PlanCell {
  readonly span: number
  readonly wishes: readonly SlotWish[]
}
