import { resolve } from 'node:path'
import type { Pressed, SeedText } from '../../press/readEdition.ts'
import type { EditionPlan } from './makeEdition.ts'
import { runInWorkers, type WorkerModule } from './workers.ts'

/** Where workers find the seeds, and where they leave what they made. */
export interface WorkerSetup {
  readonly folder: string
  readonly cacheFolder: string
  readonly program: string
}

/** What `worker.ts` does. `pressText` alone gives its result back; the others leave theirs in the cache. */
export interface Jobs {
  readonly pressText: (seed: SeedText) => Pick<Pressed, 'edition' | 'diagnostics'>
  readonly pressFile: (seed: string) => void
  readonly makeEdition: (plan: EditionPlan) => void
}

const worker = (setup?: WorkerSetup): WorkerModule => ({
  file: resolve(import.meta.dirname, 'worker.mjs'),
  data: setup,
})

/** Presses texts; `take` gets each with its pressing. */
export function pressTexts<Seed extends SeedText>(
  seeds: Iterable<Seed>,
  take: (seed: Seed, result: ReturnType<Jobs['pressText']> | Error) => void,
): Promise<void> {
  return runInWorkers(worker(), 'pressText' satisfies keyof Jobs, seeds, take)
}

/** Presses seeds of an archive into its cache. */
export function pressFiles(seeds: Iterable<string>, setup: WorkerSetup, done: () => void): Promise<void> {
  return runInWorkers(worker(setup), 'pressFile' satisfies keyof Jobs, seeds, done)
}

/** Makes editions of an archive into its cache. */
export function makeEditions(
  plans: Iterable<EditionPlan>,
  setup: WorkerSetup,
  done: () => void,
): Promise<void> {
  return runInWorkers(worker(setup), 'makeEdition' satisfies keyof Jobs, plans, done)
}
