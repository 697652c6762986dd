import type { Correction } from './correction.ts'
import type { Span } from './span.ts'

/** 移位: a part of a story that was printed apart from its body. */
export type MovedPart = 'heading' | 'figure' | 'pullQuote'

/** 析出: a part lifted out of the prose: 本报讯（记者 …）, （下转第三版）, （上接第一版）, a signature, a photograph's credit, ■. */
export type LiftedPart = 'newsLead' | 'jumpLine' | 'continuation' | 'signature' | 'credit' | 'ornament'

/** 修补: one change to the raw text of a story, so that readers can compare the two. Offsets are those of `Span`. */
export type Repair =
  /** Wrapped lines of a paragraph or a heading, joined: how many joints. */
  | { readonly kind: 'wrap'; readonly count: number }
  /** A paragraph joined over empty lines that a column break or a quotation mark caused: where it goes on. */
  | { readonly kind: 'break'; readonly cause: 'column' | 'quote'; readonly at: number }
  /** Blanks removed from one line, from the first to the last: between spaced characters, beside digits, beside marks. */
  | {
      readonly kind: 'letterspacing' | 'autospace' | 'strayspace'
      readonly spans: readonly Span[]
      readonly count: number
    }
  /** A hyphen removed where a line broke a word: where the word goes on. */
  | { readonly kind: 'hyphen'; readonly at: number }
  /** Text printed twice over, shown once: 强能力强能力. */
  | { readonly kind: 'doubled'; readonly spans: readonly Span[] }
  /** Lines repeated by a drop shadow, left out. */
  | { readonly kind: 'shadow'; readonly spans: readonly Span[] }
  /** A part printed behind the body, or away from it with other stories between. */
  | {
      readonly kind: 'moved'
      readonly part: MovedPart
      readonly stood: 'behind' | 'apart'
      readonly spans: readonly Span[]
    }
  /** A correction of these lines in the sidecar. */
  | { readonly kind: 'corrected'; readonly as: Correction['kind']; readonly spans: readonly Span[] }
  /** A part that is not prose, lifted out of it. */
  | { readonly kind: 'lifted'; readonly part: LiftedPart; readonly spans: readonly Span[] }
