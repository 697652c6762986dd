import type { HeadLine } from '../headings/headLine.ts'
import type { Relation } from './search/searchResult.ts'

/** 稿: a story before its parts have names: paragraphs [from, to) of the sequence and the lines of its heading. */
export interface Story {
  readonly from: number
  readonly to: number
  readonly head: readonly HeadLine[]
  /** Lines right before the body that only lead into it: a summary between two rules, a crosshead over the first part. */
  readonly intro: readonly HeadLine[]
  /** Where the heading stood: right before the body, right behind it, in a stack elsewhere; or there is none. */
  readonly relation: Relation | 'none'
  /** 0 to 1: the share of the heading's terms that the body holds, the rarer the heavier. */
  readonly kinship: number
}

/** What the decision over the whole page came to. */
export interface Assignment {
  readonly stories: readonly Story[]
  /** Headings whose story is not on the page, in order. */
  readonly orphans: readonly (readonly HeadLine[])[]
  readonly cost: number
  /** The page's habit that gave the cheapest total. */
  readonly habit: string
}
