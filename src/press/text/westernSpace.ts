import { isBlank, isIdeograph, isLetter, isMark, isNarrow, isWestern } from './glyph.ts'

/**
 * 西文空格: whether a blank belongs to an alphabetic language, because words or their marks stand on both sides:
 * said, “We …; to $1.20; « Il était temps », dit; – long closed –. A blank between an ideograph and a word does
 * not. Text from `end` on is not read.
 */
export function isWesternSpace(
  before: string,
  beforeLast: string,
  text: string,
  at: number,
  end: number,
): boolean {
  const char = String.fromCodePoint(text.codePointAt(at)!)
  if (/[,.)\]]/.test(char)) return false
  // où ? at the end of a text
  if (at + 1 === end && /[;:!?»]/.test(char)) return isLetter(before)
  return isWesternLeft(before, beforeLast) && isWesternRight(char, text, at, end)
}

const hangul = /\p{Script=Hangul}/u

/** 尹 대통령은 與 의원과: whether a blank between Hangul and an ideograph belongs to Korean. */
export const isKoreanSpace = (before: string, beforeLast: string, char: string): boolean =>
  isIdeograph(char)
    ? hangul.test(isWesternMark(before) ? beforeLast : before)
    : isIdeograph(before) && hangul.test(char)

/** A mark of alphabetic scripts, or a pictograph. Full-width marks go with ideographs. */
function isWesternMark(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return isMark(char) && (code < 0x3000 || code >= 0x1f000)
}

const isWesternLeft = (before: string, beforeLast: string): boolean =>
  isWestern(before) ||
  (isWesternMark(before) && (isWestern(beforeLast) || isWesternMark(beforeLast) || isBlank(beforeLast))) ||
  // « Nous at the start of a text
  (beforeLast === '' && /[«»–—]/.test(before))

/** A word, or marks with a word after them: « Le bac, “We have. */
function isWesternRight(char: string, text: string, at: number, end: number): boolean {
  if (isWestern(char)) return true
  if (!isWesternMark(char)) return false
  for (let i = at + char.length; i < Math.min(end, at + 6); i++) {
    const next = text[i]!
    if (isWestern(next)) return true
    if (!isWesternMark(next) && !isBlank(next)) return false
  }
  return false
}

/**
 * 词间: whether a line that ends with `before` was wrapped between words of an alphabetic script, although one
 * side of the wrap is no letter: music. / “There; in 2004, / 2.3bn; less expensive / - has. Text from `end` on
 * is not read.
 */
export function partsWords(before: string, text: string, at: number, end: number): boolean {
  const behind = text.slice(at, Math.min(end, at + 12))
  return /\p{L}/u.test(before + behind) && isOfWords(before) && isOfWords(behind)
}

/** March 3 — at the end of a line: whether a dash at the end of a text follows words, so that its blank stays. */
export const isDashBehindWords = (before: string, text: string, at: number, end: number): boolean =>
  at + 1 === end && /^[–—-]/.test(text.slice(at, end)) && /\p{L}/u.test(before) && isOfWords(before)

/** Has words or numbers, and no ideograph or full-width mark. */
const isOfWords = (text: string): boolean => /[\p{L}\p{Nd}]/u.test(text) && isNarrow(text)

/** Hyphens at the end of a line, in print or as recognised: Fraktur (⸗, =), soft hyphen, and ¬ in its place. */
export const isHyphen = (char: string): boolean => /^[-\u2010\u00ad¬=⸗]$/u.test(char)

/** Hochwasser- und Straßenbau: whether a hyphen stands for the rest of a word, so that it stays. */
export const standsForRest = (text: string, at: number, end: number): boolean =>
  /^(?:und|oder|bis|and|or|to|et|ou)\s/.test(text.slice(at, Math.min(end, at + 5)))
