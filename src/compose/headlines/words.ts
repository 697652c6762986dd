import { isSurname } from './namesTold.ts'

/** 词: one word of a headline, from `start` for `length` UTF-16 units. */
interface Word {
  readonly start: number
  readonly length: number
}

const suffix =
  /^[化式性者型员家会部厅局委办市省县区村镇路山河湖州战级率度们日月年馆院所站园室处队台厂宫校店社场楼库]$/
const particle = /^(?:[地得了着过们等]|的.?)$/
/** Words that begin a group: a line may open with them and never closes on them. */
const leading = /^[和与及暨在是为以对把将从向到并而或被让就同于由给比]$/
/** Of these, the ones that are never the second half of a word. */
const joining = /^[和与及暨在是]$/

/** What it costs to end a line on a word that leads on: 向, 和, 在. */
export const leadsOn = 30

/**
 * Word boundaries of a headline and what it costs to end a line there: 3 beside a word that joins, 4 between two
 * full words, 12 beside a single ideograph, nothing inside a word. The dictionary behind `Intl.Segmenter` knows
 * few words of the news (筑|牢, 颁|授), so neighbouring single ideographs are taken for one word.
 */
export function wordBreaks(text: string): ReadonlyMap<number, number> {
  const words = gather(split(text))
  const costs = new Map<number, number>()
  for (let i = 1; i < words.length; i++) {
    const before = words[i - 1]!
    const after = words[i]!
    costs.set(after.start, costBetween(textOf(text, before), textOf(text, after)))
  }
  return costs
}

function costBetween(before: string, after: string): number {
  if (particle.test(after)) return Number.POSITIVE_INFINITY
  if (leading.test(before)) return leadsOn
  if (leading.test(after) || /[的了着]$/.test(before)) return 3
  return before.length >= 2 && after.length >= 2 ? 4 : 12
}

function split(text: string): { text: string; start: number }[] {
  if (typeof Intl.Segmenter === 'undefined') return [{ text, start: 0 }]
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  return [...segmenter.segment(text)].map((s) => ({ text: s.segment, start: s.index }))
}

function gather(pieces: readonly { text: string; start: number }[]): Word[] {
  const words: { start: number; length: number; open: boolean }[] = []
  const named = new Set<number>()
  for (const [i, piece] of pieces.entries()) {
    if (named.has(i)) continue
    // A surname and two single ideographs that no dictionary knows are a name: 马·姝·玥.
    if (isName(pieces.slice(i, i + 3))) {
      words.push({ start: piece.start, length: 3, open: false })
      named.add(i + 1).add(i + 2)
      continue
    }
    const last = words.at(-1)
    const half = isSingle(piece.text) && !joining.test(piece.text) && !particle.test(piece.text)
    const single = half && !leading.test(piece.text)
    const joins = last !== undefined && half && (last.open || (suffix.test(piece.text) && last.length >= 2))
    if (joins) {
      last.length += piece.text.length
      // Two single ideographs make a word; a third joins only as a suffix: 常·态·化, 靶·向·式.
      last.open = false
      continue
    }
    words.push({ start: piece.start, length: piece.text.length, open: single })
  }
  return words
}

function isName(pieces: readonly { text: string }[]): boolean {
  const [family, ...given] = pieces.map(({ text }) => text)
  if (!family || given.length < 2 || !isSurname(family)) return false
  return given.every(
    (text) => isSingle(text) && !leading.test(text) && !particle.test(text) && !suffix.test(text),
  )
}

function isSingle(text: string): boolean {
  return /^\p{Script=Han}$/u.test(text)
}

function textOf(text: string, word: Word): string {
  return text.slice(word.start, word.start + word.length)
}
