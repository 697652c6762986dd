import { findPlace } from '../../places/findPlace.ts'
import type { Place } from '../../places/place.ts'
import { articleAddress, sourceAddress } from '../addresses.ts'
import type { Delivery } from '../delivery.ts'
import type { ArticleData } from '../screenContent.ts'
import { withSources } from './sourceData.ts'
import { sourceStory } from './story.ts'

/** The place with where it stands in the seed of a story, if its words are found there; else as it is. */
export async function placeInSeed(id: string, place: Place, delivery: Delivery): Promise<Place> {
  const shown = (await delivery.screen(articleAddress(id), encodeURI(sourceAddress(id)))) as ArticleData
  const { parts, passages, text, offsets } = sourceStory((await withSources(shown, delivery)).parts)
  const [from, to] = findPlace(place, text)?.span ?? [0, 0]
  const part = passages.findLast(({ at }) => at <= from)?.part ?? 0
  const end = passages.find((passage) => passage.part > part)?.at ?? to
  const stands = offsets.slice(from, Math.min(to, end)).filter((offset) => offset >= 0)
  const [first, last] = [stands[0], stands.at(-1)]
  const seed = parts[part]?.seed
  if (first === undefined || last === undefined || seed === undefined) return place
  return { ...place, seed, span: [first, last + 1] }
}
