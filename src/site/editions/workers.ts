import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Tinypool } from 'tinypool'
import type { Job, JobName, WorkerSetup } from './worker.ts'

/** Tasks below which workers do not pay: a thread takes as long to load and warm up as to press so many pages. */
export const minTasksForWorkers = 200

/** Tasks that each thread has in hand or waiting. The others are not even read yet. */
const inHand = 2

/**
 * Does a job for every task on all cores of the machine. `take` gets each task with its result, or with the error that
 * it met, in the order in which they are ready; no task's error touches another's.
 */
export async function runInWorkers<Name extends JobName>(
  name: Name,
  tasks: Iterable<Parameters<Job<Name>>[0]>,
  setup: WorkerSetup | undefined,
  take: (task: Parameters<Job<Name>>[0], result: ReturnType<Job<Name>> | Error) => void,
): Promise<void> {
  const threads = availableParallelism()
  const pool = new Tinypool({
    filename: pathToFileURL(resolve(import.meta.dirname, 'worker.mjs')).href,
    name,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    workerData: setup,
  })
  const waiting = tasks[Symbol.iterator]()
  const work = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done; next = waiting.next())
      take(next.value, await pool.run(next.value).catch(asError))
  }
  try {
    await Promise.all(Array.from({ length: threads * inHand }, work))
  } finally {
    await pool.destroy()
  }
}

const asError = (fault: unknown): Error => (fault instanceof Error ? fault : new Error(String(fault)))
