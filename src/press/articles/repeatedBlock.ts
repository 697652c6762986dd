import type { Block } from '../../newspaper/article.ts'

/** A quote repeats a paragraph if they share so many characters in a row. */
const repeated = 6

/**
 * The index of the paragraph that a quote repeats: the one that shares the most runs of six characters;
 * undefined if none does.
 */
export function repeatedBlock(quote: string, body: readonly Block[]): number | undefined {
  const end = Math.min(quote.length, 400) - repeated
  let best: { at: number; shared: number } | undefined
  body.forEach(({ kind, text }, at) => {
    if (kind !== 'paragraph') return
    let shared = 0
    for (let i = 0; i <= end; i++) {
      // a pair that the paragraph lacks rules out every run that holds it: skip past its first character
      if (!text.includes(quote.slice(i + repeated - 2, i + repeated))) i += repeated - 2
      else if (text.includes(quote.slice(i, i + repeated))) shared++
    }
    if (shared > (best?.shared ?? 0)) best = { at, shared }
  })
  return best?.at
}
