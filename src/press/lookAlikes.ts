import type { Article, Continuation } from '../newspaper/article.ts'
import type { Masthead, Page } from '../newspaper/page.ts'
import type { Span } from '../newspaper/span.ts'

/** Marks of other forms and the mark that each stands for: of upright type (U+FE10…, U+FE30…), small (U+FE50…), half as wide (U+FF61…). */
const forms: ReadonlyMap<string, string> = new Map(
  [
    ...'︐，︑、︒。︓：︔；︕！︖？︙…︱—︵（︶）︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹐，﹑、﹔；﹕：﹖？﹗！﹙（﹚）｡。｢「｣」､、',
  ].flatMap((form, i, all) => (i % 2 === 0 ? [[form, all[i + 1]!] as const] : [])),
)

/** What a mark of a typewriter stands for among ideographs. */
const typed: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  ['.', '。'],
  [':', '：'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
])

const han = /\p{Script=Han}/u
/** Behind what may end a clause, and before an ideograph, a typed mark may stand for one of type. */
const behind = /[\p{Script=Han}”’」』）》"]/u
const alike =
  /[\ufe10-\ufe19\ufe30-\ufe6b\uff61-\uff64]|[\p{Script=Han}”’」』）》"][,.:;!?]|[,:;!?]\p{Script=Han}|"/u
/** 一.: a number, which a point stands behind. */
const numbered = /(?:^|\s)[一二三四五六七八九十]{1,3}$/u

/**
 * 形近: the text of a seed with every mark in the form that Chinese type has for it, one UTF-16 unit for one, for the
 * press to read. What is shown is what stands on the page (`asPrinted`).
 */
export function plainOf(text: string): string {
  if (!alike.test(text)) return text
  let plain = ''
  // whether the last letter, digit or ideograph was one of these
  let inHan = false
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!
    const isBehind = at > 0 && behind.test(text[at - 1]!) && inHan
    const isNextHan = han.test(text[at + 1] ?? '')
    let read = forms.get(unit) ?? unit
    if (unit === '"' && (inHan || isNextHan)) {
      read = quoted ? '”' : '“'
      quoted = !quoted
    } else if (unit === '.') {
      const ends =
        isBehind && !/[\w.]/.test(text[at + 1] ?? '') && !numbered.test(text.slice(Math.max(0, at - 5), at))
      if (ends) read = '。'
    } else if (isBehind || isNextHan) read = typed.get(unit) ?? read
    plain += read
    // an empty line closes what was left open, and no page says anything of the next
    if (unit === '\f' || (unit === '\n' && text[at + 1] === '\n')) quoted = false
    if (han.test(unit)) inHan = true
    else if (/[\p{L}\p{N}\f]/u.test(unit)) inHan = false
  }
  return plain
}

/** A text as its page has it, and as the press read it. */
export interface Source {
  readonly text: string
  readonly plain: string
}

/** Pages with every mark as the text of each has it; `sources` are those of the pages. */
export function asPrinted(pages: readonly Page[], sources: readonly Source[]): readonly Page[] {
  if (sources.every(({ text, plain }) => text === plain)) return pages
  return pages.map((page, i) => {
    const source = sources[i]!
    return {
      ...page,
      ...(page.masthead && { masthead: mastheadAsPrinted(page.masthead, source) }),
      articles: page.articles.map((article) => ({
        ...fieldsAsPrinted(article, source),
        ...(article.continued && {
          continued: article.continued.map((rest) => fieldsAsPrinted(rest, sources[rest.sheet]!)),
        }),
      })),
      residue: page.residue.map((piece) => ({
        ...piece,
        text: fieldAsPrinted(piece.text, piece.spans, source),
      })),
    }
  })
}

/** What a page prints of itself is in no spans of its own. */
function mastheadAsPrinted(masthead: Masthead, { text, plain }: Source): Masthead {
  const fields = Object.entries(masthead).map(([name, value]) => {
    const at = typeof value === 'string' ? plain.indexOf(value) : -1
    return [name, at < 0 ? value : text.slice(at, at + String(value).length)]
  })
  return Object.fromEntries(fields)
}

function fieldsAsPrinted<T extends Article | Continuation>(article: T, source: Source): T {
  const own = (field: string): string => fieldAsPrinted(field, article.spans, source)
  const { body, figures, pullQuotes, headline } = article
  const heading =
    'genre' in article
      ? {
          ...(article.column !== undefined && { column: own(article.column) }),
          ...(article.kicker !== undefined && { kicker: own(article.kicker) }),
          ...(article.deck && { deck: article.deck.map(own) }),
        }
      : {}
  return {
    ...article,
    ...heading,
    ...(headline !== undefined && { headline: own(headline) }),
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
    printed += text.slice(at, at + character.length)
    at += character.length
    if (span < spans.length && at >= spans[span]![1]) at = spans[++span]?.[0] ?? 0
  }
  return printed
}
