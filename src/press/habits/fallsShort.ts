import { kind, startsIn } from '../recognise/characterKinds.ts'
import { advanceInWords, advanceOf } from '../text/glyph.ts'
import type { HabitWeights } from './weights.ts'

/** 欠行: by how many em a line may fall short because the start of the next line, `below`, could not be broken. */
export const shortOf = (below: string, latin: boolean, weights: HabitWeights): number =>
  latin
    ? Math.min(weights.longestWord, widthOf(firstWord(below), advanceInWords) + weights.word)
    : Math.min(weights.longestMark, Math.max(0, unbreakable(below) + weights.mark))

/** The first word, up to a blank or to a hyphen where it may be broken. */
const firstWord = (raw: string): string => /^[^\s\u00ad\u2010⸗–—-]*[-⸗]?/u.exec(raw.slice(0, 24))?.[0] ?? ''

const unbreakableStart = /^(?:[（《〈“‘「『【]+|[\d.,%A-Za-z]+|…+|—+)/u

/**
 * Width in em of what may not be broken at the start of a line: a number, a word, an opening mark, ……, or a
 * character with the marks behind it that begin no line.
 */
function unbreakable(raw: string): number {
  if (startsIn(raw, kind.unbreakable)) return widthOf(unbreakableStart.exec(raw)?.[0] ?? '', advanceOf)
  let held = 1
  while (neverFirst.includes(raw[held] ?? ' ')) held++
  return held > 1 ? held : 0
}

const neverFirst = '，。、；：！？）》〉」』】〕”’'

const widthOf = (text: string, advance: (code: number) => number): number =>
  [...text].reduce((sum, ch) => sum + advance(ch.codePointAt(0)!), 0)
