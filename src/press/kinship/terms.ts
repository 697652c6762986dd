import { isBlankOf, isIdeographOf, isLetterOf, isMarkOf, isUnified } from '../text/glyph.ts'
import { hash, pairOf, type Term, wordOf } from './term.ts'
import { TermTable } from './termTable.ts'

/**
 * 亲缘: the terms of a text. Two texts of a page are about the same thing if they share rare terms. Pairs of
 * ideographs do for Chinese what words do elsewhere, without a segmenter, which would split 习|近平 and 压|舱|石 (Nie
 * and Ren 1999, “Chinese information retrieval: using characters or words?”).
 */
export class Terms implements Iterable<Term> {
  /** Each term once, in the order of the text. */
  readonly list: readonly Term[]
  #set: ReadonlySet<Term> | undefined

  constructor(list: readonly Term[]) {
    this.list = list
  }

  /** Whether the text has a term. */
  has(term: Term): boolean {
    this.#set ??= new Set(this.list)
    return this.#set.has(term)
  }

  [Symbol.iterator](): Iterator<Term> {
    return this.list.values()
  }
}

/**
 * 词干: only the first letters of a word count, so that “retires” matches “retirement”. Truncation works about as
 * well as a stemmer (McNamee and Mayfield 2004, “Character n-gram tokenization for European text”).
 */
const longestStem = 4

/** In UTF-16 units. No paragraph of a newspaper is longer; of a longer text only the start is read. */
const longestText = 20_000

/** Working memory, shared by all texts. */
const seen = new TermTable(longestText)
const gathered: Term[] = []

/** The terms of a text, in NFKC: pairs of adjacent ideographs, stems of other words, numbers. */
export function termsOf(text: string): Terms {
  const opening = text.length > longestText ? text.slice(0, longestText) : text
  return new Terms(gather(opening, true) ?? gather(opening.normalize('NFKC').slice(0, longestText), false)!)
}

/** The terms of a text. Undefined if `stops` is set and NFKC would change the text, which is rare. */
function gather(text: string, stops: boolean): Term[] | undefined {
  seen.clear(text.length)
  // the hash of the open word, and the ideograph just read: one of them is 0
  let word = 0
  let letters = 0
  let before = 0
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i)
    if (!isUnified(code) && stops && !isSettled(code)) return undefined
    if (code >= 0xd800 && code < 0xdc00) code = text.codePointAt(i++)!
    if (isUnified(code) || isIdeographOf(code)) {
      if (before) put(pairOf(before, code))
      else if (word) put(wordOf(word))
      word = 0
      before = code
    } else if (isBlankOf(code) || isMarkOf(code)) {
      if (word) put(wordOf(word))
      word = 0
      // a mark separates two words, but a quotation mark inside a phrase does not
      if (!isQuote(code)) before = 0
    } else {
      if (!word) letters = 0
      if (!isLetterOf(code)) word = hash(word, code)
      else if (letters++ < longestStem) word = hash(word, lowered(code))
      before = 0
    }
  }
  if (word) put(wordOf(word))
  return gathered.slice(0, seen.size)
}

function put(term: Term): void {
  const { size } = seen
  if (seen.add(term) === size) gathered[size] = term
}

/** By UTF-16 unit: 1 if NFKC changes nothing that matters here, 2 if it may, 0 if not asked yet. */
const settled = new Uint8Array(0x10000)

function isSettled(unit: number): boolean {
  settled[unit] ||= settles(String.fromCharCode(unit)) ? 1 : 2
  return settled[unit] === 1
}

function settles(ch: string): boolean {
  // characters that NFKC may compose: accents, Hangul letters, surrogates
  if (/[\p{M}\p{Cs}\u1100-\u11ff]/u.test(ch)) return false
  const plain = ch.normalize('NFKC')
  if (plain === ch) return true
  return /^[\p{P}\p{S}\s]+$/u.test(ch + plain) && ![...plain].some((other) => isQuote(other.charCodeAt(0)))
}

const quotes: ReadonlySet<number> = new Set([...'“”‘’「」『』'].map((ch) => ch.charCodeAt(0)))
const isQuote = (code: number): boolean => quotes.has(code)

const lowered = (code: number): number =>
  code < 0x80 ? code | 0x20 : String.fromCodePoint(code).toLowerCase().codePointAt(0)!
