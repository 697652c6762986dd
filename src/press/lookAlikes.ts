import traditional from 'opencc-js/dict/TSCharacters'
import type { Article } from '../newspaper/article.ts'
import type { Masthead, Page } from '../newspaper/page.ts'
import type { Span } from '../newspaper/span.ts'
import { articleId } from './articleId.ts'
import { isBlankAt, isIdeographOf, isWesternOf } from './glyph.ts'

/** Marks of upright type (U+FE10…, U+FE30…), small ones (U+FE50…) and half-width ones (U+FF61…), each before what it stands for. */
const marks =
  '︐，︑、︒。︓：︔；︕！︖？︙…︱—︵（︶）︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹐，﹑、﹔；﹕：﹖？﹗！﹙（﹚）｡。｢「｣」､、'

/** By UTF-16 unit: the one that it is read as; 0 where that is itself. */
const alike = new Uint16Array(0x10000)
for (let i = 0; i < marks.length; i += 2) alike[marks.charCodeAt(i)] = marks.charCodeAt(i + 1)
// what a recogniser knows, it knows in simplified characters
for (const [form, read] of traditional.split('|').map((pair) => pair.split(' ')))
  if (form?.length === 1 && read?.length === 1) alike[form.charCodeAt(0)] = read.charCodeAt(0)

/** What a mark of a typewriter stands for among ideographs. */
const typed: ReadonlyMap<number, string> = new Map(
  ([',，', '.。', ':：', ';；', '!！', '?？'] as const).map(([mark, read]) => [mark!.charCodeAt(0), read!]),
)
const quotation = 0x22
const point = 0x2e
const formFeed = 0x0c
const newline = 0x0a
/** What a clause may end with, besides an ideograph. */
const closing = '”’」』）》"'
/** 一.: a number, which a point stands behind. */
const numbered = /(?:^|\s)[一二三四五六七八九十]{1,3}$/u

/**
 * 形近: the text of a seed as the press reads it, one UTF-16 unit for one: traditional characters as simplified ones, and
 * every mark in the form that Chinese type has for it. What is shown is what stands on the page (`asPrinted`).
 */
export function plainOf(text: string): string {
  let plain = ''
  let copied = 0
  // whether the last letter, digit or ideograph before a place was an ideograph, known up to another
  let inHan = false
  let known = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // an empty line closes what was left open, and no page says anything of the next
    if (code === formFeed || (code === newline && text.charCodeAt(at + 1) === newline)) quoted = false
    let read = alike[code]! === 0 ? undefined : String.fromCharCode(alike[code]!)
    if (code === quotation || typed.has(code)) {
      for (let k = at - 1; k >= known; k--) {
        const before = text.charCodeAt(k)
        const isHan = isIdeographOf(before)
        if (!isHan && !isWesternOf(before) && before !== formFeed) continue
        inHan = isHan
        break
      }
      known = at
      const next = text.charCodeAt(at + 1)
      const isNextHan = at + 1 < text.length && isIdeographOf(next)
      const before = text.charCodeAt(at - 1)
      const isBehind = inHan && at > 0 && (isIdeographOf(before) || closing.includes(text[at - 1]!))
      if (code === quotation) {
        if (inHan || isNextHan) {
          read = quoted ? '”' : '“'
          quoted = !quoted
        }
      } else if (code !== point ? isBehind || isNextHan : isBehind && endsHere(text, at))
        read = typed.get(code)
    }
    if (read === undefined) continue
    plain += text.slice(copied, at) + read
    copied = at + 1
  }
  return copied === 0 ? text : plain + text.slice(copied)
}

/** Whether the point at a place ends a sentence. */
const endsHere = (text: string, at: number): boolean =>
  !/[\w.]/.test(text[at + 1] ?? '') && !numbered.test(text.slice(Math.max(0, at - 5), at))

/** A text as its page has it, and as the press read it. */
export interface Source {
  readonly text: string
  readonly plain: string
}

/** A page with every character of its fields as its text has it. */
export function asPrinted(page: Page, source: Source): Page {
  if (source.text === source.plain) return page
  return {
    ...page,
    ...(page.masthead && { masthead: mastheadAsPrinted(page.masthead, source) }),
    articles: page.articles.map((article) => articleAsPrinted(article, source)),
    residue: page.residue.map((piece) => ({
      ...piece,
      text: fieldAsPrinted(piece.text, piece.spans, source),
    })),
  }
}

/** What a page prints of itself is in no spans of its own. */
function mastheadAsPrinted(masthead: Masthead, { text, plain }: Source): Masthead {
  const fields = Object.entries(masthead).map(([name, value]) => {
    const at = typeof value === 'string' ? plain.indexOf(value) : -1
    return [name, at < 0 ? value : text.slice(at, at + String(value).length)]
  })
  return Object.fromEntries(fields)
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
