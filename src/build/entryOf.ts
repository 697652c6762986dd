import { standfirstEnd } from '../compose/copy/standfirst.ts'
import type { Article } from '../newspaper/article.ts'
import type { Entry } from '../newspaper/contents.ts'
import { sectionsOf } from '../newspaper/section.ts'
import type { Span } from '../newspaper/span.ts'
import { lineAt } from './lineNumbers.ts'
import type { SetArticle } from './setHeads.ts'
import { titleOf } from './titleOf.ts'

/** 条目: one story as lists show it. `page` counts from 0; `startsOf` tells where the lines of a page's seed begin. */
export function entryOf(
  article: SetArticle,
  page: number,
  startsOf: (page: number) => readonly number[],
): Entry {
  const { id, genre, column, kicker, headline, heads, dateline, jump, from, continued = [] } = article
  const characters = bodyCharacters(article)
  return {
    id,
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
    standfirst: standfirstOf(article),
    figures: article.figures ?? [],
    pullQuotes: article.pullQuotes ?? [],
    crossheads: [article, ...continued]
      .flatMap(({ body }) => body)
      .filter((block) => block.kind === 'crosshead')
      .map((block) => block.text),
    ...(jump === undefined ? {} : { jump }),
    ...(from === undefined ? {} : { from }),
    characters,
    minutes: minutesFor(characters),
    lines: linesOf(article.spans, startsOf(page)),
    ...(continued.length > 0 && {
      rests: continued.map((rest) => ({ page: rest.page, lines: linesOf(rest.spans, startsOf(rest.sheet)) })),
    }),
  }
}

/** Minutes to read so many characters at 400 a minute, rounded up. */
export function minutesFor(characters: number): number {
  return Math.ceil(characters / 400)
}

/** Visible characters of everything that a story prints but its bylines. */
export function printedCharacters(article: Article): number {
  const heads = [article.column, article.kicker, article.headline, ...(article.deck ?? [])]
  const besides = [
    ...(article.figures ?? []).map(({ caption }) => caption),
    ...(article.pullQuotes ?? []).map(({ text }) => text),
  ]
  return visible([...heads, ...article.body.map(({ text }) => text), ...besides].join(''))
}

/** Visible characters of the body, what other pages hold of it too, or of the captions where there is none. */
function bodyCharacters({ body, figures, continued = [] }: Article): number {
  const blocks = [...body, ...continued.flatMap((rest) => rest.body)]
  const texts =
    blocks.length > 0 ? blocks.map(({ text }) => text) : (figures ?? []).map(({ caption }) => caption)
  return visible(texts.join(''))
}

/** Visible characters; one outside the basic plane, two units in UTF-16, counts once. */
function visible(text: string): number {
  return text.replace(/\s+|[\ud800-\udbff]/g, '').length
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
