import { workerData } from 'node:worker_threads'
import { type Pressed, readSeeds, type SeedText } from '../../press/readEdition.ts'
import { diskCache } from '../cache/cache.ts'
import { contentsCached, type EditionPlan } from './makeEdition.ts'
import { type ArchiveSource, pressCached, readFromDisk } from './pressedSeed.ts'
import { settingHeads } from './setHeads.ts'

/** Where a worker finds the seeds, and where it leaves what it made. */
export interface WorkerSetup {
  readonly folder: string
  readonly cacheFolder: string
  readonly program: string
}

/** What workers can do. `pressText` alone gives its result back; the others leave theirs in the cache. */
export interface Jobs {
  readonly pressText: (seed: SeedText) => Pick<Pressed, 'edition' | 'diagnostics'>
  readonly pressFile: (seed: string) => void
  readonly makeEdition: (plan: EditionPlan) => void
}
export type JobName = keyof Jobs
export type Job<Name extends JobName> = Jobs[Name]

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
