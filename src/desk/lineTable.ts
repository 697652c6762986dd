import { pageAt } from '../press/seedPages.ts'
import { readLines } from '../press/text/line.ts'
import type { Matter } from './messages.ts'

/** 行表: the lines of a seed by their numbers in the file, from 1. */
export interface LineTable {
  /** Number of the first line of the page, and of the last. */
  readonly first: number
  readonly last: number
  /** [start, end) of a line in UTF-16 units, without the blanks around it; undefined for an empty one. */
  readonly spanOf: (line: number) => readonly [start: number, end: number] | undefined
  /** A line as it stands in the file, with its blanks. */
  readonly textOf: (line: number) => string
  /** The line that holds the character at an offset of the page. */
  readonly lineAt: (offset: number) => number
}

/** The lines of the page that is asked about. */
export function tableOf({ text, sidecar, at }: Matter): LineTable {
  const { from, to, line: number } = pageAt(text, sidecar, at) ?? { from: 0, to: 0, line: 1 }
  const printed = readLines(text, from, to, number)
  const inText = printed.toSorted((a, b) => a.start - b.start)
  const byNumber = new Map(printed.map((line) => [line.number, line]))
  const whole = text.slice(from, to).split(ends)
  const last = number + whole.length - 1 - (whole.at(-1) === '' && whole.length > 1 ? 1 : 0)
  return {
    first: number,
    last,
    spanOf: (line) => {
      const found = byNumber.get(line)
      return found && [found.start, found.end]
    },
    textOf: (line) => whole[line - number] ?? '',
    lineAt: (offset) => {
      let [low, high] = [0, inText.length]
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (inText[middle]!.start <= offset) low = middle
        else high = middle
      }
      return inText[low]?.number ?? number
    },
  }
}

const ends = /\r\n|[\n\r\u2028\u2029]/
