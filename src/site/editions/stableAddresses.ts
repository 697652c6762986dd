import { withIds } from './addresses.ts'
import type { EditionOf } from './editionsOf.ts'
import type { PageSummary, SeedSummary } from './pressedSeed.ts'

/** 承址: lets a corrected story keep the address under which somebody reads it, as long as the archive is open. */
export interface StableAddresses {
  /** Editions with the addresses under which their stories are known; `changed` are seeds that were read anew. */
  readonly apply: (
    editions: readonly EditionOf<SeedSummary>[],
    changed: ReadonlySet<string>,
  ) => readonly EditionOf<SeedSummary>[]
}

/** Where a story stands: its own address, and the offset in its seed at which it begins. */
type Place = PageSummary['articles'][number]

/** Nobody has read anything yet. */
export function stableAddresses(): StableAddresses {
  const known = new Map<string, string>()
  let before: readonly EditionOf<SeedSummary>[] = []
  return {
    apply: (editions, changed) => {
      for (const seed of changed) {
        for (const [old, heir] of heirs(placesIn(before, seed), placesIn(editions, seed), known)) {
          known.set(heir, known.get(old) ?? old)
          known.delete(old)
        }
      }
      before = editions
      if (known.size === 0) return editions
      const own = new Set(
        editions.flatMap(({ pages }) => pages.flatMap(({ articles }) => articles.map(({ id }) => id))),
      )
      const addressOf = (id: string): string => {
        const address = known.get(id)
        return address !== undefined && !own.has(address) ? address : id
      }
      return editions.map((edition) => withIds(edition, addressOf))
    },
  }
}

/** A story that is gone is followed by the new one that begins nearest to where it began, each by one of its own. */
function heirs(
  before: readonly Place[],
  after: readonly Place[],
  known: ReadonlyMap<string, string>,
): [old: string, heir: string][] {
  const isIn = (places: readonly Place[], { id }: Place): boolean => places.some((place) => place.id === id)
  const gone = before.filter((place) => !isIn(after, place))
  // A story that is back under the address by which its correction went on is its own heir.
  const worn = new Set(gone.map(({ id }) => known.get(id)))
  const fresh = after.filter((place) => !isIn(before, place) && !worn.has(place.id))
  const pairs = gone.flatMap((old) =>
    fresh.map((heir) => ({ old, heir, apart: Math.abs(old.start - heir.start) })),
  )
  const taken = new Set<Place>()
  return pairs
    .sort((a, b) => a.apart - b.apart)
    .flatMap(({ old, heir }) => {
      if (taken.has(old) || taken.has(heir)) return []
      taken.add(old).add(heir)
      return [[old.id, heir.id]]
    })
}

function placesIn(editions: readonly EditionOf<SeedSummary>[], seed: string): readonly Place[] {
  const pages = editions.flatMap((edition) => edition.pages.filter((page) => page.seed === seed))
  return pages.flatMap(({ articles }) => articles)
}
