import { endsLine } from '../../newspaper/lineNumbers.ts'
import {
  advanceInWords,
  advanceOf,
  isBlankAt,
  isBlankOf,
  isIdeographOf,
  isMarkOf,
  isUnified,
  isUnseenOf,
  isWesternOf,
} from './glyph.ts'

/** 行: one printed line that is not empty. Offsets count UTF-16 units of the whole seed. */
export interface Line {
  /** Position among the lines of the page. */
  readonly index: number
  /** Number in the file, from 1. */
  readonly number: number
  /** From the first visible character to the end of the last. */
  readonly start: number
  readonly end: number
  /** The text between `start` and `end`, verbatim. */
  readonly raw: string
  /** 缩进: blank before the first character, in em. */
  readonly indent: number
  /** 行长: width of its characters in em, without spaces that only stretch the line. */
  readonly ems: number
  /** How far `ems` may be wrong because of digits and letters, in em. */
  readonly unsure: number
  /** 疏排: at least a third of its characters are each followed by a space. */
  readonly letterspaced: boolean
  /** Whether it has no blank. */
  readonly solid: boolean
  /** Nearly every line of the page is letter-spaced, so that its blanks mean nothing. */
  readonly even?: boolean
  /** 竖排: it was printed from top to bottom, as a heading or as copy. */
  readonly upright?: 'head' | 'copy'
  /** Empty lines before it. */
  readonly blanksBefore: number
}

/** Cuts text[from, to) into its lines and leaves out empty ones. \n, \r\n, \r, U+2028 and U+2029 end a line. */
export function readLines(text: string, from = 0, to = text.length, firstNumber = 1): Line[] {
  const lines: Line[] = []
  let number = firstNumber
  let blanks = 0
  for (let at = from; at <= to; number++) {
    let stop = at
    while (stop < to && !endsLine(text.charCodeAt(stop))) stop++
    const line = readLine(text, at, stop, lines.length, number, blanks)
    if (line) lines.push(line)
    blanks = line ? 0 : blanks + 1
    at = stop + (text.startsWith('\r\n', stop) ? 2 : 1)
  }
  return lines
}

/** A page of fewer lines is too short to show such a habit. */
const fewLines = 12

/** 隔行: where an empty line follows nearly every line (a `share` of them), one empty line is not counted. */
export function closeUp(lines: readonly Line[], share: number): readonly Line[] {
  const parted = lines.filter(({ blanksBefore }) => blanksBefore > 0).length
  if (lines.length < fewLines || parted < share * (lines.length - 1)) return lines
  return lines.map((line) => ({ ...line, blanksBefore: Math.max(0, line.blanksBefore - 1) }))
}

/** 全疏: where more lines are letter-spaced than any compositor would set (a `share` of them), none counts as such. */
export function evenOut(lines: readonly Line[], share: number): readonly Line[] {
  const long = lines.filter(({ ems }) => ems >= 4)
  const spaced = long.filter(({ letterspaced }) => letterspaced).length
  if (spaced < fewLines || spaced < share * long.length) return lines
  return lines.map((line) => {
    const { ems, unsure } = measureLine(line.raw.replace(/\s+/gu, ''))
    return { ...line, ems, unsure, letterspaced: false, even: true }
  })
}

function readLine(
  text: string,
  from: number,
  to: number,
  index: number,
  number: number,
  blanks: number,
): Line | undefined {
  let start = from
  let indent = 0
  while (start < to && isWhiteAt(text, start)) indent += advanceOf(text.charCodeAt(start++)) * 2
  let end = to
  while (end > start && isWhiteAt(text, end - 1)) end--
  if (start === end) return undefined
  const raw = text.slice(start, end)
  const { ems, unsure, letterspaced, solid } = measureLine(raw)
  return { index, number, start, end, raw, indent, ems, unsure, letterspaced, solid, blanksBefore: blanks }
}

/** A blank that is no character of the page. */
const isWhiteAt = (text: string, at: number): boolean =>
  isBlankAt(text, at) && (!isUnseenOf(text.charCodeAt(at)) || isSpaceless(text.charCodeAt(at)))

/** A zero-width space or a byte order mark. */
const isSpaceless = (unit: number): boolean => unit === 0x200b || unit === 0xfeff

/** raw[from, to) of a line as a line of its own; it must begin with a visible character. */
export function piece(line: Line, from: number, to: number): Line {
  const raw = line.raw.slice(from, to).trimEnd()
  const start = line.start + from
  return { ...line, ...measureLine(raw), raw, start, end: start + raw.length, indent: from ? 0 : line.indent }
}

/** Width of the blank between an ideograph and a digit or letter, in em; the text layer has a space there. */
const autospace = 0.45

/** Measures the text of a line, from its first visible character to its last. */
export function measureLine(raw: string): Pick<Line, 'ems' | 'unsure' | 'letterspaced' | 'solid'> {
  let ems = 0
  // the width, if the line turns out to hold only words of an alphabetic script
  let inWords = 0
  let ideographs = false
  let alone = 0
  let visible = 0
  let western = 0
  // how often a digit or letter adjoins an ideograph
  let seams = 0
  let solid = true
  // the two characters before the current one, and how many were read
  let before = 0
  let beforeLast = 0
  let read = 0
  for (let i = 0; i < raw.length; read++) {
    const code = raw.codePointAt(i)!
    i += code > 0xffff ? 2 : 1
    if (code < 0x2066 && (isUnseenOf(code) || code === 0x200c || code === 0x200d)) {
      solid = false
      continue
    }
    if (isUnified(code)) {
      ideographs = true
      visible++
      ems++
      if (isBasicLatin(before)) seams++
    } else if (isBlankOf(code)) {
      solid = false
      inWords += space
      const after = i < raw.length ? raw.codePointAt(i)! : 0
      const next = i + (after > 0xffff ? 2 : 1)
      const apart = read > 1 && isBlankOf(beforeLast)
      if (isIdeographOf(before) && isIdeographOf(after)) {
        if (apart || read < 2 || next >= raw.length || isBlankAt(raw, next)) alone++
        else ems += advanceOf(code)
      } else if (isWesternOf(before) && isWesternOf(after)) ems += space
      else if (isWesternOf(before) !== isWesternOf(after) && !isMarkOf(before) && !isMarkOf(after))
        ems += autospace
      else if ((isMarkOf(before) || isMarkOf(after)) && apart) alone++
    } else {
      visible++
      ems += advanceOf(code)
      inWords += advanceInWords(code)
      ideographs ||= isIdeographOf(code)
      if (isBasicLatin(code)) {
        western++
        if (isUnified(before)) seams++
      }
    }
    beforeLast = before
    before = code
  }
  const letterspaced = visible >= 3 && alone >= visible / 3
  if (ideographs || western === 0)
    return { ems, letterspaced, unsure: Math.min(1.2, western * 0.08 + seams * 0.1), solid }
  return { ems: inWords, letterspaced, unsure: Math.min(0.8, western * 0.05), solid }
}

/** Width of the blank between two words, in em. */
const space = 0.25

const isBasicLatin = (code: number): boolean => code < 0x7f && code !== 0x25 && isWesternOf(code)
