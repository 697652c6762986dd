import { showProgress } from '../commands/progress.ts'
import { seedNames } from '../seeds/seedFolder.ts'
import { makeEditions, pressFiles, type WorkerSetup } from './editionWorkers.ts'
import type { EditionPlan } from './makeEdition.ts'
import { isMade, planOf } from './makeEdition.ts'
import { type ArchiveSource, isPressed, readFromDisk } from './pressedSeed.ts'
import { minTasksForWorkers } from './workers.ts'

/**
 * Presses the seeds that the cache has not, on all cores where they are many; else nothing is done ahead. What cannot be
 * read or pressed is left for the archive to tell. Gives how many seeds it was.
 */
export async function pressInWorkers(
  source: ArchiveSource,
  setup: WorkerSetup,
  least = minTasksForWorkers,
): Promise<number> {
  const names = seedNames(source.folder)
  if ('kind' in names || names.length < least) return 0
  const missing = names.filter((name) => {
    const file = readFromDisk(name, source.folder)
    return !('kind' in file) && !isPressed(file, source)
  })
  if (missing.length < least) return 0
  const progress = showProgress('Pressing', missing.length)
  await pressFiles(missing, setup, progress.step)
  progress.end()
  return missing.length
}

/** Makes the editions that the cache has not, likewise. `least` counts pages; an edition is made by one thread. */
export async function makeInWorkers(
  plans: readonly EditionPlan[],
  source: ArchiveSource,
  setup: WorkerSetup,
  least = minTasksForWorkers,
): Promise<number> {
  const missing = plans.filter((plan) => !isMade(plan, source))
  const pages = missing.reduce((sum, plan) => sum + plan.pages.length, 0)
  if (pages < least || missing.length < 2) return 0
  const progress = showProgress('Making up', missing.length)
  await makeEditions(missing.map(planOf), setup, progress.step)
  progress.end()
  return missing.length
}
