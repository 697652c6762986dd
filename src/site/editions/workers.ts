import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Tinypool } from 'tinypool'
import type { SeedText } from '../../press/readEdition.ts'
import type { AddressedEdition, MakeUpShelf } from '../cache/rememberMakeUps.ts'
import type { Press } from './pressSeed.ts'
import type { CrewOrder } from './worker.ts'

/** Seeds below which a crew does not pay: a thread takes as long to load and warm up as to press so many. */
export const worthACrew = 200

/** Seeds that each thread has in hand or waiting. The others are not even read yet. */
const inHand = 2

/**
 * 班组: presses seeds on all cores of the machine. `take` gets each with its pressing, or with the error that it met,
 * in the order in which they are ready; no seed's error touches another's.
 */
export function pressWithCrew<Seed extends SeedText>(
  seeds: Iterable<Seed>,
  order: 'site' | 'edition',
  take: (seed: Seed, result: ReturnType<Press> | Error) => void,
): Promise<void> {
  const message = ({ seed, text, sidecar }: Seed): SeedText => ({ seed, text, ...(sidecar && { sidecar }) })
  return callCrew(order, 'pressOne', seeds, message, take)
}

/** Makes up editions on all cores, and has each remembered on the shelf; `take` gets each, or the error that it met. */
export function makeUpWithCrew(
  editions: Iterable<AddressedEdition>,
  shelf: MakeUpShelf,
  take: (edition: AddressedEdition, result: undefined | Error) => void,
): Promise<void> {
  const message = ({ id, pages }: AddressedEdition): AddressedEdition => ({ id, pages })
  return callCrew(shelf, 'makeUpOne', editions, message, take)
}

async function callCrew<Task, Message, Result>(
  order: CrewOrder,
  name: 'pressOne' | 'makeUpOne',
  tasks: Iterable<Task>,
  message: (task: Task) => Message,
  take: (task: Task, result: Result | Error) => void,
): Promise<void> {
  const threads = availableParallelism()
  const pool = new Tinypool({
    filename: pathToFileURL(resolve(import.meta.dirname, 'worker.mjs')).href,
    name,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    workerData: order,
  })
  const waiting = tasks[Symbol.iterator]()
  const work = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done; next = waiting.next())
      take(next.value, await pool.run(message(next.value)).catch(asError))
  }
  try {
    await Promise.all(Array.from({ length: threads * inHand }, work))
  } finally {
    await pool.destroy()
  }
}

const asError = (fault: unknown): Error => (fault instanceof Error ? fault : new Error(String(fault)))
