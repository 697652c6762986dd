import type { Article } from '../../newspaper/article.ts'
import type { Level, Slot } from '../composition.ts'
import type { Flow } from '../copy/flows.ts'
import type { LargestHead } from '../pageWish.ts'
import type { PanelRow } from './panelRow.ts'
import type { SetHead } from './setHead.ts'

/** 稿样: a story as it could stand in one slot of one grid, with every height that it can take. */
export interface Draft {
  readonly slot: Slot | 'teasers'
  readonly span: number
  readonly story?: Article
  readonly head?: SetHead
  readonly panels?: PanelRow
  readonly choices: readonly Choice[]
}

/** One height in lines, with what it costs against the best that the story could have. */
export interface Choice {
  readonly rows: number
  readonly cost: number
  readonly flow?: Flow
  /** Where the height comes with a head of another size. */
  readonly head?: SetHead
  /** Entries of 导读. */
  readonly entries?: number
}

/** What a slot asks for. `level` decides the head where the slot alone does not. */
export interface SlotWish {
  readonly slot: Slot | 'teasers'
  readonly span: number
  readonly story?: Article
  readonly level?: Level
  /** The page holds no other story. */
  readonly alone?: boolean
  /** A page of three stories at most has room: stories run on rather than jump. */
  readonly roomy?: boolean
  /** The largest head of the page: the others stay below it. */
  readonly largest?: LargestHead
}
