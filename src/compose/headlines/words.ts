import { adverbs, closers, verbs } from './groupWords.ts'
import { isSurname } from './namesTold.ts'

/** 词: one word of a headline, from `start` for `length` UTF-16 units. */
interface Word {
  readonly start: number
  readonly length: number
}

const suffix =
  /^[化式性者型员家会部厅局委办市省县区村镇路山河湖州战级率度们日月年馆院所站园室处队台厂宫校店社场楼库杯展赛奖剧法业品群圈组团网卡权案片机力界节量线城港桥屋]$/
const particle = /^(?:[地得了着过们等]|[的之].?|[中上里内间后]的)$/
/** A number in ideographs, which keeps what it counts: 二十|座. */
const numeral = /^[一二三四五六七八九十百千万亿两几〇]+$/
/** Words that begin a group: a line may open with them and never closes on them. */
const leading = /^[和与及暨在是为以对把将从向到并而或被让就同于由给比]$/
/** Of these, the ones that are never the second half of a word. */
const joining = /^[和与及暨在是]$/

/** What it costs to end a line between two words. A headline’s even lines and their number weigh against it (`headlineLines.ts`). */
export const costs = {
  /** Behind 的, and before a word that begins a group: a verb, an adverb, 和. */
  group: 2,
  /** Between a verb and its object. */
  object: 5,
  /** Between two words that may be one phrase: 近岸|海域. */
  words: 8,
  /** Before a single ideograph, which may be the end of a word that the dictionary lacks. */
  single: 12,
  /** Before the noun that closes a name: 亚太|论坛. */
  closer: 14,
  /** Behind an adverb. */
  adverb: 16,
  /** Behind a word that leads on: 向, 和, 在, or a single ideograph, 将|访华. */
  leadsOn: 30,
} as const

/**
 * Word boundaries of a headline, as offsets in UTF-16 units, and what it costs to end a line there; none inside a
 * word. The dictionary behind `Intl.Segmenter` knows few words of the news (筑|牢, 颁|授), so neighbouring single
 * ideographs are taken for one word; `whole` holds terms that are one word in any case.
 */
export function wordBreaks(text: string, whole: readonly string[]): ReadonlyMap<number, number> {
  const words = gather(split(text, whole))
  const breaks = new Map<number, number>()
  for (let i = 1; i < words.length; i++) {
    const before = words[i - 1]!
    const after = words[i]!
    breaks.set(after.start, costBetween(textOf(text, before), textOf(text, after)))
  }
  return breaks
}

function costBetween(before: string, after: string): number {
  if (particle.test(after)) return Number.POSITIVE_INFINITY
  if (/[的了着]$/.test(before)) return costs.group
  if (leading.test(before) || isSingle(before)) return costs.leadsOn
  if (adverbs.has(before)) return costs.adverb
  if (leading.test(after) || verbs.has(after) || adverbs.has(after)) return costs.group
  if (isSingle(after)) return costs.single
  if (verbs.has(before)) return costs.object
  return closers.has(after) ? costs.closer : costs.words
}

/** Offsets of a text that no word of the dictionary holds inside. */
export function wordEdges(text: string): ReadonlySet<number> {
  return new Set([...split(text).map(({ start }) => start), text.length])
}

/** Whether a text opens with a word that begins a group, or with a mark: a line may as well begin there. */
export function opensGroup(text: string): boolean {
  if (/^\P{L}/u.test(text) || leading.test(text.slice(0, 1))) return true
  return [2, 3].some((length) => verbs.has(text.slice(0, length)) || adverbs.has(text.slice(0, length)))
}

/** Whatever the dictionary makes of its neighbours, what stays whole is one word: 迈向|高质量, never 迈|向高|质量. */
function split(text: string, whole: readonly string[] = []): { text: string; start: number }[] {
  if (typeof Intl.Segmenter === 'undefined') return [{ text, start: 0 }]
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const known = new Set(whole)
  let start = 0
  return cutAround(text, whole).flatMap((part) => {
    const words = known.has(part) ? [part] : [...segmenter.segment(part)].map((s) => s.segment)
    return words.map((word) => {
      start += word.length
      return { text: word, start: start - word.length }
    })
  })
}

/** The text in parts, each a term or what stands between terms; of two that overlap the longer one stays. */
function cutAround(text: string, terms: readonly string[]): string[] {
  const [term, ...shorter] = [...terms]
    .filter((each) => text.includes(each))
    .sort((a, b) => b.length - a.length)
  if (term === undefined || text === term) return text === '' ? [] : [text]
  const at = text.indexOf(term)
  return [
    ...cutAround(text.slice(0, at), shorter),
    term,
    ...cutAround(text.slice(at + term.length), [term, ...shorter]),
  ]
}

function gather(pieces: readonly { text: string; start: number }[]): Word[] {
  const words: { start: number; length: number; open: boolean }[] = []
  const named = new Set<number>()
  for (const [i, piece] of pieces.entries()) {
    if (named.has(i)) continue
    // A surname and two single ideographs that no dictionary knows are a name: 马·姝·玥.
    if (isName(pieces.slice(i, i + 4))) {
      words.push({ start: piece.start, length: 3, open: false })
      named.add(i + 1).add(i + 2)
      continue
    }
    const last = words.at(-1)
    const half = isSingle(piece.text) && !joining.test(piece.text) && !particle.test(piece.text)
    const single = half && !leading.test(piece.text)
    const closes = suffix.test(piece.text) || isPlace(pieces, i)
    const counted = i > 0 && numeral.test(pieces[i - 1]!.text) && (single || numeral.test(piece.text))
    const joins = last !== undefined && (counted || (half && (last.open || (closes && last.length >= 2))))
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

/** 方位: 上, 里 and the like close the noun before them (座谈会上), unless they open a word (上|扬) or a verb stands there. */
function isPlace(pieces: readonly { text: string }[], i: number): boolean {
  const [before, place, next] = [pieces[i - 1]?.text, pieces[i]!.text, pieces[i + 1]?.text]
  if (place === '中') return next?.startsWith('的') === true
  if (!/^[上里内间]$/.test(place) || (before && verbs.has(before))) return false
  return !next || !isSingle(next) || particle.test(next) || leading.test(next)
}

/** A longer run of single ideographs tells of words that the dictionary lacks, not of a name: 云·米·全·屋·互·联·网. */
function isName(pieces: readonly { text: string }[]): boolean {
  const [family, first, second, next] = pieces.map(({ text }) => text)
  if (!family || !first || !second || !isSurname(family)) return false
  const isGiven = (text: string) =>
    isSingle(text) && !leading.test(text) && !particle.test(text) && !suffix.test(text)
  return isGiven(first) && isGiven(second) && !(next && isGiven(next))
}

function isSingle(text: string): boolean {
  return /^\p{Script=Han}$/u.test(text)
}

function textOf(text: string, word: Word): string {
  return text.slice(word.start, word.start + word.length)
}
