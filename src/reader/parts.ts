import type { Article, Block, Continuation, Figure, PullQuote } from '../newspaper/article.ts'

/** 段目: what 目次 lists: the opening, then each crosshead. */
export interface Part {
  readonly name: string
  readonly characters: number
}

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

export function partsOf(body: readonly Block[]): readonly Part[] {
  const parts: { name: string; characters: number }[] = [{ name: '开篇', characters: 0 }]
  for (const { kind, text } of body) {
    if (kind === 'crosshead') parts.push({ name: text, characters: 0 })
    else parts.at(-1)!.characters += text.length
  }
  return parts.filter(({ characters }, n) => n > 0 || characters > 0)
}

/**
 * The body with its figures and quotations, each with the number of the part that it stands in. A figure stands
 * before the first crosshead, or after the first paragraph. A quotation stands before the paragraph that it
 * repeats; one that repeats none is spread evenly.
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

/** The order of what stands on one page; `part` is the number of the part that its opening belongs to. */
function orderOf(
  { body, figures = [], pullQuotes = [] }: Pick<Article, 'body' | 'figures' | 'pullQuotes'>,
  opens: number,
): readonly Placed[] {
  const crosshead = body.findIndex(({ kind }) => kind === 'crosshead')
  const atFigure = crosshead > 0 ? crosshead : Math.min(1, body.length)
  const order: Placed[] = []
  let part = opens
  for (let n = 0; n <= body.length; n++) {
    if (n === atFigure)
      order.push(...figures.map((figure) => ({ standing: { kind: 'figure' as const, figure }, part })))
    for (const [q, quote] of pullQuotes.entries()) {
      if ((quote.beside ?? spread(q + 1, pullQuotes.length + 1, body)) === n)
        order.push({ standing: { kind: 'quote', quote }, part })
    }
    const block = body[n]
    if (block?.kind === 'crosshead') part++
    if (block) order.push({ standing: block, part })
  }
  return order
}

/** The place of the nth of so many parts of the body, but never between a crosshead and its text. */
function spread(n: number, of: number, body: readonly Block[]): number {
  const place = Math.ceil((n * body.length) / of)
  return body[place - 1]?.kind === 'crosshead' ? place + 1 : place
}
