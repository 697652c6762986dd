import { standfirstEnd } from '../../compose/copy/standfirst.ts'
import type { SetArticle } from '../../compose/headlines/setHeads.ts'
import { titleOf } from '../../compose/headlines/titleOf.ts'
import type { Article } from '../../newspaper/article.ts'
import type { Entry } from '../../newspaper/contents.ts'
import { type Length, lengthOf, minutesFor } from '../../newspaper/length.ts'
import { sectionsOf } from '../../newspaper/section.ts'
import type { Span } from '../../newspaper/span.ts'
import { lineAt } from '../seeds/lineNumbers.ts'

/**
 * 条目: one story as lists show it, in the `language` given (undefined for Chinese). `page` counts from 0; `startsOf`
 * tells where the lines of a page's seed begin.
 */
export function entryOf(
  article: SetArticle,
  language: string | undefined,
  page: number,
  startsOf: (page: number) => readonly number[],
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
    lines: linesOf(article.spans, startsOf(page)),
    ...(continued.length > 0 && {
      rests: continued.map((rest) => ({ page: rest.page, lines: linesOf(rest.spans, startsOf(rest.sheet)) })),
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

function linesOf(
  spans: readonly Span[],
  lineStarts: readonly number[],
): readonly [first: number, last: number] {
  const start = spans.reduce((least, [from]) => Math.min(least, from), Number.POSITIVE_INFINITY)
  const end = spans.reduce((most, [, to]) => Math.max(most, to), 1)
  return [lineAt(lineStarts, start), lineAt(lineStarts, end - 1)]
}
