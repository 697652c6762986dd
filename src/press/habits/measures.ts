import type { Line } from '../text/line.ts'
import { shortOf } from './fallsShort.ts'
import type { HabitWeights } from './weights.ts'

/** 行长: the widths, in whole em, that many lines share, the most frequent first; `count` has the lines of each width. */
export function measuresOf(count: ReadonlyMap<number, number>): number[] {
  const common = [...count].filter(([, n]) => n >= 2).sort((a, b) => b[1] - a[1] || b[0] - a[0])
  const measures = common.slice(0, 24).map(([ems]) => ems)
  const widest = Math.max(0, ...count.keys())
  if (measures.length === 0 && widest > 0) measures.push(widest)
  return measures
}

/** No page in an alphabetic script has more. */
const mostMeasures = 12

/** The measures that one line may have been set to, in whole em. */
type Range = readonly [least: number, most: number]

/**
 * The same for scripts that break lines between words only, so that lines fall short of the measure. The width
 * of a line is the least its measure can be; width plus next word is the most. First comes the measure that
 * suits most lines, then the one that suits most of the others, and so on.
 */
export function raggedMeasures(lines: readonly Line[], weights: HabitWeights): number[] {
  const { wordSlack: slack } = weights
  const measures: number[] = []
  let left = lines.map((line, i): Range => {
    const next = lines[i + 1]
    const short = next && next.blanksBefore === 0 ? shortOf(next.raw, true, weights) : 0
    return [Math.max(2, Math.ceil(line.ems - slack)), Math.floor(line.ems + short + slack)]
  })
  while (left.length > 0 && measures.length < mostMeasures) {
    const [measure, lines] = mostShared(left)
    if (lines < 2 && measures.length > 0) break
    measures.push(measure)
    left = left.filter(([least, most]) => measure < least || measure > most)
  }
  return measures
}

/** The number that lies in the most ranges (the least such number), and how many they are. */
function mostShared(ranges: readonly Range[]): [shared: number, by: number] {
  // by number: how many more ranges hold it than hold the number before
  const more = new Map<number, number>()
  for (const [least, most] of ranges) {
    if (most < least) continue
    more.set(least, (more.get(least) ?? 0) + 1)
    more.set(most + 1, (more.get(most + 1) ?? 0) - 1)
  }
  let shared = ranges[0]![0]
  let best = 0
  let by = 0
  for (const number of [...more.keys()].sort((a, b) => a - b)) {
    by += more.get(number)!
    if (by > best) [shared, best] = [number, by]
  }
  return [shared, best]
}
