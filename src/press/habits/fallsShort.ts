import { kind, startsIn } from '../recognise/characterKinds.ts'
import { advanceInWords, advanceOf } from '../text/glyph.ts'

/** 欠行: by how many em a line may fall short of its measure because of what the next, `below`, begins with. */
export const shortOf = (below: string, latin: boolean): number =>
  latin
    ? Math.min(longestWord, widthOf(firstWord(below), advanceInWords) + 0.2)
    : Math.min(3, Math.max(0, unbreakable(below) - 0.5))

/** In em: a longer word is hyphenated. */
const longestWord = 4

/** Up to a blank, or to a hyphen, where it may be broken. */
const firstWord = (raw: string): string => /^[^\s\u00ad\u2010⸗–—-]*[-⸗]?/u.exec(raw.slice(0, 24))?.[0] ?? ''

/** The width in em of what may not be broken at the start of a line: a number, a word, an opening mark, ……. */
const unbreakable = (raw: string): number =>
  startsIn(raw, kind.unbreakable)
    ? widthOf(/^(?:[（《〈“‘「『【]+|[\d.,%A-Za-z]+|…+|—+)/u.exec(raw)?.[0] ?? '', advanceOf)
    : 0

const widthOf = (text: string, advance: (code: number) => number): number =>
  [...text].reduce((sum, ch) => sum + advance(ch.codePointAt(0)!), 0)
