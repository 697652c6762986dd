import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { Tinypool } from 'tinypool'

/** Tasks below which workers do not pay: a thread takes as long to load and warm up as to press so many pages. */
export const minTasksForWorkers = 200

/** Tasks that each thread has in hand or waiting. The others are not even read yet. */
const inHand = 2

/**
 * Megabytes that a thread may keep. Pages take a tenth; without a bound an engine collects its garbage late, and the threads
 * together had 700. A task that needs more meets an error, and is left to who asked for it.
 */
const mostMegabytes = 256

/** A module whose exports workers call, and what it finds as `workerData`. */
export interface WorkerModule {
  readonly file: string
  readonly data?: unknown
}

/** Threads on all cores of the machine, in which exports of a module are called. */
export const openWorkers = ({ file, data }: WorkerModule): Tinypool =>
  new Tinypool({
    filename: pathToFileURL(file).href,
    runtime: 'worker_threads',
    minThreads: availableParallelism(),
    maxThreads: availableParallelism(),
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: 32 },
  })

/**
 * Has an export of a module called for every task, on all cores of the machine. `take` gets each task with its result,
 * or with the error that it met, in the order in which they are ready; no task's error touches another's.
 */
export async function runInWorkers<Task, Result>(
  module: WorkerModule,
  name: string,
  tasks: Iterable<Task> | AsyncIterable<Task>,
  take: (task: Task, result: Result | Error) => void,
): Promise<void> {
  const pool = openWorkers(module)
  const waiting = Symbol.asyncIterator in tasks ? tasks[Symbol.asyncIterator]() : tasks[Symbol.iterator]()
  const work = async (): Promise<void> => {
    for (let next = await waiting.next(); !next.done; next = await waiting.next())
      take(next.value, await pool.run(next.value, { name }).catch(asError))
  }
  try {
    await Promise.all(Array.from({ length: pool.options.maxThreads * inHand }, work))
  } finally {
    await pool.destroy()
  }
}

const asError = (fault: unknown): Error => (fault instanceof Error ? fault : new Error(String(fault)))
