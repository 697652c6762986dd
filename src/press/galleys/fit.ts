import type { Habits } from '../habits/habits.ts'
import type { LineSigns } from '../signs/lineSigns.ts'
import type { Galley } from '../text/galley.ts'
import type { GalleyWeights } from './weights.ts'

/**
 * Cost of a line of width `ems` in a paragraph of measure `target`; it may fall short by `fallsShort` em at no
 * cost. On measured pages three lines in four fill the measure exactly and nineteen in twenty come within one
 * em (marks are squeezed; widths of digits and letters are means).
 */
function offCost(
  { ems, unsure, letterspaced }: LineSigns['line'],
  target: number,
  fallsShort: number,
  weights: GalleyWeights,
): number {
  let off = ems - target
  // a letter-spaced line was stretched to the measure, so it has fewer characters than the measure has ems;
  // no compositor stretches by more than a quarter
  if (letterspaced && off < 0 && ems > target * weights.spacedLeast) return -off * weights.spacedOff
  if (off < 0) off = Math.min(0, off + fallsShort)
  const sure = Math.max(0, Math.abs(off) - unsure)
  return sure <= 1
    ? sure * weights.offOne
    : Math.min(weights.offMost, weights.offOne + (sure - 1) * weights.offMore)
}

/** Costs of an indent of none, one or two em. */
export type IndentCosts = readonly [flush: number, one: number, two: number]

/** Two em is the rule in Chinese; in alphabetic scripts paragraphs often begin flush. */
export function usualIndents({ latin }: Habits, { indent, indentLatin }: GalleyWeights): IndentCosts {
  const { none, one, two } = latin ? indentLatin : indent
  return [none, one, two]
}

/** The indents that the paragraphs of a page turned out to have, as costs: −log of each smoothed share. */
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
 * Costs of one line at each measure of a page, as each part of a paragraph. The rows are refilled for every
 * line, so that a long page allocates nothing.
 */
export class Fits {
  readonly #measures: readonly number[]
  readonly #indents: IndentCosts
  readonly #leastIndent: number
  readonly #weights: GalleyWeights
  /** By width from `#narrowest` em on: cost of filling it, with and without falling short. */
  readonly #narrowest: number
  readonly #fill: Float64Array
  readonly #full: Float64Array
  /** A first line lacks its indent, unless the text layer kept the blank. */
  readonly first: Float64Array
  /** A middle line fills the measure. */
  readonly middle: Float64Array
  /** A last line may be short, but not longer than the measure. */
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
    // without its indent, a line is one or two em narrower than the measure
    this.#narrowest = Math.min(...measures) - 2
    const widths = measures.length > 0 ? Math.max(...measures) - this.#narrowest + 1 : 0
    this.#fill = new Float64Array(widths)
    this.#full = new Float64Array(widths)
    this.first = new Float64Array(measures.length)
    this.middle = new Float64Array(measures.length)
    this.last = new Float64Array(measures.length)
    this.sole = new Float64Array(measures.length)
  }

  /** Computes the costs of one line; `next` stands below it. */
  read({ line, fallsShort }: LineSigns, next: LineSigns | undefined): void {
    const { ems, indent } = line
    const weights = this.#weights
    // nothing but its length would show that a paragraph ends here
    const unseen = next && !next.known && next.line.blanksBefore === 0 && next.line.indent < this.#leastIndent
    const fullCost = unseen ? weights.lastFull : 0
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
        ? Math.min(offCost(line, measure - indent, 0, weights), two, one)
        : Math.min(byNone + fill, byOne + one, byTwo + two)
      this.first[m] = first
      this.middle[m] = fill
      this.last[m] = (ems > measure ? fill : 0) + (Math.abs(ems - measure) < 1 ? fullCost : 0)
      this.sole[m] = weights.sole + (ems > measure - 1 ? first : 0)
    }
  }
}
