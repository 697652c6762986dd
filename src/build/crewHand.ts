import { workerData } from 'node:worker_threads'
import { readEdition, type SeedText } from '../press/readEdition.ts'
import type { Press } from './pressSeed.ts'
import { settingHeads } from './setHeads.ts'

/** What the seeds are pressed for: a site, which wants the heads set too, or the edition alone. */
export type CrewOrder = 'site' | 'edition'

// the pool puts a word of its own before what it was told
const [, order] = workerData as readonly [unknown, CrewOrder]
const press: Press = order === 'site' ? settingHeads(readEdition) : readEdition

/** 帮手: what one thread of a crew does with a seed. */
export function pressOne(seed: SeedText): ReturnType<Press> {
  // a trace is a function, and cannot leave its thread
  const { edition, diagnostics } = press([seed])
  return { edition, diagnostics }
}
