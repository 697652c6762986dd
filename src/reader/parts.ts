import type { Article, Block, Figure, PullQuote } from '../newspaper/article.ts'

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

export function partsOf(body: readonly Block[]): readonly Part[] {
  const parts: { name: string; characters: number }[] = [{ name: '开篇', characters: 0 }]
  for (const { kind, text } of body) {
    if (kind === 'crosshead') parts.push({ name: text, characters: 0 })
    else parts.at(-1)!.characters += text.length
  }
  return parts.filter(({ characters }, n) => n > 0 || characters > 0)
}

/**
 * The body with its figures and quotations. A figure stands before the first crosshead, or after the first
 * paragraph. A quotation stands before the paragraph that it repeats; one that repeats none is spread evenly.
 */
export function readingOrder({ body, figures = [], pullQuotes = [] }: Article): readonly Standing[] {
  const crosshead = body.findIndex(({ kind }) => kind === 'crosshead')
  const atFigure = crosshead > 0 ? crosshead : Math.min(1, body.length)
  const order: Standing[] = []
  for (let n = 0; n <= body.length; n++) {
    if (n === atFigure) order.push(...figures.map((figure) => ({ kind: 'figure' as const, figure })))
    pullQuotes.forEach((quote, q) => {
      const place = quote.beside ?? Math.floor(((q + 1) * body.length) / (pullQuotes.length + 1))
      if (place === n) order.push({ kind: 'quote', quote })
    })
    const block = body[n]
    if (block) order.push(block)
  }
  return order
}
