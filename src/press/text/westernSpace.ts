import { isBlank, isIdeograph, isLetter, isMark, isNarrow, isWestern } from './glyph.ts'

/**
 * 西文空格: whether a blank stands between words of an alphabetic script, marks included, so that it is the language’s
 * own: said, “We …; to $1.20; « Il était temps », dit; – long closed –. Between an ideograph and a word it is not.
 * What is read ends before `end`.
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

/** 尹 대통령은 與 의원과: whether a blank stands between Hangul and an ideograph, where it is Korean’s own. */
export const isKoreanSpace = (before: string, beforeLast: string, char: string): boolean =>
  isIdeograph(char)
    ? hangul.test(isWesternMark(before) ? beforeLast : before)
    : isIdeograph(before) && hangul.test(char)

/** A mark that alphabetic scripts have, or a picture: full-width marks are an ideograph’s neighbours. */
function isWesternMark(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return isMark(char) && (code < 0x3000 || code >= 0x1f000)
}

const isWesternLeft = (before: string, beforeLast: string): boolean =>
  isWestern(before) ||
  (isWesternMark(before) && (isWestern(beforeLast) || isWesternMark(beforeLast) || isBlank(beforeLast))) ||
  // « Nous: where a text opens
  (beforeLast === '' && /[«»–—]/.test(before))

/** A word, or a mark with a word behind it: « Le bac, “We have. */
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
 * 词间: whether a line that ends with `before` was cut between words of an alphabetic script, where neither side of the
 * cut is a letter: music. / “There; in 2004, / 2.3bn; less expensive / - has. What is read of the next line ends before `end`.
 */
export function partsWords(before: string, text: string, at: number, end: number): boolean {
  const behind = text.slice(at, Math.min(end, at + 12))
  return /\p{L}/u.test(before + behind) && isOfWords(before) && isOfWords(behind)
}

/** March 3 — at the end of a line: whether a dash that ends a text at `end` is parted from the words `before` it. */
export const isDashBehindWords = (before: string, text: string, at: number, end: number): boolean =>
  at + 1 === end && /^[–—-]/.test(text.slice(at, end)) && /\p{L}/u.test(before) && isOfWords(before)

/** Words or numbers, and no ideograph or full-width mark. */
const isOfWords = (text: string): boolean => /[\p{L}\p{Nd}]/u.test(text) && isNarrow(text)

/** Hyphens as printers and recognisers have them at the end of a line: that of Fraktur (⸗, =), the soft one, and ¬ for it. */
export const isHyphen = (char: string): boolean => /^[-\u2010\u00ad¬=⸗]$/u.test(char)

/** Hochwasser- und Straßenbau: a hyphen that stands for the rest of a word is the language’s own. */
export const standsForRest = (text: string, at: number, end: number): boolean =>
  /^(?:und|oder|bis|and|or|to|et|ou)\s/.test(text.slice(at, Math.min(end, at + 5)))
