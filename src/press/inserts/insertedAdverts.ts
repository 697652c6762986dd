import { straddles } from '../headings/headWrap.ts'
import type { Term } from '../kinship/term.ts'
import { termsOf } from '../kinship/terms.ts'
import { isAdvertLine } from '../recognise/advert.ts'
import type { Galley } from '../text/galley.ts'

// 石桥镇水库大坝提前
// 永和绸缎庄大减价　电话：2231
// 合龙灌溉万亩农田

/** In lines: no advertisement inside a heading is longer. */
const longestAdvert = 4

/**
 * 插入广告: takes out advertisements that stand inside a heading, between two lines that split a word of the page's
 * copy, so that the heading is whole again. `adverts` has the lines of each.
 */
export function liftInsertedAdverts(galleys: readonly Galley[]): {
  readonly stream: readonly Galley[]
  readonly adverts: readonly (readonly Galley[])[]
} {
  const inside = insertedRuns(galleys)
  if (inside.length === 0) return { stream: galleys, adverts: [] }
  const copy = galleys.filter((g) => g.kind === 'copy')
  const known = new Set<Term>(copy.flatMap((g) => [...termsOf(g.text)]))
  const found = inside.filter(({ from, to }) => straddles(galleys[from - 1]!.text, galleys[to]!.text, known))
  const adverts = found.map(({ from, to }) => galleys.slice(from, to))
  const gone = new Set(adverts.flat())
  const behind = new Set(found.map(({ to }) => galleys[to]!))
  const rest = galleys.filter((g) => !gone.has(g))
  return { stream: rest.map((g) => (behind.has(g) ? { ...g, behindAdvert: true } : g)), adverts }
}

/** Runs [from, to) of advertisement lines between two other heading lines. */
function insertedRuns(galleys: readonly Galley[]): { readonly from: number; readonly to: number }[] {
  const isHead = (g: Galley | undefined): g is Galley => g?.kind === 'head'
  const runs: { from: number; to: number }[] = []
  for (let from = 1; from < galleys.length; from++) {
    const [above, first] = [galleys[from - 1], galleys[from]!]
    if (!isHead(first) || !isHead(above) || !isAdvertLine(first.text) || isAdvertLine(above.text)) continue
    let to = from + 1
    while (isHead(galleys[to]) && isAdvertLine(galleys[to]!.text)) to++
    if (isHead(galleys[to]) && to - from <= longestAdvert) runs.push({ from, to })
    from = to
  }
  return runs
}
