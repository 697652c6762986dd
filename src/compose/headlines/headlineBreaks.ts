import { counted } from '../../newspaper/lexicon/numerals.ts'
import { breaksOf } from '../lines/mayBreak.ts'
import { headlineTag } from './headlineTag.ts'
import { wholeTerms } from './wholeTerms.ts'
import { costs, opensGroup, wordBreaks } from './words.ts'

/** 可断处: a piece of a headline that stays on one line, and what it costs to end a line after it. */
export interface HeadlinePiece {
  /** Between words of an alphabetic script it ends with the space behind it, which goes where a line ends. */
  readonly text: string
  readonly cost: number
  /** The editor's own space stands after the piece; where a line ends there, it goes. */
  readonly space: boolean
  /** 题尾标签, set small. */
  readonly tag?: true
}

/** Cuts a headline with the tag at its end, which is one piece. */
export function taggedHeadlineBreaks(headline: string, terms: readonly string[]): HeadlinePiece[] {
  const { head, tag } = headlineTag(headline)
  const pieces = headlineBreaks(head, terms)
  const last = pieces.pop()
  if (!tag || !last) return headlineBreaks(headline, terms)
  const space = head.endsWith('\u3000')
  return [...pieces, { ...last, cost: costs.object, space }, { text: tag, cost: 0, space: false, tag: true }]
}

/**
 * Cuts a headline into pieces at every place where a line may end (`src/styles/README.md`, Headline breaks): at the editor's space, after a mark,
 * before an opening mark, between words; never inside a term.
 */
export function headlineBreaks(headline: string, terms: readonly string[]): HeadlinePiece[] {
  const phrases = headline.split(/\u3000+/u).filter((phrase) => phrase !== '')
  return phrases.flatMap((phrase, i) => {
    const pieces = cutPhrase(phrase, terms)
    const last = pieces.pop()!
    const space = i + 1 < phrases.length
    return [...pieces, { ...last, cost: 0, space }]
  })
}

function cutPhrase(phrase: string, terms: readonly string[]): HeadlinePiece[] {
  const allowed = breaksOf([...phrase])
  const words = wordBreaks(phrase, terms.filter(isOneWord))
  const whole = insideTerms(phrase, terms)
  const pieces: HeadlinePiece[] = []
  let text = ''
  let offset = 0
  ;[...phrase].forEach((character, i, all) => {
    text += character
    offset += character.length
    const next = all[i + 1]
    if (next === undefined) return
    // A dash that opens a head introduces it.
    if (/^—+$/u.test(text)) return
    const tied = character === '—' && all[i - 1] !== '—' ? lastResort : 0
    const between =
      character === ' '
        ? leansOn.test(text)
          ? costs.leadsOn
          : 1
        : costAt(character, next, words.get(offset), phrase.slice(offset))
    const cost = between + (whole.get(offset) ?? 0) + tied
    if (!allowed[i] || !Number.isFinite(cost)) return
    pieces.push({ text, cost, space: false })
    text = ''
  })
  return [...pieces, { text, cost: 0, space: false }]
}

/** Articles, prepositions and the like: no line of a headline closes on one. */
const leansOn =
  /(?:^|\s)(?:an?|the|of|in|on|at|to|for|by|as|from|with|and|or|der|die|das|den|dem|des|ein|eine|und|von|zu|le|la|les|des?|du|une?|et|en|à|au|aux)\s$/iu

function costAt(before: string, after: string, word: number | undefined, rest: string): number {
  if (/[，；：。、！？]/.test(before)) return 1
  if (/[”’》）」』]/.test(before)) {
    if (/[的地得]/.test(after)) return Number.POSITIVE_INFINITY
    // What is quoted often names the next word: “压舱石”作用.
    return opensGroup(rest) ? costs.group : costs.words
  }
  // No line closes on a word that leads on: 向“八一勋章”.
  if (/[“‘《（「『]/.test(after)) return word !== undefined && word === costs.leadsOn ? word : costs.object
  // A dash stays with what it follows; a middle dot with the name that it parts.
  if (/[—·]/.test(after)) return Number.POSITIVE_INFINITY
  if (/[—·]/.test(before)) return /[0-9]/.test(after) ? Number.POSITIVE_INFINITY : 3
  // A number keeps its unit: 158.25亿元, 58787笔.
  if (/[0-9.%]/.test(before)) return Number.POSITIVE_INFINITY
  return word ?? Number.POSITIVE_INFINITY
}

/** Numbers with what they count: 158.25亿元, 7月27日, 第十三次, 二十位. */
const numbered = new RegExp(
  String.raw`[0-9]+月[0-9]+日|[0-9.]+[万亿千百]*[\p{Script=Han}%]|第?[${counted}百千〇0-9]{1,6}[次届个位批条名号项岁年月日]`,
  'gu',
)

/** Inside what is quoted, counted, said again and again or tied by one dash (中国—中亚) a line ends only where the words are wider than the line. */
export const lastResort = 500

const isOneWord = (term: string): boolean => wholeTerms.has(term) || term.length <= 3

/** Offsets inside the terms of the page, with what a line's end there costs on top: never inside a name. */
function insideTerms(phrase: string, terms: readonly string[]): ReadonlyMap<number, number> {
  const inside = new Map<number, number>()
  const hold = (start: number, length: number, cost: number) => {
    for (let i = start + 1; i < start + length; i++) inside.set(i, Math.max(cost, inside.get(i) ?? 0))
  }
  for (const term of terms) {
    const cost = isOneWord(term) ? Number.POSITIVE_INFINITY : lastResort
    for (let at = phrase.indexOf(term); at >= 0; at = phrase.indexOf(term, at + 1))
      hold(at, term.length, cost)
  }
  for (const quoted of phrase.matchAll(/“[^“”]{1,8}”|《[^《》]{1,8}》/g)) {
    hold(quoted.index, quoted[0].length, lastResort)
  }
  for (const amount of phrase.matchAll(numbered)) hold(amount.index, amount[0].length, lastResort)
  return inside
}
