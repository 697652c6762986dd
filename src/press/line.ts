import { advance, isBlank, isIdeograph, isMark, isWestern } from './glyph.ts'

/** 行: one printed line with something on it. Offsets count UTF-16 units of the whole seed. */
export interface Line {
  /** Position among the lines that have text. */
  readonly index: number
  /** Number in the file, from 1. */
  readonly number: number
  /** From its first to behind its last visible character. */
  readonly start: number
  readonly end: number
  /** What stands between `start` and `end`, verbatim. */
  readonly raw: string
  /** 缩进: the blank before the first character, in em. */
  readonly indent: number
  /** 行长: the width of its characters in em, spaces that only stretch the line left out. */
  readonly ems: number
  /** How far the width of its digits and letters may be from what was reckoned, in em. */
  readonly unsure: number
  /** 疏排: at least a third of its characters stand apart, each followed by a space. */
  readonly letterspaced: boolean
  /** Empty lines before it. */
  readonly blanksBefore: number
}

const endsLine: ReadonlySet<number> = new Set([0x0a, 0x0d, 0x2028, 0x2029])

/** Cuts text[from, to) into its printed lines; \n, \r\n, \r, U+2028 and U+2029 end one. */
export function readLines(text: string, from = 0, to = text.length, firstNumber = 1): Line[] {
  const lines: Line[] = []
  let number = firstNumber
  let blanks = 0
  for (let at = from; at <= to; number++) {
    let stop = at
    while (stop < to && !endsLine.has(text.charCodeAt(stop))) stop++
    const line = readLine(text, at, stop, lines.length, number, blanks)
    if (line) lines.push(line)
    blanks = line ? 0 : blanks + 1
    at = stop + (text.startsWith('\r\n', stop) ? 2 : 1)
  }
  return lines
}

function readLine(text: string, from: number, to: number, index: number, number: number, blanks: number) {
  let start = from
  let indent = 0
  while (start < to && isBlank(text[start]!)) indent += advance(text[start++]!) * 2
  let end = to
  while (end > start && isBlank(text[end - 1]!)) end--
  if (start === end) return undefined
  const raw = text.slice(start, end)
  return { index, number, start, end, raw, indent, ...measureLine(raw), blanksBefore: blanks } satisfies Line
}

/** The blank between an ideograph and a digit or letter, in em: half an em where the text layer has a space there. */
const autospace = 0.45

/** 行长: the width of a line’s text in em, how unsure it is, and whether it is letter-spaced. */
export function measureLine(raw: string): { ems: number; letterspaced: boolean; unsure: number } {
  let ems = 0
  let alone = 0
  let visible = 0
  let western = 0
  const chars = [...raw]
  for (let i = 0; i < chars.length; i++) {
    const ch = chars[i]!
    if (isBlank(ch)) {
      const before = chars[i - 1] ?? ''
      const after = chars[i + 1] ?? ''
      if (
        isIdeograph(before) &&
        isIdeograph(after) &&
        (isBlank(chars[i - 2] ?? ' ') || isBlank(chars[i + 2] ?? ' '))
      )
        alone++
      else if (isWestern(before) && isWestern(after)) ems += 0.25
      else if (isIdeograph(before) && isIdeograph(after)) ems += advance(ch)
      else if (isWestern(before) !== isWestern(after) && !isMark(before) && !isMark(after)) ems += autospace
      else if ((isMark(before) || isMark(after)) && isBlank(chars[i - 2] ?? 'x')) alone++
      continue
    }
    visible++
    ems += advance(ch)
    if (isBasicLatin(ch)) western++
  }
  return { ems, letterspaced: visible >= 3 && alone >= visible / 3, unsure: Math.min(1.2, western * 0.08) }
}

const isBasicLatin = (ch: string): boolean => ch < '\x7f' && isWestern(ch) && ch !== '%'
