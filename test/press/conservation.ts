import type { Article } from '../../src/newspaper/article.ts'
import type { Page } from '../../src/newspaper/page.ts'
import type { Span } from '../../src/newspaper/span.ts'

/** What stands on paper: everything but blanks and a byte order mark. */
const visible = /[^\s\ufeff\u200b]/u

/** A character of the text and how often the pages took it, for each that they did not take exactly once. */
export function misplaced(text: string, pages: readonly Page[]): string[] {
  const owners = new Uint8Array(text.length)
  for (const page of pages)
    for (const { spans } of [...page.articles, ...page.residue])
      for (const [start, end] of spans) for (let i = start; i < end; i++) owners[i]!++
  const wrong: string[] = []
  for (let i = 0; i < text.length; i++) {
    if (visible.test(text[i]!) && owners[i] !== 1)
      wrong.push(`${i} ${JSON.stringify(text[i])} × ${owners[i]}`)
  }
  return wrong
}

/** Fields whose characters do not come, in order, out of their spans. Separators are U+3000 and the space. */
export function invented(text: string, pages: readonly Page[]): string[] {
  return pages.flatMap((page) =>
    [...page.articles.flatMap(fieldsOf), ...page.residue.map((r) => ({ field: r.text, spans: r.spans }))]
      .filter(({ field, spans }) => !inOrder(field, spans.map(([a, b]) => text.slice(a, b)).join('')))
      .map(({ field }) => field),
  )
}

/** Spans that leave the text, are empty or overlap; they stand as one reads them, down one column after the other. */
export function badSpans(text: string, pages: readonly Page[]): string[] {
  const lists = pages.flatMap((page) => [
    ...page.articles.flatMap((a) => [a.spans, ...fieldsOf(a).map((f) => f.spans)]),
    ...page.residue.map((r) => r.spans),
    ...page.articles.flatMap((a) => (a.repairs ?? []).flatMap((r) => ('spans' in r ? [r.spans] : []))),
  ])
  return lists.flatMap((spans) => {
    let last = 0
    return [...spans]
      .sort((a, b) => a[0] - b[0])
      .flatMap(([start, end]) => {
        const bad = start < last || end <= start || end > text.length
        last = end
        return bad ? [JSON.stringify(spans)] : []
      })
  })
}

/**
 * Fields that do not show what they take: those whose spans hold a visible character more or less, or another one. A
 * hyphen that broke a word is the one character that may go. Only what has spans of its own is asked.
 */
export function unlike(text: string, pages: readonly Page[]): string[] {
  const seen = (of: string) => of.replace(/[\s\ufeff\u200b]/gu, '')
  return pages.flatMap((page) =>
    page.articles
      .flatMap(({ body }) => body)
      .filter(({ kind }) => kind === 'paragraph')
      .filter(({ text: field, spans }) => {
        const source = seen(spans.map(([a, b]) => text.slice(a, b)).join('\n'))
        return source !== seen(field) && source.replace(hyphens, '') !== seen(field).replace(hyphens, '')
      })
      .map(({ text: field }) => field),
  )
}

const hyphens = /[-‐‑\u00ad]/gu

interface Field {
  readonly field: string
  readonly spans: readonly Span[]
}

function fieldsOf(article: Article): Field[] {
  const of = (spans: readonly Span[], ...fields: (string | undefined)[]): Field[] =>
    fields.flatMap((field) => (field === undefined ? [] : [{ field, spans }]))
  const { spans, column, kicker, headline, dateline } = article
  return [
    ...of(spans, column, kicker, headline, ...(article.deck ?? [])),
    ...of(spans, ...(article.bylines ?? []).flatMap((b) => [b.outlet, ...b.names])),
    ...of(spans, dateline?.agency, dateline?.place, dateline?.date),
    ...article.body.flatMap((b) => of(b.spans, b.text)),
    ...(article.figures ?? []).flatMap((f) => of(f.spans, f.caption, f.credit)),
    ...(article.pullQuotes ?? []).flatMap((q) => of(q.spans, q.text, q.speaker)),
  ]
}

/** By UTF-16 units: the halves of a character may have stood on two lines. */
function inOrder(field: string, source: string): boolean {
  let at = 0
  for (let n = 0; n < field.length; n++) {
    if (/\s/u.test(field[n]!)) continue
    const found = source.indexOf(field[n]!, at)
    if (found < 0) return false
    at = found + 1
  }
  return true
}

/** Repairs that touch what their article did not take, and joints that begin where no paragraph does. */
export function strayRepairs(pages: readonly Page[]): string[] {
  return pages.flatMap((page) =>
    page.articles.flatMap(({ spans, repairs = [], confidence }) => {
      const inside = ([from, to]: Span) => spans.some(([a, b]) => a <= from && to <= b)
      const stray = repairs.filter((r) =>
        'spans' in r ? !r.spans.every(inside) : 'at' in r && !inside([r.at, r.at + 1]),
      )
      const joints = (confidence?.joints ?? []).filter(
        ({ at, confidence: sure }) => !inside([at, at + 1]) || !(sure >= 0 && sure <= 1),
      )
      const sure = confidence?.heading ?? 0
      return [...stray, ...joints, ...(sure >= 0 && sure <= 1 ? [] : [sure])].map((r) => JSON.stringify(r))
    }),
  )
}
