import type { HeadLine } from '../headings/headLine.ts'
import type { Relation } from './search/searchResult.ts'

/** 稿: a story before its parts have names: paragraphs [from, to) of the sequence and its heading lines. */
export interface Story {
  readonly from: number
  readonly to: number
  readonly head: readonly HeadLine[]
  /** Lines right above the body that only lead into it: a summary, or a crosshead above the first part. */
  readonly intro: readonly HeadLine[]
  /** Where the heading stands: right before the body, right after it, in a stack elsewhere, or nowhere. */
  readonly relation: Relation | 'none'
  /** The share (0 to 1) of the heading's terms that the body holds, rare terms counting more. */
  readonly kinship: number
}

/** The stories of a page and the headings without a story. */
export interface Assignment {
  readonly stories: readonly Story[]
  /** Headings whose story is not on the page, in order. */
  readonly orphans: readonly (readonly HeadLine[])[]
  readonly cost: number
  /** Where the page puts its headings, for the trace. */
  readonly habit: string
}
