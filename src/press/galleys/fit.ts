import type { Habits } from '../habits/habits.ts'
import type { LineSigns } from '../signs/lineSigns.ts'
import type { Galley } from '../text/galley.ts'
import type { GalleyWeights } from './weights.ts'

/**
 * 行长相合: what it costs a line to stand in a paragraph of some measure, of which it falls short by so many em at will.
 * On the pages that were measured three lines in four fill the measure to the character, nineteen in twenty come within
 * one em (marks are squeezed, digits and letters are known on average only).
 */
function offCost(
  { ems, unsure, letterspaced }: LineSigns['line'],
  target: number,
  fallsShort: number,
  weights: GalleyWeights,
): number {
  let off = ems - target
  // a letter-spaced line was stretched to the measure, so it holds fewer characters than the measure has ems;
  // by more than a quarter no compositor stretches
  if (letterspaced && off < 0 && ems > target * weights.spacedLeast)
    return Math.min(weights.spacedOffMost, -off * weights.spacedOff)
  if (off < 0) off = Math.min(0, off + fallsShort)
  const sure = Math.max(0, Math.abs(off) - unsure)
  return sure <= 1
    ? sure * weights.offOne
    : Math.min(weights.offMost, weights.offOne + (sure - 1) * weights.offMore)
}

/** Cost of a first line's being indented by none, one or two ems. */
export type IndentCosts = readonly [flush: number, one: number, two: number]

/** Two ems is the rule in Chinese; alphabetic scripts often begin flush. */
export function usualIndents({ latin }: Habits, { indent, indentLatin }: GalleyWeights): IndentCosts {
  const { none, one, two } = latin ? indentLatin : indent
  return [none, one, two]
}

/** The indents that a page's paragraphs turned out to have, as costs: −log of the share of each, smoothed. */
export function learnIndents(
  galleys: readonly Pick<Galley, 'kind' | 'lines' | 'measure'>[],
  usual: IndentCosts,
  { indentPrior }: GalleyWeights,
): IndentCosts {
  const count = usual.map((cost) => indentPrior * Math.exp(-cost))
  for (const { kind, lines, measure } of galleys) {
    const first = lines[0]!
    if (kind !== 'copy' || lines.length < 3 || first.letterspaced || first.indent >= 1) continue
    const short = Math.round(measure - first.ems)
    if (short >= 0 && short <= 2) count[short]!++
  }
  const all = Math.max(...count)
  return [-Math.log(count[0]! / all), -Math.log(count[1]! / all), -Math.log(count[2]! / all)]
}

/**
 * What one line costs at each measure of a page as a part of a paragraph. The rows are filled anew for every line, so
 * that no line of a long page leaves anything behind.
 */
export class Fits {
  readonly #measures: readonly number[]
  readonly #indents: IndentCosts
  readonly #leastIndent: number
  readonly #weights: GalleyWeights
  /** By width, from `#narrowest` em on: what it costs the line to fill it, falling short at will, and not. */
  readonly #narrowest: number
  readonly #fill: Float64Array
  readonly #full: Float64Array
  /** A first line lacks its indent, unless the text layer kept the blank. */
  readonly first: Float64Array
  /** A middle line fills the measure. */
  readonly middle: Float64Array
  /** A last line may be as short as it likes, but no longer than the measure. */
  readonly last: Float64Array
  /** A paragraph of one line fits any measure that is wide enough. */
  readonly sole: Float64Array

  /** `measures` are whole em. */
  constructor(
    measures: readonly number[],
    indents: IndentCosts,
    { leastIndent }: Habits,
    weights: GalleyWeights,
  ) {
    this.#measures = measures
    this.#weights = weights
    this.#leastIndent = leastIndent
    this.#indents = indents
    // a line without its indent is one or two em narrower than the measure
    this.#narrowest = Math.min(...measures) - 2
    const widths = measures.length > 0 ? Math.max(...measures) - this.#narrowest + 1 : 0
    this.#fill = new Float64Array(widths)
    this.#full = new Float64Array(widths)
    this.first = new Float64Array(measures.length)
    this.middle = new Float64Array(measures.length)
    this.last = new Float64Array(measures.length)
    this.sole = new Float64Array(measures.length)
  }

  /** Works out what one line costs. */
  read({ line, fallsShort }: LineSigns): void {
    const { ems, indent } = line
    const weights = this.#weights
    const byNone = this.#indents[0]
    const byOne = this.#indents[1]
    const byTwo = this.#indents[2]
    const fills = this.#fill
    const indented = indent >= this.#leastIndent
    const full = indented ? this.#full : fills
    for (let w = 0; w < fills.length; w++) {
      fills[w] = offCost(line, this.#narrowest + w, fallsShort, weights)
      if (indented) full[w] = offCost(line, this.#narrowest + w, 0, weights)
    }
    for (let m = 0; m < this.#measures.length; m++) {
      const measure = this.#measures[m]!
      const w = measure - this.#narrowest
      const fill = fills[w]!
      const one = full[w - 1]!
      const two = full[w - 2]!
      const first = indented
        ? Math.min(offCost(line, measure - indent, 0, weights), two, one + weights.indentOneOff)
        : Math.min(byNone + fill, byOne + one, byTwo + two)
      this.first[m] = first
      this.middle[m] = fill
      this.last[m] = ems > measure ? fill : 0
      this.sole[m] = weights.sole + (ems > measure - 1 ? first : 0)
    }
  }
}
