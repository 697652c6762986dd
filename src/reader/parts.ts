import type { Article, Block, Continuation, Figure, PullQuote } from '../newspaper/article.ts'

/** 读序: what stands in the reading view, one after the other. */
export type Standing =
  | Block
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'quote'; readonly quote: PullQuote }
  /** 接缝, and whether the paragraph behind it goes on with a sentence. */
  | { readonly kind: 'seam'; readonly seam: Seam }

/** 接缝: the printed number of the page to which a story turns, and the heading that the rest bears there. */
export type Seam = Pick<Continuation, 'page' | 'headline' | 'seam'>

export interface Placed {
  readonly standing: Standing
  readonly part: number
}

/** The body with what other pages hold of it. */
export function wholeBody({ body, continued = [] }: Article): readonly Block[] {
  return [...body, ...continued.flatMap((rest) => rest.body)]
}

/**
 * The body with its figures and quotations, each with the number of the part that it stands in. A figure stands
 * before the first crosshead, or after the first paragraph. A quotation comes before the paragraph that it
 * repeats, beside which it stands in a rail; those that repeat none share the text between their neighbours evenly.
 */
export function readingOrder(article: Article): readonly Placed[] {
  const opens = article.body[0]?.kind === 'crosshead' ? -1 : 0
  const order = [...orderOf(article, opens)]
  for (const seam of article.continued ?? []) {
    const part = order.at(-1)?.part ?? opens
    order.push({ standing: { kind: 'seam', seam }, part }, ...orderOf(seam, part))
  }
  return order
}

const besides: ReadonlySet<Standing['kind']> = new Set(['quote', 'paragraph'])

/** What stands together: quotations with the paragraph that they stand beside, and everything else by itself. */
export function standingTogether(order: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = []
  for (const placed of order) {
    const last = groups.at(-1)
    const joins = last?.at(-1)?.standing.kind === 'quote' && besides.has(placed.standing.kind)
    if (last && joins) last.push(placed)
    else groups.push([placed])
  }
  return groups
}

/** The order of what stands on one page; `part` is the number of the part that its opening belongs to. */
function orderOf(
  { body, figures = [], pullQuotes = [] }: Pick<Article, 'body' | 'figures' | 'pullQuotes'>,
  opens: number,
): readonly Placed[] {
  const crosshead = body.findIndex(({ kind }) => kind === 'crosshead')
  const atFigure = crosshead > 0 ? crosshead : Math.min(1, body.length)
  const places = placesOf(pullQuotes, body)
  const order: Placed[] = []
  let part = opens
  for (let n = 0; n <= body.length; n++) {
    if (n === atFigure)
      order.push(...figures.map((figure) => ({ standing: { kind: 'figure' as const, figure }, part })))
    for (const [q, quote] of pullQuotes.entries()) {
      if (places[q] === n) order.push({ standing: { kind: 'quote', quote }, part })
    }
    const block = body[n]
    if (block?.kind === 'crosshead') part++
    if (block) order.push({ standing: block, part })
  }
  return order
}

/** The block before which each quotation stands. */
function placesOf(quotes: readonly PullQuote[], body: readonly Block[]): readonly number[] {
  const places: number[] = []
  for (const [n, { beside }] of quotes.entries()) {
    // So many in a row repeat no paragraph, from the last that does to the next.
    const first = quotes.findLastIndex((quote, before) => before < n && quote.beside !== undefined) + 1
    const next = quotes.findIndex((quote, after) => after > n && quote.beside !== undefined)
    const end = next < 0 ? quotes.length : next
    const from = quotes[first - 1]?.beside ?? 0
    const to = quotes[end]?.beside ?? body.length
    places.push(beside ?? share((n - first + 1) / (end - first + 1), from, to, body))
  }
  return places
}

/** The first block that begins after such a share of the text of some blocks, but none between a crosshead and its text. */
function share(part: number, from: number, to: number, body: readonly Block[]): number {
  const lengths = body.slice(from, to).map(({ text }) => text.length)
  const enough = part * lengths.reduce((sum, length) => sum + length, 0)
  let passed = 0
  let place = from
  while (place < to && passed < enough) passed += lengths[place++ - from] ?? 0
  return body[place - 1]?.kind === 'crosshead' ? place + 1 : place
}
