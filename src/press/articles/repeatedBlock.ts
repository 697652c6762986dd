import type { Block } from '../../newspaper/article.ts'

/** How many characters in a row a quote must have in common with a paragraph to repeat it. */
const repeated = 6

/** The index of the block that a quote repeats: the one with the most runs of six characters in common, if any has one. */
export function repeatedBlock(quote: string, body: readonly Block[]): number | undefined {
  const end = Math.min(quote.length, 400) - repeated
  let best: { at: number; shared: number } | undefined
  body.forEach(({ kind, text }, at) => {
    if (kind !== 'paragraph') return
    let shared = 0
    for (let i = 0; i <= end; i++) {
      // no run that holds two characters which the block lacks: the next to be looked at begins behind the first of them
      if (!text.includes(quote.slice(i + repeated - 2, i + repeated))) i += repeated - 2
      else if (text.includes(quote.slice(i, i + repeated))) shared++
    }
    if (shared > (best?.shared ?? 0)) best = { at, shared }
  })
  return best?.at
}
