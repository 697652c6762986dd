import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Milliseconds of the processor that this process has used: what else the machine does counts for little. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds that one round of some work takes. */
export function timeOf(work: () => void): number {
  const before = processorTime()
  work()
  return processorTime() - before
}

/** The middle one of some numbers. */
export function median(of: readonly number[]): number {
  return [...of].sort((a, b) => a - b)[of.length >> 1] ?? Number.NaN
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Megabytes that are alive once the garbage is collected. */
export function megabytesAlive(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 2 ** 20
}
