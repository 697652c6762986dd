import type { Composition } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { weightOf } from '../../../newspaper/weight.ts'

/** 叠排: which story stands where while a front page is a stack of stories in columns. */
export interface Stack {
  /** 报眼: a headline of which the page has no more. */
  readonly ear: Entry | undefined
  readonly lead: Entry | undefined
  /** Under the lead: the commentary first. */
  readonly under: readonly Entry[]
  /** At the side: the second story and the photographs. */
  readonly side: readonly Entry[]
  /** Below. */
  readonly more: readonly Entry[]
}

/** The weightiest first; ties stay in the order of the page. */
export function byWeight(entries: readonly Entry[]): readonly Entry[] {
  const weight = (entry: Entry) => weightOf(entry, entry.characters)
  return [...entries].sort((a, b) => weight(b) - weight(a))
}

/** Fewer characters than this carry no lead. */
const shortestLead = 250

export function stackOf(entries: readonly Entry[]): Stack {
  const ranked = [...byWeight(entries)]
  const take = (fits: (entry: Entry) => boolean): Entry | undefined => {
    const at = ranked.findIndex(fits)
    return at < 0 ? undefined : ranked.splice(at, 1)[0]
  }
  const isLead = ({ genre, characters }: Entry) =>
    (genre === 'feature' || genre === 'news') && characters >= shortestLead
  const lead = take(isLead) ?? take(({ genre }) => genre === 'commentary')
  const ear = take(({ genre }) => genre === 'headline')
  const box = lead && take(({ genre }) => genre === 'commentary')
  const photos = [take(isPhoto), take(isPhoto)]
  const shortest = ranked.filter(({ genre }) => genre === 'news').sort(byLength)[0]
  const second = lead && take((entry) => entry === shortest)
  const under = ranked.splice(0, lead ? (box ? 2 : 3) : ranked.length)
  return {
    ear,
    lead,
    under: box ? [box, ...under] : under,
    side: [second, ...photos].filter((entry) => entry !== undefined),
    more: ranked,
  }
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

/** More stories than these are not all listed, but the best of them. */
const mostTeasers = 12
export const bestTeasers = 8

/** 导读: the stories of a page in its order, or the best of many. */
export function teasersOf(entries: readonly Entry[], most = mostTeasers): readonly Entry[] {
  if (entries.length <= most) return entries
  const best = byWeight(entries).slice(0, bestTeasers)
  return entries.filter((entry) => best.includes(entry))
}

const byLength = (a: Entry, b: Entry) => a.characters - b.characters
const isPhoto = ({ genre }: Entry) => genre === 'photo'
