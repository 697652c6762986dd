import type { Habits } from '../habits/habits.ts'
import type { HeadLine } from '../headings/headLine.ts'
import { adjoin, goesOn } from '../headings/headWrap.ts'
import { namesPicture } from '../inserts/inserts.ts'
import type { Vocabulary } from '../kinship/vocabulary.ts'
import { isTagged } from '../recognise/seriesTag.ts'
import { firstFrom } from '../text/ordered.ts'
import { type Places, startsOf } from './places.ts'
import type { Sequence } from './sequence.ts'

/** No heading is longer than this many lines. */
export const longestHead = 8

/** Cost of a cut between two lines of a heading that a wrapped word or a missing empty line holds together. */
export const heldTogether = 3
/** The same for a missing empty line, where a gap has more lines than most headings and no empty line at all. */
const closeSet = 1
const fewLines = 4

/** What it costs to keep the heading lines of a page together, to cut between them, and to leave them without a story. */
export class HeadingCosts {
  /** All heading lines of the page, each at its place. */
  readonly lines: readonly HeadLine[]
  readonly blanksSpeak: boolean
  /** Whether two or three characters may head a story, as in papers of the 1930s. */
  readonly shortHeads: boolean
  readonly #known: Vocabulary
  readonly #captions: Vocabulary
  /** The place at which each gap begins, then the number of all lines. */
  readonly #gapStarts: readonly number[]
  /** By place: whether an empty line is to be expected between two headings of that gap. */
  readonly #airy: readonly boolean[]
  readonly #cuts: number[] = []
  readonly #seams: boolean[] = []

  /** `known` holds the terms of the page's copy, `captions` those of its captions. */
  constructor(
    gaps: Sequence['gaps'],
    { blanksSpeak, commaStops }: Pick<Habits, 'blanksSpeak' | 'commaStops'>,
    known: Vocabulary,
    captions: Vocabulary,
  ) {
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
    return this.#gapStarts[firstFrom(this.#gapStarts, place + 1)]!
  }

  /** Cost of lines being one heading: it grows with their number, with empty lines and with pictures between them. */
  together(lines: readonly HeadLine[]): number {
    let cost = Math.max(0, lines.length - 4) * 0.6
    // kicker, headline, deck: a heading seldom has a fourth part
    let parts = 1
    for (let i = 1; i < lines.length; i++) {
      const line = lines[i]!
      if (!line.banner && !lines[i - 1]!.banner && this.#isLoose(line, lines[i - 1]!)) parts++
      if (line.galley.blanksBefore > 0) cost += 0.35
      const inserted = line.galley.behindAdvert === true
      if (!inserted && !adjoin(lines[i - 1]!.galley, line.galley)) cost += 2.5
      // an advertisement between two stories belongs to neither heading
      if (lines[i - 1]!.advert !== line.advert) cost += 2.5
    }
    return cost + 0.5 * Math.max(0, parts - 2) + 0.7 * Math.max(0, parts - 3)
  }

  /** Cost of the lines at places [from, to) having no story; a gain where they name a picture, which needs a heading. */
  orphan(from: number, to: number): number {
    const lines = this.lines.slice(from, to)
    return isTagged(lines.at(-1)!.galley.text) && namesPicture(lines, this.#captions) ? -0.5 : 2.7
  }

  /** Cost of the line at `place` and the one before it in its gap belonging to two headings. */
  cut(place: number): number {
    let cost = this.#cuts[place]
    if (cost === undefined) {
      const right = this.lines[place]!
      const blank = right.galley.blanksBefore > 0
      cost =
        (this.isWrapped(this.lines[place - 1]!, right) ? (blank ? 1.5 : heldTogether) : 0) +
        (this.blanksSpeak && !blank ? (this.#airy[place] ? heldTogether : closeSet) : 0)
      this.#cuts[place] = cost
    }
    return cost
  }

  /** Whether one heading line was wrapped into another. */
  isWrapped(above: HeadLine, below: HeadLine): boolean {
    if (below.place !== above.place + 1) return goesOn(above.galley, below.galley, this.#known)
    this.#seams[below.place] ??= goesOn(above.galley, below.galley, this.#known)
    return this.#seams[below.place]!
  }

  /** Whether a line stands right behind another on the page and nothing holds the two together. */
  #isLoose(line: HeadLine, before: HeadLine): boolean {
    return line.place === before.place + 1 && this.cut(line.place) === 0
  }
}
