import { compose } from '../../compose/compose.ts'
import { pageTerms } from '../../compose/headlines/pageTerms.ts'
import { type Composer, type MakeUps, makeUpsOf } from '../../compose/makeUps.ts'
import type { Edition } from '../../newspaper/page.ts'
import { keyOf } from '../cache/cache.ts'
import type { ArchiveSource } from './pressedSeed.ts'

/** Pages and sections as JSON text, each by the key of what it was made from. */
type Parts = Readonly<Record<string, string>>

/**
 * Makes up an edition out of what the cache has of it under `entry`: where one page changed, the others are not made up
 * again. What was used is kept there, with the edition's `key`.
 */
export function makeUpsCached(
  edition: Edition,
  { cache, program }: ArchiveSource,
  entry: string,
  key: string,
): MakeUps {
  const before = cache.read<Parts>(entry) ?? {}
  const parts: Record<string, string> = {}
  const makeUps = makeUpsOf(edition, cachedComposer(program, before, parts))
  if (!cache.has(entry, key)) cache.write(entry, key, parts)
  return makeUps
}

/** Composes what is not among the parts `before`; `parts` gets all that were asked for. */
function cachedComposer(program: string, before: Parts, parts: Record<string, string>): Composer {
  return (stories, wish, around) => {
    // of the stories around, only the words count that no head may break
    const terms = around && pageTerms(around)
    const key = keyOf(program, JSON.stringify([stories, wish, terms]))
    const made = before[key] ?? JSON.stringify(compose(stories, wish, around))
    parts[key] = made
    return made
  }
}
