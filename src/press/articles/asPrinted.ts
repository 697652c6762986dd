import type { Article } from '../../newspaper/article.ts'
import type { Page } from '../../newspaper/page.ts'
import type { Span } from '../../newspaper/span.ts'
import { type Galley, linesOf } from '../text/galley.ts'
import { isBlankAt } from '../text/glyph.ts'
import type { Source } from '../text/lookAlikes.ts'
import { articleId } from './articleId.ts'
import { imprintGalleys, type PageImprint } from './masthead.ts'
import { spansOfLines } from './setText.ts'

/** 原样: articles and residue with every character as the seed has it. */
export function asPrinted(
  { articles, residue }: Pick<Page, 'articles' | 'residue'>,
  source: Source,
): Pick<Page, 'articles' | 'residue'> {
  if (source.text === source.plain) return { articles, residue }
  return {
    articles: articles.map((article) => articleAsPrinted(article, source)),
    residue: residue.map((piece) => ({ ...piece, text: fieldAsPrinted(piece.text, piece.spans, source) })),
  }
}

/** What a page prints of itself, with every character as the seed has it; `aside` holds the galleys that print it. */
export function imprintAsPrinted(
  imprint: PageImprint,
  aside: readonly Galley[],
  source: Source,
): PageImprint {
  if (source.text === source.plain) return imprint
  const spans = spansOfLines(source.plain, linesOf(imprintGalleys(aside)))
  const own = wordsAsPrinted(spans, source)
  const { name, masthead } = imprint
  const fields = Object.entries(masthead ?? {}).map(([field, value]) => [
    field,
    typeof value === 'string' ? own(value) : value,
  ])
  return {
    ...imprint,
    ...(name !== undefined && { name: own(name) }),
    ...(masthead && { masthead: Object.fromEntries(fields) }),
  }
}

function articleAsPrinted(article: Article, source: Source): Article {
  const { column, kicker, headline, deck, bylines, dateline, lead, body, figures, pullQuotes } = article
  const own = wordsAsPrinted(article.spans, source)
  const printed = {
    ...article,
    ...(column !== undefined && { column: own(column) }),
    ...(kicker !== undefined && { kicker: own(kicker) }),
    ...(headline !== undefined && { headline: own(headline) }),
    ...(deck && { deck: deck.map(own) }),
    ...(bylines && {
      bylines: bylines.map((byline) => ({
        ...byline,
        ...(byline.outlet !== undefined && { outlet: own(byline.outlet) }),
        names: byline.names.map(own),
      })),
    }),
    ...(dateline && {
      dateline: { agency: own(dateline.agency), place: own(dateline.place), date: own(dateline.date) },
    }),
    ...(lead !== undefined && { lead: own(lead) }),
    body: body.map((block) => ({ ...block, text: fieldAsPrinted(block.text, block.spans, source) })),
    ...(figures && {
      figures: figures.map((figure) => ({
        ...figure,
        caption: fieldAsPrinted(figure.caption, figure.spans, source),
        ...(figure.credit !== undefined && { credit: fieldAsPrinted(figure.credit, figure.spans, source) }),
      })),
    }),
    ...(pullQuotes && {
      pullQuotes: pullQuotes.map((quote) => ({
        ...quote,
        text: fieldAsPrinted(quote.text, quote.spans, source),
        ...(quote.speaker !== undefined && { speaker: fieldAsPrinted(quote.speaker, quote.spans, source) }),
      })),
    }),
  }
  return { ...printed, id: articleId(printed) }
}

/** The same of fields that stand anywhere in some spans, blanks apart: where one stands whole, it is taken from there. */
function wordsAsPrinted(spans: readonly Span[], source: Source): (field: string) => string {
  const places: number[] = []
  let said = ''
  for (const [from, to] of spans)
    for (let at = from; at < to; at++) {
      if (isBlankAt(source.plain, at)) continue
      places.push(at)
      said += source.plain[at]
    }
  return (field) => {
    const words = field.replace(/\s/gu, '')
    const at = said.indexOf(words)
    if (at < 0 || words === '') return fieldAsPrinted(field, spans, source)
    const own: Span[] = [[places[at]!, places[at + words.length - 1]! + 1]]
    return fieldAsPrinted(field, own, source)
  }
}

/** A field, whose characters come in order from its spans, with each of them as the text has it. */
function fieldAsPrinted(field: string, spans: readonly Span[], { text, plain }: Source): string {
  let printed = ''
  let span = 0
  let at = spans[0]?.[0] ?? 0
  for (const character of field) {
    // blanks the press takes out and puts in
    if (/\s/u.test(character)) {
      printed += character
      continue
    }
    while (span < spans.length && !plain.startsWith(character, at)) {
      at++
      if (at >= spans[span]![1]) at = spans[++span]?.[0] ?? 0
    }
    printed += span < spans.length ? text.slice(at, at + character.length) : character
    at += character.length
    if (span < spans.length && at >= spans[span]![1]) at = spans[++span]?.[0] ?? 0
  }
  return printed
}
