import { isBlankOf, isIdeographOf, isLetterOf, isMarkOf, isUnified } from '../text/glyph.ts'
import { TermTable } from './termTable.ts'

/**
 * 词项: a pair of ideographs, or the stem of a word of another script, as a number of 32 bits: pairs of the basic plane by their
 * code points, all else by a hash that no pair has (the hashing trick, Weinberger et al. 2009): of a page's words two
 * share theirs once in some thousand pages.
 */
export type Term = number

/** 词汇: the terms that a page's copy holds. */
export type Vocabulary = Pick<ReadonlySet<Term>, 'has'>

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

/** The pair of two UTF-16 units; undefined unless both are ideographs that nearly all text is written in. */
export const pairAcross = (left: number, right: number): Term | undefined =>
  isUnified(left) && isUnified(right) ? pairOf(left, right) : undefined

const pairOf = (left: number, right: number): Term =>
  left > 0xffff || right > 0xffff ? wordOf(hash(hash(0, left), right)) : (left << 16) | right

/** One more character of a word in its hash (FNV-1a of Fowler, Noll and Vo, by code points); never 0. */
const hash = (word: number, code: number): number => Math.imul((word || 0x811c9dc5) ^ code, 0x01000193) || 1

/** The ideograph of the basic plane with the least code: no pair is a lesser number than those that begin with it. */
const leastIdeograph = 0x2e80
const wordOf = (word: number): Term => (word >>> 0) % (leastIdeograph << 16)

const lowered = (code: number): number =>
  code < 0x80 ? code | 0x20 : String.fromCodePoint(code).toLowerCase().codePointAt(0)!

/** The terms of texts of which a page is seldom asked: found when it is. */
export function vocabularyOf(texts: () => readonly Terms[]): Vocabulary {
  let table: TermTable | undefined
  return {
    has: (term) => {
      table ??= tableOf(texts())
      return table.numberOf(term) >= 0
    },
  }
}

function tableOf(texts: readonly Terms[]): TermTable {
  const table = new TermTable(texts.reduce((sum, { list }) => sum + list.length, 0))
  for (const { list } of texts) for (let i = 0; i < list.length; i++) table.add(list[i]!)
  return table
}

/** log((N + 1) / (n + ½)), for a term seen in n of N pieces: Robertson and Spärck Jones's inverse document frequency, smoothed. */
export const rarityOf = (pieces: number, seenIn: number): number => Math.log((pieces + 1) / (seenIn + 0.5))

/** 稀有度: the weight of each term of a page: the rarer among its pieces, the heavier. */
export class Rarity {
  readonly #pieces: number
  readonly #seenIn = new Map<Term, number>()
  /** By number of pieces: what a term weighs that so many hold. */
  readonly #weights: number[] = []

  constructor(pieces: readonly Iterable<Term>[]) {
    this.#pieces = pieces.length
    for (const terms of pieces) for (const t of terms) this.#seenIn.set(t, (this.#seenIn.get(t) ?? 0) + 1)
  }

  /** 0 to 1: the weight of the terms of `part` that `whole` holds too, out of all that `part` has. */
  share(part: Terms, whole: Vocabulary): number {
    return this.shares(part, [whole])[0]!
  }

  /** The same for each of several wholes. */
  shares({ list }: Terms, wholes: readonly Vocabulary[]): number[] {
    // its rarity, but never nothing
    const weights = list.map((term) => {
      const seenIn = this.#seenIn.get(term) ?? 0
      this.#weights[seenIn] ??= Math.max(0.2, rarityOf(this.#pieces, seenIn))
      return this.#weights[seenIn]
    })
    let all = 0
    for (const weight of weights) all += weight
    return wholes.map((whole) => {
      let held = 0
      for (let i = 0; i < list.length; i++) if (whole.has(list[i]!)) held += weights[i]!
      return all === 0 ? 0 : held / all
    })
  }
}
