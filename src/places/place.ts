import type { Span } from '../newspaper/span.ts'
import { matchesOf } from './alike.ts'
import { type Folded, fold } from './folded.ts'

/**
 * 处: a place in a text, told so that it can be found again after the text was corrected or extracted anew. All words are
 * folded (`folded.ts`).
 */
export interface Place {
  /** Names the seed's text that `span` is about; '' where it is not known. */
  readonly seed: string
  /** Where it stood there. */
  readonly span: Span
  /** The words: all of them, or their beginning where they are many. */
  readonly head: string
  /** The end of many words, else ''. */
  readonly tail: string
  /** How many UTF-16 units the words have. */
  readonly length: number
  /** What stands before them and after; less at the edges of a text. */
  readonly before: string
  readonly after: string
  /** Whether the text had other words that resemble them, such as those of a pull quote. */
  readonly twin: boolean
}

/** UTF-16 units: as many words are told whole, of more only a beginning and an end. */
const longestWhole = 40
const headLength = 24
const tailLength = 16

/** Of what stands beside them. */
export const contextLength = 12

/** Tells of text[from, to) of a running text. `seed` and `span` say where it stands on the page, if that is known. */
export function placeOf(
  text: string,
  [from, to]: Span,
  { seed, span }: Pick<Place, 'seed' | 'span'> = { seed: '', span: [0, 0] },
): Place {
  const words = fold(text, from, to).text
  const whole = words.length <= longestWhole
  return {
    seed,
    span,
    head: whole ? words : words.slice(0, headLength),
    tail: whole ? '' : words.slice(-tailLength),
    length: words.length,
    // what is folded away may be as long again
    before: fold(text, Math.max(0, from - 8 * contextLength), from).text.slice(-contextLength),
    after: fold(text, to, to + 8 * contextLength).text.slice(0, contextLength),
    twin: matchesOf(words.slice(0, longestWhole), fold(text).text).length > 1,
  }
}

/** Whether these are its words, letter for letter as far as they are told. */
export function saysSame({ head, tail, length }: Place, words: Pick<Folded, 'text'>): boolean {
  return words.text.length === length && words.text.startsWith(head) && words.text.endsWith(tail)
}
