import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Tinypool } from 'tinypool'
import type { SeedText } from '../press/readEdition.ts'
import type { CrewOrder } from './crewHand.ts'
import type { Press } from './pressSeed.ts'

/** Seeds below which a crew does not pay: a thread takes as long to load and warm up as to press so many. */
export const worthACrew = 200

/** Seeds that each thread has in hand or waiting. The others are not even read yet. */
const inHand = 2

/**
 * 班组: presses seeds on all cores of the machine. `take` gets each with its pressing, or with the error that it met,
 * in the order in which they are ready; no seed's error touches another's.
 */
export async function pressWithCrew<Seed extends SeedText>(
  seeds: Iterable<Seed>,
  order: CrewOrder,
  take: (seed: Seed, result: ReturnType<Press> | Error) => void,
): Promise<void> {
  const threads = availableParallelism()
  const pool = new Tinypool({
    filename: pathToFileURL(resolve(import.meta.dirname, 'crewHand.mjs')).href,
    name: 'pressOne',
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    workerData: order,
  })
  const waiting = seeds[Symbol.iterator]()
  const work = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const { seed, text, sidecar } = next.value
      take(next.value, await pool.run({ seed, text, sidecar }).catch(asError))
    }
  }
  try {
    await Promise.all(Array.from({ length: threads * inHand }, work))
  } finally {
    await pool.destroy()
  }
}

const asError = (fault: unknown): Error => (fault instanceof Error ? fault : new Error(String(fault)))
