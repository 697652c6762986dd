import { readEdition } from '../../src/press/readEdition.ts'

export const press = (text: string) => readEdition([{ seed: 'any.txt', text }]).edition.pages

/** Milliseconds of processor time that pressing a text takes, the collection of garbage included. */
export function timeOf(text: string): number {
  const before = process.cpuUsage()
  press(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * How many times as long a page takes that is four times as long: 4 for a press whose time grows with the page, 16 for
 * a quadratic one. The page is made long enough to take `leastTime` milliseconds of the processor, so that the time is
 * more than noise; a ratio above `most` is measured up to three times, since noise only ever spoils some of them.
 */
export function growthOf(page: (n: number) => string, leastTime: number, most: number): number {
  let n = 100
  // the first readings also pay for compiling the press
  for (let spent = 0; spent < 2 * leastTime; ) spent += timeOf(page(n))
  while (timeOf(page(n)) < leastTime) n *= 2
  let ratio = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3 && ratio >= most; i++) ratio = timeOf(page(4 * n)) / timeOf(page(n))
  return ratio
}
