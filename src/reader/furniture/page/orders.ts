import type { Composition } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { weightOf } from '../../../newspaper/weight.ts'

/** The weightiest first; ties stay in the order of the page. */
export function byWeight(entries: readonly Entry[]): readonly Entry[] {
  const weight = (entry: Entry) => weightOf(entry, entry.characters)
  return [...entries].sort((a, b) => weight(b) - weight(a))
}

/** The stories of a page as it is read: 报眼, then as it is made up. */
export function inReadingOrder(
  entries: readonly Entry[],
  composition: Composition | undefined,
): readonly Entry[] {
  if (!composition) return entries
  const { ear, stories } = composition
  const order = [...(ear.kind === 'headline' ? [ear.id] : []), ...stories.map(({ id }) => id)]
  return [...entries].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}

/** The stories of an edition one after the other: each page as it is made up, its lead first. */
export function inReadingOrderOfPages(
  entries: readonly Entry[],
  compositions: readonly (Composition | null)[],
): readonly Entry[] {
  const pages = [...new Set(entries.map(({ page }) => page))].sort((a, b) => a - b)
  return pages.flatMap((page) =>
    inReadingOrder(
      entries.filter((entry) => entry.page === page),
      compositions[page] ?? undefined,
    ),
  )
}

/** More stories than these are not all listed, but the best of them. */
const mostTeasers = 12
export const bestTeasers = 8

/** 导读: the stories of a page in its order, or the best of many. */
export function teasersOf(entries: readonly Entry[], most = mostTeasers): readonly Entry[] {
  if (entries.length <= most) return entries
  const best = byWeight(entries).slice(0, bestTeasers)
  return entries.filter((entry) => best.includes(entry))
}
