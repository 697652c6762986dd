import type { Galley } from './galley.ts'
import type { Habits } from './habits.ts'
import type { Line } from './line.ts'
import type { LineSigns } from './lineSigns.ts'

/**
 * 行长相合: what it costs a line to stand in a paragraph of some measure. On the pages that were measured three
 * lines in four fill the measure to the character, nineteen in twenty come within one em (marks are squeezed,
 * digits and letters are known on average only).
 */
function offCost(line: Line, target: number, fallsShort = 0): number {
  let off = line.ems - target
  // a letter-spaced line was stretched to the measure, so it holds fewer characters than the measure has ems;
  // by more than a quarter no compositor stretches
  if (line.letterspaced && off < 0 && line.ems > target * 0.72) return Math.min(1, -off * 0.15)
  if (off < 0) off = Math.min(0, off + fallsShort)
  const sure = Math.max(0, Math.abs(off) - line.unsure)
  return sure <= 1 ? sure : Math.min(6, 1 + (sure - 1) * 1.8)
}

/** A middle line fills the measure. */
export const fillCost = ({ line, fallsShort }: LineSigns, measure: number): number =>
  offCost(line, measure, fallsShort)

/** A last line may be as short as it likes, but no longer than the measure. */
export const overCost = ({ line }: LineSigns, measure: number): number =>
  line.ems > measure ? offCost(line, measure) : 0

/** Cost of a first line's being indented by none, one or two ems. */
export type IndentCosts = readonly [flush: number, one: number, two: number]

/** Two ems is the rule in Chinese; alphabetic scripts often begin flush. */
export const usualIndents = (habits: Habits): IndentCosts => (habits.latin ? [0.3, 0.3, 0] : [1.6, 0.9, 0])

/** The indents that a page's paragraphs turned out to have, as costs: −log of the share of each, smoothed. */
export function learnIndents(
  galleys: readonly Pick<Galley, 'kind' | 'lines' | 'measure'>[],
  usual: IndentCosts,
): IndentCosts {
  const count = usual.map((cost) => 4 * Math.exp(-cost))
  for (const { kind, lines, measure } of galleys) {
    const first = lines[0]!
    if (kind !== 'copy' || lines.length < 3 || first.letterspaced || first.indent >= 1) continue
    const short = Math.round(measure - first.ems)
    if (short >= 0 && short <= 2) count[short]!++
  }
  const all = Math.max(...count)
  return [-Math.log(count[0]! / all), -Math.log(count[1]! / all), -Math.log(count[2]! / all)]
}

/** A first line lacks its indent, unless the text layer kept the blank. */
export function firstCost({ line, fallsShort }: LineSigns, measure: number, indents: IndentCosts): number {
  if (line.indent >= 1) {
    const kept = offCost(line, measure - line.indent)
    return Math.min(kept, offCost(line, measure - 2), offCost(line, measure - 1) + 0.5)
  }
  return Math.min(
    indents[0] + offCost(line, measure, fallsShort),
    indents[1] + offCost(line, measure - 1, fallsShort),
    indents[2] + offCost(line, measure - 2, fallsShort),
  )
}

/** A paragraph of one line fits any measure that is wide enough. */
export const soleCost = (here: LineSigns, measure: number, indents: IndentCosts): number =>
  0.6 + (here.line.ems > measure - 1 ? firstCost(here, measure, indents) : 0)
