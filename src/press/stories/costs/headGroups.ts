import type { HeadLine } from '../../headings/headLine.ts'
import { isSigned } from '../../headings/headTraits.ts'
import { readingCost } from '../../headings/readHeading.ts'
import { groupingWeights, type ReadingWeights } from '../../headings/weights.ts'
import type { Concordance, Query } from '../../kinship/concordance.ts'
import { type Terms, termsOf } from '../../kinship/terms.ts'
import type { DecisionWeights } from '../weights.ts'
import { type HeadingCosts, longestHead } from './headingCosts.ts'

/** 题组: lines that are weighed as one heading. */
export interface HeadGroup {
  readonly voices: readonly Voice[]
  readonly all: Voice
  readonly cost: number
  /** The highest cost of a body that shares no terms: a signed title need not name its subject. */
  readonly most: number
}

/** The terms of a line, or of several together, and what is known of them. */
export interface Voice {
  readonly query: Query
  /** Whether it is long enough for missing terms to count. */
  readonly long: boolean
  /** The last question and the row that answered it: a line is part of several headings of one body. */
  asked: number
  answer: number
}

/** Heading lines read as one heading; found once, though they are weighed against many bodies. */
export class HeadGroups {
  readonly #headings: HeadingCosts
  readonly #concordance: Concordance
  readonly #weights: DecisionWeights
  readonly #reading: ReadingWeights
  readonly #voices: Voice[] = []
  readonly #groups = new Map<number, HeadGroup>()

  constructor(headings: HeadingCosts, concordance: Concordance, weights: DecisionWeights) {
    this.#weights = weights
    this.#reading = groupingWeights(weights.headings)
    this.#headings = headings
    this.#concordance = concordance
  }

  /** The lines at places [first, end) as one heading. */
  at(first: number, end: number): HeadGroup {
    const key = first * 2 * longestHead + (end - first)
    let group = this.#groups.get(key)
    if (!group) {
      group = this.of(this.#headings.lines.slice(first, end))
      this.#groups.set(key, group)
    }
    return group
  }

  /** Any lines as one heading. */
  of(lines: readonly HeadLine[]): HeadGroup {
    const { kin, together } = this.#weights.stories
    const voices: Voice[] = []
    let said = ''
    let ornamented = 0
    let signed = false
    for (const line of lines) {
      signed ||= isSigned(line.traits, this.#headings.shortHeads)
      if (line.mute) continue
      voices.push(this.#voiceOf(line))
      said += line.galley.text
      if (line.traits.ornamented) ornamented++
    }
    return {
      most: signed ? kin.signedMost : Number.POSITIVE_INFINITY,
      voices,
      all: voices.length === 1 ? voices[0]! : this.#voice(termsOf(said), true),
      cost:
        this.#headings.together(lines) +
        this.#readingOf(lines) +
        together.ornament * ornamented +
        (this.#isLabel(lines) ? together.label : 0),
    }
  }

  /** Cost of reading the lines as the parts of one heading; negative if they read well. */
  #readingOf(lines: readonly HeadLine[]): number {
    const seams = lines.map((line, i) => i > 0 && this.#headings.isWrapped(lines[i - 1]!, line))
    const cost = readingCost(lines, seams, this.#reading)
    const { reading, secondPart } = this.#weights.stories.together
    return reading * (lines.length > 1 ? cost - secondPart : cost)
  }

  /**
   * 手术刀: up to three characters, not letter-spaced, are a crosshead or label, except in papers of the 1930s.
   */
  #isLabel([line]: readonly HeadLine[]): boolean {
    return (
      !this.#headings.shortHeads &&
      line !== undefined &&
      !line.mute &&
      !line.traits.spread &&
      line.traits.scant
    )
  }

  #voiceOf(line: HeadLine): Voice {
    this.#voices[line.place] ??= this.#voice(line.terms, line.galley.text.length >= 5)
    return this.#voices[line.place]!
  }

  #voice(terms: Terms, long: boolean): Voice {
    return { query: this.#concordance.queryOf(terms), long, asked: -1, answer: 0 }
  }
}
