import type { Span } from './span.ts'

/** 文位: the field of an article that a sentence stands in. */
export type SentenceField = 'column' | 'kicker' | 'headline' | 'deck' | 'body' | 'caption' | 'quote'

/**
 * 句: one sentence of an article. The sentences of a field follow each other and leave out only the blanks between them; a
 * heading is one sentence.
 */
export interface Sentence {
  readonly field: SentenceField
  /** Which of `deck`, `body`, `figures` or `pullQuotes`, from 0; 0 where there is only one such field. */
  readonly nth: number
  /** Its range in the text of that field, in UTF-16 units. */
  readonly from: number
  readonly to: number
  /** Where it stands in the seed: its characters in its order, and what visibly is none of it only where a repair tells so. */
  readonly spans: readonly Span[]
}
