import type { Article } from '../../newspaper/article.ts'
import { lineStartsOf } from '../../newspaper/lineNumbers.ts'
import type { Span } from '../../newspaper/span.ts'

/** What is known of an article for sure. A field that is left out counts neither way; null or [] says that there is none. */
export type TrueArticle = {
  readonly [Field in keyof Omit<Article, 'id' | 'spans'>]?: Article[Field] | null
} & { readonly spans: readonly Span[] }

/** 真值: what a page should come to. */
export interface TruePage {
  readonly articles: readonly TrueArticle[]
  /** Whether it leaves some of the page out: then only what lies in it counts. */
  readonly partial: boolean
}

/** Lines [first, last] of a text, from 1, or one part of them. */
type TrueLines = readonly [first: number, last: number, part?: string]

interface TruthFile {
  readonly partial?: boolean
  readonly articles: readonly (Omit<TrueArticle, 'spans'> & { readonly lines: readonly TrueLines[] })[]
}

/** Reads what NAME.truth.json says of the page whose text is `text`. */
export function readTruth(json: string, text: string): TruePage {
  const { partial = false, articles } = JSON.parse(json) as TruthFile
  const starts = lineStartsOf(text)
  const spanOf = ([first, last, part]: TrueLines): Span => {
    const from = starts[first - 1]!
    if (!part) return [from, (starts[last] ?? text.length + 1) - 1]
    const at = text.indexOf(part, from)
    return [at, at + part.length]
  }
  return {
    partial,
    articles: articles.map(({ lines, ...article }) => ({ ...article, spans: lines.map(spanOf) })),
  }
}
