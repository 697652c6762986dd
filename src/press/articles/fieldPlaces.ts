import type { Article } from '../../newspaper/article.ts'
import type { Span } from '../../newspaper/span.ts'

/** 出处: where on the page the fields of an article come from that have no spans of their own; each in its field's order. */
export interface FieldPlaces {
  readonly column: readonly Span[]
  readonly kicker: readonly Span[]
  readonly headline: readonly Span[]
  /** One list for each entry of the deck. */
  readonly deck: readonly (readonly Span[])[]
  /** All that was set, galley by galley: bylines, dateline and lead stand in it somewhere. */
  readonly all: readonly Span[]
}

const places = new WeakMap<Article, FieldPlaces>()

/** Notes the places of an article's fields until the article is shown as printed. */
export function placed(article: Article, of: FieldPlaces): Article {
  places.set(article, of)
  return article
}

/** The places that were noted for an article. */
export const placesOf = (article: Article): FieldPlaces | undefined => places.get(article)
