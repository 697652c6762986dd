import { isBlankOf, isIdeographOf, isLetterOf, isMarkOf, isUnified } from '../text/glyph.ts'
import { hash, pairOf, type Term, wordOf } from './term.ts'
import { TermTable } from './termTable.ts'

/**
 * 亲缘: how much two texts of one page speak of the same thing, by the rare characters and pairs of
 * characters that they share. Pairs do for Chinese what words do elsewhere, without a segmenter, which
 * would cut 习|近平 and 压|舱|石 (Nie & Ren 1999, "Chinese information retrieval: using characters or words?").
 */
export class Terms implements Iterable<Term> {
  /** Each once, in the order of the text. */
  readonly list: readonly Term[]
  #set: ReadonlySet<Term> | undefined

  constructor(list: readonly Term[]) {
    this.list = list
  }

  /** Whether a term is one of the text's. */
  has(term: Term): boolean {
    this.#set ??= new Set(this.list)
    return this.#set.has(term)
  }

  /** Each once, in the order of the text. */
  [Symbol.iterator](): Iterator<Term> {
    return this.list.values()
  }
}

/**
 * 词干: of a word only so many letters are read, so that retires is kin of retirement. Cutting words off works about as
 * well as a stemmer of their language (McNamee and Mayfield 2004, "Character n-gram tokenization for European text").
 */
const longestStem = 4

/** No paragraph of a newspaper is longer than this; of a longer text the opening tells what it is about. */
const longestText = 20_000

/** The terms of one text, to tell each once, and in their order; both serve all texts. */
const seen = new TermTable(longestText)
const gathered: Term[] = []

/** The terms of a text: pairs of adjacent ideographs, stems of words of other scripts, numbers. NFKC, for matching only. */
export function termsOf(text: string): Terms {
  const opening = text.length > longestText ? text.slice(0, longestText) : text
  return new Terms(gather(opening, true) ?? gather(opening.normalize('NFKC').slice(0, longestText), false)!)
}

/** The terms of a text, or undefined where it is asked to stop at what NFKC would change: few texts hold such a thing. */
function gather(text: string, stops: boolean): Term[] | undefined {
  seen.clear(text.length)
  // the hash of the word that is open, and the ideograph that stands before: one of them is 0
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
      // a mark parts two words, but an opening or closing quote inside a phrase does not
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

/** Of each UTF-16 unit that was asked for: 1 where NFKC changes nothing that counts, 2 where it may. */
const settled = new Uint8Array(0x10000)

function isSettled(unit: number): boolean {
  settled[unit] ||= settles(String.fromCharCode(unit)) ? 1 : 2
  return settled[unit] === 1
}

function settles(ch: string): boolean {
  // what is put together with its neighbours: accents, the letters of Hangul, pairs of surrogates
  if (/[\p{M}\p{Cs}\u1100-\u11ff]/u.test(ch)) return false
  const plain = ch.normalize('NFKC')
  if (plain === ch) return true
  return /^[\p{P}\p{S}\s]+$/u.test(ch + plain) && ![...plain].some((other) => isQuote(other.charCodeAt(0)))
}

const quotes: ReadonlySet<number> = new Set([...'“”‘’「」『』'].map((ch) => ch.charCodeAt(0)))
const isQuote = (code: number): boolean => quotes.has(code)

const lowered = (code: number): number =>
  code < 0x80 ? code | 0x20 : String.fromCodePoint(code).toLowerCase().codePointAt(0)!
