import { type AddressedEdition, type MakeUpShelf, openMakeUpMemory } from '../cache/rememberMakeUps.ts'
import { showProgress } from '../commands/progress.ts'
import { makeUpWithCrew } from './workers.ts'

/** Pages below which one thread has them made up before a crew is there. */
const worthACrew = 200

/**
 * 先拼: where many pages are to be made up that nobody remembers, makes up their editions on all cores and remembers them,
 * so that the press room finds them ready. What fails is left for the press room to tell. Gives how many editions.
 */
export async function makeUpAhead(
  editions: readonly AddressedEdition[],
  shelf: MakeUpShelf,
  least = worthACrew,
): Promise<number> {
  const memory = openMakeUpMemory(shelf)
  const unknown = editions.filter((edition) => !memory.knows(edition))
  const pages = unknown.reduce((sum, edition) => sum + edition.pages.length, 0)
  // an edition is made up by one thread
  if (pages < least || unknown.length < 2) return 0
  const progress = showProgress('Making up', unknown.length)
  await makeUpWithCrew(unknown, shelf, () => progress.step())
  progress.end()
  return unknown.length
}
