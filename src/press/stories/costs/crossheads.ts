import { counted } from '../../../newspaper/lexicon/numerals.ts'
import { displayOdds } from '../../headings/display.ts'
import type { HeadLine } from '../../headings/headLine.ts'
import { isNameUnder, isSigned } from '../../headings/headTraits.ts'
import type { Vocabulary } from '../../kinship/vocabulary.ts'
import { isNoticeTitle } from '../../recognise/signOff.ts'
import type { Sequence } from '../sequence.ts'
import type { DecisionWeights, StoryWeights } from '../weights.ts'

/** 小标题: by gap, the cost of its lines being crossheads inside a story. */
export interface Crossheads {
  readonly costs: readonly number[]
  /**
   * By gap: the discount in those costs for a series of similar crossheads. The same amount speaks against a
   * new story there.
   */
  readonly series: readonly number[]
}

/**
 * Weighs the lines of every gap as crossheads, in the unit of `cutGalleys`. With `shortHeads`, two or three
 * characters may head a story, so two such lines are a headline rather than a crosshead.
 */
export function weighCrossheads(
  { paras, gaps }: Sequence,
  known: Vocabulary,
  shortHeads: boolean,
  { headings, stories }: Omit<DecisionWeights, 'kinship'>,
): Crossheads {
  const own = stories.crosshead
  // where every other paragraph has a heading, similar headings are no crossheads
  const headed = gaps.filter((gap) => gap.length > 0).length / (paras.length || 1)
  const counted = countedGaps(gaps)
  const series = gaps.map((_, k) => {
    const alike = seriesAt(gaps, k, own.series) * Math.max(0, 1 - own.headed * headed)
    return counted.has(k) ? Math.max(alike, own.counted) : alike
  })
  const display = gaps.map((gap, k) => {
    const measure = Math.max(paras[k - 1]?.galley.measure ?? 0, paras[k]?.galley.measure ?? 0)
    return displayOdds(
      gap.map((h) => h.galley),
      measure,
      known,
      headings.display,
    )
  })
  // the more headings of a page are set large, the more a heading that is not looks like a crosshead
  const shown = display.filter((odds) => odds > 0).length / (gaps.filter((gap) => gap.length > 0).length || 1)
  const plain = Math.log(1 - Math.min(own.shownMost, shown))
  const costs = gaps.map((gap, k) => {
    if (isNotice(gap)) return own.notice
    if (gap.some(({ traits }) => isSigned(traits, shortHeads)) || isNamed(gap)) return own.signed
    return shapeCost(gap, shortHeads, own) - series[k]! + Math.max(own.displayLeast, display[k]! || plain)
  })
  return { costs, series }
}

const isNotice = (gap: readonly HeadLine[]): boolean => gap.some(({ galley }) => isNoticeTitle(galley.text))

const isNamed = (gap: readonly HeadLine[]): boolean =>
  gap.length > 1 && isNameUnder(gap.at(-2)!.traits, gap.at(-1)!.traits)

function shapeCost(gap: readonly HeadLine[], shortHeads: boolean, own: StoryWeights['crosshead']): number {
  if (gap.some((h) => h.galley.kind === 'byline')) return own.byline
  const ornamented = !shortHeads && gap.every((h) => h.traits.ornamented)
  const said = gap.reduce((n, h) => n + h.galley.text.length, 0)
  const long = said > own.longest ? own.long : 0
  // in an alphabetic script a crosshead is one to three words
  const loud = gap.some((h) => h.traits.ideographs)
    ? 0
    : Math.min(own.lettersMost, Math.max(0, own.letters * (said - own.longestLetters)))
  const lines = Math.max(0, gap.length - (shortHeads ? 1 : 2))
  return loud + (ornamented ? own.ornamented : own.any + own.line * lines) + long
}

// 一、从深海到雪山    （二）人体里有多少
const counting = new RegExp(`^([（(]?)([${counted}])[、）)．.]`, 'u')

/** Gaps whose only line continues the count of an earlier gap (二、 after 一、), and the gap that it continues. */
function countedGaps(gaps: Sequence['gaps']): ReadonlySet<number> {
  const found = new Set<number>()
  let before: { at: number; bracket: string; number: number } | undefined
  gaps.forEach((gap, at) => {
    const [, bracket, numeral] = (gap.length === 1 && counting.exec(gap[0]!.galley.text)) || []
    if (bracket === undefined || numeral === undefined) return
    const number = counted.indexOf(numeral)
    if (before?.bracket === bracket && number === before.number + 1) {
      found.add(before.at)
      found.add(at)
    }
    before = { at, bracket, number }
  })
  return found
}

/** The number of similar gaps nearby, as a discount up to `most`: crossheads come in series of one shape. */
function seriesAt(gaps: Sequence['gaps'], k: number, most: number): number {
  const gap = gaps[k]!
  if (gap.length === 0) return 0
  let like = 0
  for (let j = Math.max(1, k - 14); j < Math.min(gaps.length - 1, k + 15); j++) {
    const other = gaps[j]!
    if (j === k || other.length !== gap.length) continue
    if (other.every((h, i) => Math.abs(h.galley.text.length - gap[i]!.galley.text.length) <= 2)) like++
  }
  return Math.min(most, like)
}
