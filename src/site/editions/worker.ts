import { workerData } from 'node:worker_threads'
import { readEdition, type SeedText } from '../../press/readEdition.ts'
import {
  type AddressedEdition,
  type MakeUpMemory,
  type MakeUpShelf,
  openMakeUpMemory,
} from '../cache/rememberMakeUps.ts'
import type { Press } from './pressSeed.ts'
import { settingHeads } from './setHeads.ts'

/**
 * What a crew is for: pressing seeds for a site, which wants the heads set too, or for the edition alone; or making up
 * editions that are to be remembered on a shelf.
 */
export type CrewOrder = 'site' | 'edition' | MakeUpShelf

// the pool puts a word of its own before what it was told
const [, order] = workerData as readonly [unknown, CrewOrder]
const press: Press = order === 'site' ? settingHeads(readEdition) : readEdition
const memory: MakeUpMemory | undefined = typeof order === 'string' ? undefined : openMakeUpMemory(order)

/** 帮手: what one thread of a crew does with a seed. */
export function pressOne(seed: SeedText): ReturnType<Press> {
  // a trace is a function, and cannot leave its thread
  const { edition, diagnostics } = press([seed])
  return { edition, diagnostics }
}

/** What it does with an edition. The make-ups stay on the shelf, where who wants them finds them. */
export function makeUpOne(edition: AddressedEdition): void {
  memory?.makeUp(edition)
}
