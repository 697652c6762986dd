import { workerData } from 'node:worker_threads'
import { readSeeds } from '../../press/readEdition.ts'
import { diskCache } from '../cache/cache.ts'
import type { Jobs, WorkerSetup } from './editionWorkers.ts'
import { contentsCached } from './makeEdition.ts'
import { type ArchiveSource, pressCached, readFromDisk } from './pressedSeed.ts'
import { settingHeads } from './settingHeads.ts'

// the pool puts a word of its own before what it was told
const [, setup] = workerData as readonly [unknown, WorkerSetup | undefined]
const source: ArchiveSource | undefined = setup && {
  ...setup,
  press: settingHeads(readSeeds),
  cache: diskCache(setup.cacheFolder),
}

/** Presses a text for its edition alone. */
export const pressText: Jobs['pressText'] = ({ seed, text, sidecar }) => {
  // a trace is a function, and cannot leave its thread
  const { edition, diagnostics } = readSeeds([{ seed, text, ...(sidecar && { sidecar }) }])
  return { edition, diagnostics }
}

/** Presses a seed of the archive; what cannot be read is left for the archive to tell. */
export const pressFile: Jobs['pressFile'] = (seed) => {
  const file = source && readFromDisk(seed, source.folder)
  if (file && !('kind' in file)) pressCached(file, source)
}

/** Makes an edition of the archive. */
export const makeEdition: Jobs['makeEdition'] = (plan) => {
  if (source) contentsCached(plan, source)
}
