import type { Article } from '../../newspaper/article.ts'
import type { Page } from '../../newspaper/page.ts'
import type { Sentence, SentenceField } from '../../newspaper/sentence.ts'
import { readingOrder, type Standing } from '../parts.ts'
import { seedOffsets } from './seedOffsets.ts'

/** 一版所载: the part of a story that one page holds, with the seed's text that it came from. */
export interface SourcePart {
  readonly article: Article
  readonly page: Page
  /** Index of the page in its edition. */
  readonly sheet: number
  readonly text: string
  /** What names the text in places. */
  readonly seed: string
}

/** 一节: a heading, a paragraph, a caption or a quotation of the story. */
export interface Passage {
  readonly part: number
  readonly field: SentenceField
  readonly nth: number
  /** Whether it is a heading inside the body. */
  readonly crosshead: boolean
  /** Number among the story's paragraphs, from 1; 0 for what is none. */
  readonly paragraph: number
  readonly text: string
  /** Where its text begins in the running text of the story. */
  readonly at: number
  readonly sentences: readonly Sentence[]
}

/** 全文: a story as running text, and where each of its characters stands in the seeds. */
export interface SourceStory {
  readonly parts: readonly SourcePart[]
  readonly passages: readonly Passage[]
  /** All passages, each with a line end behind it. */
  readonly text: string
  /** For each unit of it: its offset in the seed of its part, −1 for a blank that was put there. */
  readonly offsets: readonly number[]
}

/** Puts a story together in the order in which it is read. */
export function sourceStory(parts: readonly SourcePart[]): SourceStory {
  const passages: Passage[] = []
  const offsets: number[] = []
  let text = ''
  let paragraph = 0
  for (const [n, part] of parts.entries()) {
    for (const { field, nth, crosshead, said } of fieldsOf(part.article)) {
      const sentences = (part.article.sentences ?? []).filter((s) => s.field === field && s.nth === nth)
      const isParagraph = field === 'body' && !crosshead
      if (isParagraph) paragraph++
      passages.push({
        part: n,
        field,
        nth,
        crosshead,
        paragraph: isParagraph ? paragraph : 0,
        text: said,
        at: text.length,
        sentences,
      })
      offsets.push(...seedOffsets(said, sentences, part.text), -1)
      text += `${said}\n`
    }
  }
  return { parts, passages, text, offsets }
}

interface FieldText {
  readonly field: SentenceField
  readonly nth: number
  readonly crosshead: boolean
  readonly said: string
}

function fieldsOf(article: Article): readonly FieldText[] {
  const { continued: _, ...own } = article
  const heading = (field: SentenceField, said: string | undefined, nth = 0): FieldText[] =>
    said === undefined ? [] : [{ field, nth, crosshead: false, said }]
  return [
    ...heading('column', own.column),
    ...heading('kicker', own.kicker),
    ...heading('headline', own.headline),
    ...(own.deck ?? []).flatMap((deck, n) => heading('deck', deck, n)),
    ...readingOrder(own).flatMap(({ standing }) => fieldOf(standing, own)),
  ]
}

function fieldOf(standing: Standing, { body, figures = [], pullQuotes = [] }: Article): FieldText[] {
  switch (standing.kind) {
    case 'paragraph':
    case 'crosshead':
      return [
        {
          field: 'body',
          nth: body.indexOf(standing),
          crosshead: standing.kind === 'crosshead',
          said: standing.text,
        },
      ]
    case 'figure': {
      const { figure } = standing
      return [{ field: 'caption', nth: figures.indexOf(figure), crosshead: false, said: figure.caption }]
    }
    case 'quote': {
      const { quote } = standing
      return [{ field: 'quote', nth: pullQuotes.indexOf(quote), crosshead: false, said: quote.text }]
    }
    case 'seam':
      return []
  }
}
