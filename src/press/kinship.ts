import { isBlank, isIdeographOf, isLetter, isMark } from './glyph.ts'

/** 词项: a pair of ideographs of the basic plane as one number, anything else as it is written. */
export type Term = number | string

/**
 * 亲缘: how much two texts of one page speak of the same thing, by the rare characters and pairs of
 * characters that they share. Pairs do for Chinese what words do elsewhere, without a segmenter, which
 * would cut 习|近平 and 压|舱|石 (Nie & Ren 1999, "Chinese information retrieval: using characters or words?").
 */
export type Terms = ReadonlySet<Term>

/** 词汇: the terms that a page's copy holds. */
export type Vocabulary = Pick<ReadonlySet<Term>, 'has'>

/** No paragraph of a newspaper is longer than this; of a longer text the opening tells what it is about. */
const longestText = 20_000

/** The terms of a text: pairs of adjacent ideographs, whole words of other scripts, numbers. NFKC, for matching only. */
export function termsOf(text: string): Terms {
  const terms = new Set<Term>()
  const plain = text.slice(0, longestText).normalize('NFKC')
  let word = ''
  let before = 0
  for (let i = 0; i < plain.length; ) {
    const code = plain.codePointAt(i)!
    const end = i + (code > 0xffff ? 2 : 1)
    if (isIdeographOf(code)) {
      if (before) terms.add(pairOf(before, code))
      if (word) terms.add(word)
      word = ''
      before = code
    } else {
      const ch = plain.slice(i, end)
      if (isBlank(ch) || isMark(ch)) {
        if (word) terms.add(word)
        word = ''
        // a mark parts two words, but an opening or closing quote inside a phrase does not
        if (!quotes.has(ch)) before = 0
      } else {
        word += isLetter(ch) ? ch.toLowerCase() : ch
        before = 0
      }
    }
    i = end
  }
  if (word) terms.add(word)
  return terms
}

const quotes: ReadonlySet<string> = new Set('“”‘’「」『』')

/** Numbers are told apart faster than texts, and a page has thousands of pairs. */
const pairOf = (left: number, right: number): Term =>
  left > 0xffff || right > 0xffff ? String.fromCodePoint(left, right) : (left << 16) | right

/** log((N + 1) / (n + ½)), for a term seen in n of N pieces: Robertson and Spärck Jones's inverse document frequency, smoothed. */
export const rarityOf = (pieces: number, seenIn: number): number => Math.log((pieces + 1) / (seenIn + 0.5))

/** 稀有度: the weight of each term of a page: the rarer among its pieces, the heavier. */
export class Rarity {
  readonly #pieces: number
  readonly #seenIn = new Map<Term, number>()

  constructor(pieces: readonly Terms[]) {
    this.#pieces = pieces.length
    for (const terms of pieces) for (const t of terms) this.#seenIn.set(t, (this.#seenIn.get(t) ?? 0) + 1)
  }

  /** 0 to 1: the weight of the terms of `part` that `whole` holds too, out of all that `part` has. */
  share(part: Terms, whole: Terms): number {
    let held = 0
    let all = 0
    for (const term of part) {
      // its rarity, but never nothing
      const weight = Math.max(0.2, rarityOf(this.#pieces, this.#seenIn.get(term) ?? 0))
      all += weight
      if (whole.has(term)) held += weight
    }
    return all === 0 ? 0 : held / all
  }
}
