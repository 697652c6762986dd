/** Classes of characters, as a compositor sorts them. All tests take one character (a code point as a string). */

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}〇○々]/u
const western = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}%‰℃]/u
const letter = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
const blank = /[\s\u200b\ufeff]/u
const mark = /[\p{P}\p{S}]/u

/** 汉字: a character that fills one em. */
export function isIdeograph(ch: string): boolean {
  const code = ch.codePointAt(0) ?? 0
  // nearly every character of a page is decided by these two ranges
  if (code >= 0x4e00 && code <= 0x9fff) return true
  return code >= 0x2e80 && ideograph.test(ch)
}

/** 西文: a Latin, Greek or Cyrillic letter, or a digit. */
export const isWestern = (ch: string): boolean => !isIdeograph(ch) && western.test(ch)

/** A letter of an alphabetic script. */
export const isLetter = (ch: string): boolean => !isIdeograph(ch) && letter.test(ch)

/** 标点: punctuation or a symbol. */
export const isMark = (ch: string): boolean => !isIdeograph(ch) && mark.test(ch)

/** 空白, an em space and the zero-width ones included. */
export const isBlank = (ch: string): boolean => !isIdeograph(ch) && blank.test(ch)

/**
 * The advance of one character in em. Only ideographs and full-width marks are certain (1 em);
 * 0.5 for the rest is the mean of a newspaper's digits and letters, good to about a tenth.
 */
export function advance(ch: string): number {
  if (isBlank(ch)) return ch === '\u3000' ? 1 : 0.25
  const code = ch.codePointAt(0) ?? 0
  if (code < 0x2000) return 0.5
  return 1
}
