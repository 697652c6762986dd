/** Classes of characters, as a compositor sorts them. All tests take one character (a code point as a string). */

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}〇○々ー]/u
/** Letters of every script that separates its words, and their accents. */
const letter = /[\p{L}\p{M}]/u
/** Fractions, Roman numerals and raised figures, too, but not circled numbers, which are set among ideographs. */
const digit = /[\p{Nd}%‰℃²³¹¼-¾⁰-₉⅐-↋]/u
/** Scripts whose lines may break inside words, so that the end of a line separates nothing. */
const unparted =
  /[\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
/** Zero-width and soft marks and control characters but white space: nobody sees them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff]/u
const blank = /\s/u
const mark = /[\p{P}\p{S}]/u

// one bit for each class; `sorted` marks a character whose classes are known
const ideographBit = 1
const westernBit = 2
const letterBit = 4
const blankBit = 8
const markBit = 16
const unseenBit = 32
const sorted = 64

/** The classes of every character of the basic plane that was asked about. */
const classes = new Uint8Array(0x10000)

function classesOf(code: number): number {
  if (code > 0xffff) return sort(code)
  return classes[code] || sortOnce(code)
}

function sortOnce(code: number): number {
  classes[code] = sort(code)
  return classes[code]!
}

function sort(code: number): number {
  const ch = String.fromCodePoint(code)
  if (code >= 0x2e80 && ideograph.test(ch)) return sorted | ideographBit
  // symbols between the ideographs (〆, circled characters) are not letters
  const spells = (code < 0x2e80 || code >= 0xa000) && letter.test(ch)
  return (
    sorted |
    (spells ? westernBit | letterBit : digit.test(ch) ? westernBit : 0) |
    (blank.test(ch) ? blankBit : 0) |
    (unseen.test(ch) ? unseenBit | blankBit : 0) |
    (mark.test(ch) ? markBit : 0)
  )
}

const isOf = (ch: string, bit: number): boolean => (classesOf(ch.codePointAt(0) ?? 0) & bit) !== 0

/** Whether a UTF-16 unit is a common ideograph. A quick test to make first: it holds for nearly all text. */
export const isUnified = (unit: number): boolean => unit >= 0x4e00 && unit < 0xa000

/** 汉字: a character that fills one em. */
export const isIdeograph = (ch: string): boolean => isOf(ch, ideographBit)

/** The same for a code point. */
export const isIdeographOf = (code: number): boolean => (classesOf(code) & ideographBit) !== 0

/** 西文: a letter of an alphabetic script, or a digit. */
export const isWestern = (ch: string): boolean => isOf(ch, westernBit)

/** Whether a text is written in an alphabetic script: it has letters, and no ideograph or full-width mark. */
export const isAlphabetic = (text: string): boolean =>
  !isUnified(text.charCodeAt(0)) && letter.test(text) && isNarrow(text)

/** Whether a text has no ideograph and no full-width mark. */
export const isNarrow = (text: string): boolean => !/[\u2e80-\u9fff\uf900-\uffef]/u.test(text)

/** The same for a code point. */
export const isWesternOf = (code: number): boolean => (classesOf(code) & westernBit) !== 0

/** Whether lines may break after a character without a blank: Hangul, Thai, Tibetan and the like. */
export const isUnparted = (ch: string): boolean => unparted.test(ch)

/** A letter of a script that separates its words. */
export const isLetter = (ch: string): boolean => isOf(ch, letterBit)

/** The same for a code point. */
export const isLetterOf = (code: number): boolean => (classesOf(code) & letterBit) !== 0

/** 标点: punctuation or a symbol. */
export const isMark = (ch: string): boolean => isOf(ch, markBit)

/** The same for a code point. */
export const isMarkOf = (code: number): boolean => (classesOf(code) & markBit) !== 0

/** 空白: white space, including the em space and zero-width spaces. */
export const isBlank = (ch: string): boolean => isOf(ch, blankBit)

/** The same for a code point. */
export const isBlankOf = (code: number): boolean => (classesOf(code) & blankBit) !== 0

/** 隐形: a character that nobody sees; it counts as a blank and separates nothing. */
export const isUnseenOf = (code: number): boolean => (classesOf(code) & unseenBit) !== 0

const isJoiner = (unit: number): boolean => unit === 0x200c || unit === 0x200d

/**
 * Whether a joiner is of no use: some scripts need them inside words, and pictographs between them, but not beside an
 * ideograph, a blank or another joiner.
 */
export const isIdleJoiner = (text: string, at: number): boolean =>
  isJoiner(text.charCodeAt(at)) && (needsNone(text.charCodeAt(at - 1)) || needsNone(text.charCodeAt(at + 1)))

const softHyphen = 0xad

/**
 * Whether nobody sees the character at an index of a text up to `end`. A soft hyphen at the end of a line is seen: it shows
 * where a word was broken.
 */
export function isUnseenAt(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === softHyphen) return at + 1 < end && !/[\n\r\u2028\u2029]/.test(text[at + 1]!)
  return isUnseenOf(unit) || isIdleJoiner(text, at)
}

/** NaN stands for either end of the text. */
const needsNone = (unit: number): boolean =>
  Number.isNaN(unit) || isUnified(unit) || isJoiner(unit) || isBlankOf(unit)

/** Whether a text has a blank at an index. All blanks are one UTF-16 unit. */
export const isBlankAt = (text: string, at: number): boolean =>
  (classesOf(text.charCodeAt(at)) & blankBit) !== 0

/** Widths of the printable ASCII characters in hundredths of an em, as in Times, which most papers resemble. */
const asciiAdvances = new Float64Array(
  (
    '25 33 41 50 50 83 78 18 33 33 50 56 25 33 25 28 50 50 50 50 50 50 50 50 50 50 28 28 56 56 56 44 ' +
    '92 72 67 67 72 61 56 72 72 33 39 72 61 89 72 72 56 72 67 56 61 72 72 94 72 72 61 33 28 33 47 50 ' +
    '33 44 50 44 50 44 33 50 50 28 28 50 28 78 50 50 50 50 33 39 28 50 50 72 50 50 44 48 20 48 54'
  )
    .split(' ')
    .map((hundredths) => Number(hundredths) / 100),
)

/** Width of a character in em: 1 for ideographs and full-width marks, 0.5 for others, which is a mean good to about 0.1. */
export function advanceOf(code: number): number {
  if (isBlankOf(code)) return code === 0x3000 ? 1 : 0.25
  return code < 0x2000 ? 0.5 : 1
}

/** Width of a character in em among words of an alphabetic script, where a mean would be too coarse. */
export const advanceInWords = (code: number): number =>
  code > 0x20 && code < 0x7f ? asciiAdvances[code - 0x20]! : advanceOf(code)
