import type { Habits } from '../../habits/habits.ts'
import type { HeadLine } from '../../headings/headLine.ts'
import { adjoin, goesOn } from '../../headings/headWrap.ts'
import { namesPicture } from '../../inserts/inserts.ts'
import type { Vocabulary } from '../../kinship/vocabulary.ts'
import { isTagged } from '../../recognise/seriesTag.ts'
import { firstWhere } from '../../text/ordered.ts'
import { type Places, startsOf } from '../places.ts'
import type { Sequence } from '../sequence.ts'
import type { StoryWeights } from '../weights.ts'

/** No heading is longer than this many lines. */
export const longestHead = 8

/** Few headings have more lines. */
const fewLines = 4

/** What it costs to keep the heading lines of a page together, to cut between them, and to leave them without a story. */
export class HeadingCosts {
  /** All heading lines of the page; the index of each is its place. */
  readonly lines: readonly HeadLine[]
  readonly blanksSpeak: boolean
  /** Whether two or three characters may head a story, as in papers of the 1930s. */
  readonly shortHeads: boolean
  readonly #weights: StoryWeights
  readonly #known: Vocabulary
  readonly #captions: Vocabulary
  /** The place at which each gap begins, then the number of all lines. */
  readonly #gapStarts: readonly number[]
  /** By place: whether its gap would have an empty line between two headings. */
  readonly #airy: readonly boolean[]
  readonly #cuts: number[] = []
  readonly #seams: boolean[] = []

  /** `known` holds the terms of the page's copy, `captions` those of its captions. */
  constructor(
    gaps: Sequence['gaps'],
    { blanksSpeak, commaStops }: Pick<Habits, 'blanksSpeak' | 'commaStops'>,
    known: Vocabulary,
    captions: Vocabulary,
    weights: StoryWeights,
  ) {
    this.#weights = weights
    this.lines = gaps.flat()
    this.blanksSpeak = blanksSpeak
    this.shortHeads = commaStops
    this.#known = known
    this.#captions = captions
    this.#gapStarts = startsOf(gaps)
    this.#airy = gaps.flatMap((gap) => {
      const airy = gap.length <= fewLines || gap.some(({ galley }, i) => i > 0 && galley.blanksBefore > 0)
      return gap.map(() => airy)
    })
  }

  /** The places of the heading lines before paragraph k. */
  gap(k: number): Places {
    return { first: this.#gapStarts[k]!, end: this.#gapStarts[k + 1]! }
  }

  /** The end of the gap that holds the heading line at `place`. */
  gapEnd(place: number): number {
    return this.#gapStarts[firstWhere(this.#gapStarts, (start) => start > place)]!
  }

  /**
   * Cost of lines forming one heading. It grows with their number and with what stands between
   * them.
   */
  together(lines: readonly HeadLine[]): number {
    const own = this.#weights.together
    let cost = Math.max(0, lines.length - fewLines) * own.line
    // kicker, headline, deck: a heading seldom has a fourth part
    let parts = 1
    for (let i = 1; i < lines.length; i++) {
      const line = lines[i]!
      if (!line.banner && !lines[i - 1]!.banner && this.#isFree(line, lines[i - 1]!)) parts++
      const inserted = line.galley.behindAdvert === true
      if (!inserted && !adjoin(lines[i - 1]!.galley, line.galley)) cost += own.apart
      // an advertisement between two stories belongs to neither heading
      if (lines[i - 1]!.advert !== line.advert) cost += own.advert
    }
    return cost + own.thirdPart * Math.max(0, parts - 2) + own.fourthPart * Math.max(0, parts - 3)
  }

  /**
   * Cost of the lines at places [from, to) having no story; negative if they name a picture, which needs a
   * heading.
   */
  orphan(from: number, to: number): number {
    const lines = this.lines.slice(from, to)
    const { any, picture } = this.#weights.orphan
    return isTagged(lines.at(-1)!.galley.text) && namesPicture(lines, this.#captions) ? picture : any
  }

  /** Cost of the line at `place` and the line before it belonging to two headings. */
  cut(place: number): number {
    let cost = this.#cuts[place]
    if (cost === undefined) {
      const right = this.lines[place]!
      const blank = right.galley.blanksBefore > 0
      const { held, heldOverBlank, closeSet } = this.#weights.cut
      cost =
        (this.isWrapped(this.lines[place - 1]!, right) ? (blank ? heldOverBlank : held) : 0) +
        (this.blanksSpeak && !blank ? (this.#airy[place] ? held : closeSet) : 0)
      this.#cuts[place] = cost
    }
    return cost
  }

  /** Whether neither a wrap nor a missing empty line holds the line at `place` to the one before. */
  isLoose(place: number): boolean {
    return this.cut(place) < this.#weights.cut.held
  }

  /** Whether one heading line was wrapped into another. */
  isWrapped(above: HeadLine, below: HeadLine): boolean {
    if (below.place !== above.place + 1) return goesOn(above.galley, below.galley, this.#known)
    this.#seams[below.place] ??= goesOn(above.galley, below.galley, this.#known)
    return this.#seams[below.place]!
  }

  /** Whether a line follows another directly on the page and nothing holds the two together. */
  #isFree(line: HeadLine, before: HeadLine): boolean {
    return line.place === before.place + 1 && this.cut(line.place) === 0
  }
}
