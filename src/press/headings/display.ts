import type { Vocabulary } from '../kinship/vocabulary.ts'
import { soundsLikeName } from '../recognise/persons.ts'
import { isTagged } from '../recognise/seriesTag.ts'
import type { Galley } from '../text/galley.ts'
import type { Line } from '../text/line.ts'
import { goesOn } from './headWrap.ts'
import type { HeadingWeights } from './weights.ts'

// 解 码 注 册 制 （ 经 济 聚 焦 ）
// 农业农村部要求做好斑海
// 豹幼崽救护工作
// 两年来高风险资产规模共缩减约十二万亿元

/**
 * 疏排题: whether every character stands apart. Only large type is set like that, and names of two characters
 * (张　三).
 */
export const isSpread = ({ raw, even }: Pick<Line, 'raw' | 'even'>): boolean =>
  !even && /^\S(?:\s+\S)+$/u.test(raw) && !soundsLikeName(raw.replace(/\s+/gu, ''))

/**
 * 大字: log-odds of heading lines being set in display type. A text layer has no sizes, but large type wraps far
 * short of the measure of the copy (in em), or is letter-spaced. Lines
 * that wrap at the measure are set like the copy: a crosshead or a summary. `known` holds the terms of the
 * copy.
 */
export function displayOdds(
  lines: readonly Galley[],
  measure: number,
  known: Vocabulary,
  weights: HeadingWeights['display'],
): number {
  const { slack } = weights
  let odds = 0
  lines.forEach((galley, i) => {
    const line = galley.lines[0]!
    const next = lines[i + 1]
    let here = 0
    if (isSpread(line)) here = Math.max(here, weights.spread)
    if (isTagged(galley.text) || (next && isTagged(galley.text + next.text)))
      here = Math.max(here, weights.tagged)
    if (next && next.blanksBefore === 0 && measure > 0 && goesOn(galley, next, known)) {
      const short = measure - line.ems
      if (short > 2 + slack) here = Math.max(here, weights.wrapsShort)
      else if (short > -slack && here === 0) here = weights.wrapsFull
    }
    if (Math.abs(here) > Math.abs(odds)) odds = here
  })
  return odds
}
