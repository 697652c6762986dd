import type { Correction } from './correction.ts'
import type { Span } from './span.ts'

/** 移位: a part of a story that stood apart from its body. */
export type MovedPart = 'heading' | 'figure' | 'pullQuote'

/** 析出: what was lifted out of the prose: 本报讯（记者 …）, （下转第三版）, （上接第一版）, a signature, a photograph's credit, ■. */
export type LiftedPart = 'newsLead' | 'jumpLine' | 'continuation' | 'signature' | 'credit' | 'ornament'

/**
 * 修补: one thing that was done to the raw text of a story, so that it can be shown beside it. Offsets are those of
 * `Span`; the line that one stands on is told by counting line ends before it.
 */
export type Repair =
  /** Lines of a paragraph or a heading that the measure had cut, joined again: how many joints. */
  | { readonly kind: 'wrap'; readonly count: number }
  /** A paragraph that goes on over empty lines, which the foot of a column or a quotation mark had caused: where it goes on. */
  | { readonly kind: 'break'; readonly cause: 'column' | 'quote'; readonly at: number }
  /** Blanks taken out of one line, from the first to behind the last: between spaced letters, beside digits, beside marks. */
  | {
      readonly kind: 'letterspacing' | 'autospace' | 'strayspace'
      readonly spans: readonly Span[]
      readonly count: number
    }
  /** A hyphen taken out where a line had cut a word: where the word goes on. */
  | { readonly kind: 'hyphen'; readonly at: number }
  /** Radicals (⼈ ⺠ ⽉) shown as the ideographs that they look like: how many, and where. */
  | { readonly kind: 'radicals'; readonly spans: readonly Span[]; readonly count: number }
  /** Text that was printed twice over, said once: 强能力强能力. */
  | { readonly kind: 'doubled'; readonly spans: readonly Span[] }
  /** Lines that a drop shadow had repeated, left out. */
  | { readonly kind: 'shadow'; readonly spans: readonly Span[] }
  /** A part that stood elsewhere: behind the body, or away from it with other stories between. */
  | {
      readonly kind: 'moved'
      readonly part: MovedPart
      readonly stood: 'behind' | 'apart'
      readonly spans: readonly Span[]
    }
  /** What an editor told of these lines in the sidecar. */
  | { readonly kind: 'corrected'; readonly as: Correction['kind']; readonly spans: readonly Span[] }
  /** What is no prose, lifted out of it. */
  | { readonly kind: 'lifted'; readonly part: LiftedPart; readonly spans: readonly Span[] }
