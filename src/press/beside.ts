import type { Block } from '../newspaper/article.ts'

/** How many characters in a row a quote must have in common with a paragraph to repeat it. */
const repeated = 6

/** The index of the block that a quote repeats: the one with the most runs of six characters in common, if any has one. */
export function besideOf(quote: string, body: readonly Block[]): number | undefined {
  const runs: string[] = []
  for (let i = 0; i + repeated <= Math.min(quote.length, 400); i++) runs.push(quote.slice(i, i + repeated))
  let best: { at: number; shared: number } | undefined
  body.forEach((block, at) => {
    if (block.kind !== 'paragraph') return
    const shared = runs.filter((run) => block.text.includes(run)).length
    if (shared > (best?.shared ?? 0)) best = { at, shared }
  })
  return best?.at
}
