import type { Page } from '../../newspaper/page.ts'
import type { Unit } from './units.ts'

/** 原文326–328、330–333行, 原文第2版10–12行: the lines of a unit; of a page that a story goes on to, with which it is. */
export function sayLinesOf({ part, lines }: Unit, { number }: Page): string {
  const page = part > 0 && number !== undefined ? `第${number}版` : ''
  return `原文${page}${sayLineNumbers(lines.keys())}行`
}

/** 326–328、330–333: numbers of lines, those that follow each other as one range. */
export function sayLineNumbers(numbers: Iterable<number>): string {
  const ranges: [first: number, last: number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join('、')
}
