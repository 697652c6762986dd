import type { Article } from '../newspaper/article.ts'
import type { Entry } from '../newspaper/contents.ts'
import { type Length, lengthOf, minutesFor } from '../newspaper/length.ts'
import { sectionsOf } from '../newspaper/section.ts'
import type { Span } from '../newspaper/span.ts'
import { standfirstEnd } from './copy/standfirst.ts'
import type { SetArticle } from './headlines/setHeads.ts'
import { titleOf } from './headlines/titleOf.ts'

/**
 * 条目: one story as lists show it, in the `language` given (undefined for Chinese). `page` counts from 0; `linesOf`
 * tells the first and the last line of some spans in the seed of a page.
 */
export function entryOf(
  article: SetArticle,
  language: string | undefined,
  page: number,
  linesOf: (spans: readonly Span[], page: number) => Entry['lines'],
): Entry {
  const { id, genre, column, kicker, headline, heads, dateline, lead, jump, from, continued = [] } = article
  const length = bodyLength(article)
  return {
    id,
    ...(language === undefined ? {} : { language }),
    genre,
    page,
    sections: sectionsOf(article).map((section) => section.slug),
    ...(column === undefined ? {} : { column }),
    ...(kicker === undefined ? {} : { kicker }),
    ...(headline === undefined ? {} : { headline }),
    title: titleOf(article),
    deck: article.deck ?? [],
    ...(heads && { heads }),
    bylines: article.bylines ?? [],
    ...(dateline === undefined ? {} : { dateline }),
    ...(lead === undefined ? {} : { lead }),
    standfirst: standfirstOf(article),
    figures: article.figures ?? [],
    pullQuotes: article.pullQuotes ?? [],
    crossheads: [article, ...continued]
      .flatMap(({ body }) => body)
      .filter((block) => block.kind === 'crosshead')
      .map((block) => block.text),
    ...(jump === undefined ? {} : { jump }),
    ...(from === undefined ? {} : { from }),
    characters: length.characters,
    minutes: minutesFor(length),
    lines: linesOf(article.spans, page),
    ...(continued.length > 0 && {
      rests: continued.map((rest) => ({ page: rest.page, lines: linesOf(rest.spans, rest.sheet) })),
    }),
  }
}

/** Everything that a story prints but its bylines. */
export function printedTexts(article: Article): readonly string[] {
  const heads = [article.column, article.kicker, article.headline, ...(article.deck ?? [])]
  const besides = [
    ...(article.figures ?? []).map(({ caption }) => caption),
    ...(article.pullQuotes ?? []).map(({ text }) => text),
  ]
  return [...heads, ...article.body.map(({ text }) => text), ...besides].filter((text) => text !== undefined)
}

/** Of the body, what other pages hold of it too, or of the captions where there is none. */
function bodyLength({ body, figures, continued = [] }: Article): Length {
  const blocks = [...body, ...continued.flatMap((rest) => rest.body)]
  const texts =
    blocks.length > 0 ? blocks.map(({ text }) => text) : (figures ?? []).map(({ caption }) => caption)
  return lengthOf(texts)
}

/** The opening of the first paragraph; a run-in is no part of it. */
function standfirstOf({ body }: Article): string {
  const first = body.find(({ kind }) => kind === 'paragraph')?.text ?? ''
  return first.slice(0, standfirstEnd(first))
}
