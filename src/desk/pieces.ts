import type { Article } from '../newspaper/article.ts'
import type { Page } from '../newspaper/page.ts'
import type { Span } from '../newspaper/span.ts'
import type { Piece } from './messages.ts'

/** 件: one piece of a page as a reader sees it, with the offset in the seed of each of its UTF-16 units, -1 for what was set between. */
export interface PlacedPiece {
  readonly kind: Piece['kind']
  readonly text: string
  readonly offsets: readonly number[]
}

/** The pieces of one story, or of the residue of a page, in reading order. */
export interface PlacedStory {
  readonly article?: Article
  readonly pieces: readonly PlacedPiece[]
}

/** Every story of a page with its pieces, and the residue last. `text` is that of the seed. */
export function placedStories(page: Page, text: string): readonly PlacedStory[] {
  const residue = page.residue.map((piece) => placed('residue', piece.text, piece.spans, text))
  return [
    ...page.articles.map((article) => ({ article, pieces: piecesOf(article, text) })),
    ...(residue.length > 0 ? [{ pieces: residue }] : []),
  ]
}

function piecesOf(article: Article, text: string): readonly PlacedPiece[] {
  const { column, kicker, headline, deck = [], body, figures = [], pullQuotes = [] } = article
  const free = freeOffsets(article, text)
  const read = free.map((at) => text[at]).join('')
  const head = [column, kicker, headline, ...deck].flatMap((field): PlacedPiece[] => {
    if (field === undefined) return []
    const bare = field.replace(unseen, '')
    const at = read.indexOf(bare)
    const places = at < 0 ? [] : free.slice(at, at + bare.length)
    return [{ kind: 'heading', text: field, offsets: spread(field, places) }]
  })
  return [
    ...head,
    ...body.map(({ kind, text: field, spans }) => placed(kind, field, spans, text)),
    ...figures.map(({ caption, credit = '', spans }) => {
      const field = credit === '' ? caption : `${caption}\u3000${credit}`
      return placed('figure', field, spans, text)
    }),
    ...pullQuotes.map(({ text: field, spans }) => placed('quote', field, spans, text)),
  ]
}

const unseen = /[\s\ufeff\u200b]/gu

/** What a story took for something else than its body, figures and quotes: its heading stands in it. */
function freeOffsets({ body, figures = [], pullQuotes = [], spans }: Article, text: string): number[] {
  const other = [...body, ...figures, ...pullQuotes].flatMap((part) => part.spans)
  const free: number[] = []
  for (const [start, end] of inOrder(spans))
    for (let at = start; at < end; at++) {
      const taken = other.some(([from, to]) => at >= from && at < to)
      if (!taken && text[at]!.search(unseen) < 0) free.push(at)
    }
  return free
}

/** Offsets of a field that is read out of its spans in order; a character that the page sets twice is found once. */
function placed(kind: Piece['kind'], field: string, spans: readonly Span[], text: string): PlacedPiece {
  const offsets: number[] = []
  const places = spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i))
  let next = 0
  for (const unit of field.split('')) {
    let at = unit.search(unseen) < 0 ? next : places.length
    while (at < places.length && text[places[at]!] !== unit) at++
    offsets.push(places[at] ?? -1)
    if (at < places.length) next = at + 1
  }
  return { kind, text: field, offsets }
}

/** Gives each visible character of a field the next of these offsets. */
function spread(field: string, places: readonly number[]): number[] {
  let next = 0
  return field.split('').map((unit) => (unit.search(unseen) < 0 ? (places[next++] ?? -1) : -1))
}

const inOrder = (spans: readonly Span[]): readonly Span[] => [...spans].sort(([a], [b]) => a - b)
