import type { Article } from '../../newspaper/article.ts'
import type { Page } from '../../newspaper/page.ts'
import type { Span } from '../../newspaper/span.ts'
import { type Galley, linesOf } from '../text/galley.ts'
import { isBlankAt } from '../text/glyph.ts'
import type { Source } from '../text/lookAlikes.ts'
import { articleId } from './articleId.ts'
import { placesOf } from './fieldPlaces.ts'
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
  const places = placesOf(article)
  const all = places?.all ?? article.spans
  const own = wordsAsPrinted(all, source)
  const at = (field: string, spans = all) => fieldAsPrinted(field, spans, source)
  const printed = {
    ...article,
    ...(column !== undefined && { column: at(column, places?.column) }),
    ...(kicker !== undefined && { kicker: at(kicker, places?.kicker) }),
    ...(headline !== undefined && { headline: at(headline, places?.headline) }),
    ...(deck && { deck: deck.map((each, n) => at(each, places?.deck[n])) }),
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
    body: body.map((block) => ({ ...block, text: at(block.text, block.spans) })),
    ...(figures && {
      figures: figures.map((figure) => ({
        ...figure,
        caption: at(figure.caption, figure.spans),
        ...(figure.credit !== undefined && { credit: wordsAsPrinted(figure.spans, source)(figure.credit) }),
      })),
    }),
    ...(pullQuotes && {
      pullQuotes: pullQuotes.map((quote) => ({
        ...quote,
        text: at(quote.text, quote.spans),
        ...(quote.speaker !== undefined && { speaker: wordsAsPrinted(quote.spans, source)(quote.speaker) }),
      })),
    }),
  }
  return { ...printed, id: articleId(printed) }
}

/** Shows words that stand whole somewhere in some spans, blanks apart; the last such place counts. */
function wordsAsPrinted(spans: readonly Span[], source: Source): (field: string) => string {
  const places = placesIn(spans, source.plain)
  const said = places.map((at) => source.plain[at]).join('')
  return (field) => {
    const words = field.replace(/\s/gu, '')
    const first = said.lastIndexOf(words)
    return shown(field, first < 0 ? places : places.slice(first, first + words.length), source)
  }
}

/** Shows a field whose characters come in order from its spans. */
const fieldAsPrinted = (field: string, spans: readonly Span[], source: Source): string =>
  shown(field, placesIn(spans, source.plain), source)

/** The offsets of all that is visible in some spans. */
function placesIn(spans: readonly Span[], plain: string): number[] {
  const places: number[] = []
  for (const [from, to] of spans)
    for (let at = from; at < to; at++) if (!isBlankAt(plain, at)) places.push(at)
  return places
}

/**
 * A field with each UTF-16 unit as the text has it at the next place that reads so. By units and not by characters: the
 * halves of a character may have stood on two lines.
 */
function shown(field: string, places: readonly number[], { text, plain }: Source): string {
  let printed = ''
  let next = 0
  for (let n = 0; n < field.length; n++) {
    const unit = field[n]!
    let k = next
    // blanks the press takes out and puts in
    if (!/\s/u.test(unit)) while (k < places.length && plain[places[k]!] !== unit) k++
    const found = plain[places[k] ?? -1] === unit
    printed += found ? text[places[k]!] : unit
    if (found) next = k + 1
  }
  return printed
}
