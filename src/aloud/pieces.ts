/*
 * 停顿: some engines stop without a word after 15 seconds, so nothing is said in one go that takes 14, at the slowest
 * rate that can be chosen.
 */

/** Seconds. */
const longest = 14
/** The slowest rate that a reader can choose. */
export const slowestRate = 0.75
/** What voices say in a second at rate 1: ideographs, and letters of an alphabet. */
const ideographsASecond = 4.5
const lettersASecond = 13

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Seconds that a text takes to be said at a rate. */
export function secondsFor(text: string, rate = 1): number {
  const ideographs = text.match(ideograph)?.length ?? 0
  return (ideographs / ideographsASecond + (text.length - ideographs) / lettersASecond) / rate
}

/** Where a text may be parted, the best first: behind a sentence, a clause, an item, a word. */
const ends = [/[。！？!?…]+/gu, /[；：;]+/gu, /[，,]+/gu, /[、]+/gu, /\s+/gu]

/** Parts a text so that each piece is said in time; together they are the text. */
export function piecesOf(text: string): readonly string[] {
  if (secondsFor(text, slowestRate) < longest) return [text]
  const middle = text.length / 2
  for (const end of ends) {
    const cuts = [...text.matchAll(end)].map((match) => match.index + match[0].length)
    const inside = cuts.filter((cut) => cut > text.length / 5 && cut < (text.length * 4) / 5)
    const [best] = inside.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    if (best !== undefined) return partedAt(text, best)
  }
  // nothing but characters: never between the halves of one
  const cut = Math.floor(middle)
  return partedAt(text, /[\udc00-\udfff]/u.test(text[cut] ?? '') ? cut + 1 : cut)
}

const partedAt = (text: string, cut: number): readonly string[] => [
  ...piecesOf(text.slice(0, cut)),
  ...piecesOf(text.slice(cut)),
]
