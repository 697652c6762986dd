import type { Habits } from '../habits/habits.ts'
import type { HeadLine } from '../headings/headLine.ts'
import { adjoin, goesOn } from '../headings/headWrap.ts'
import { namesPicture } from '../inserts/inserts.ts'
import { type Cohesion, cohesions, oddsOf } from '../kinship/cohesion.ts'
import { Concordance } from '../kinship/concordance.ts'
import type { Vocabulary } from '../kinship/vocabulary.ts'
import { isTagged } from '../recognise/seriesTag.ts'
import { firstFrom } from '../text/ordered.ts'
import { looseItems } from './bulletItems.ts'
import { type Crossheads, weighCrossheads } from './crossheads.ts'
import { Claims } from './headCandidates.ts'
import { areRows, isCalled, isLed, isTelegram } from './neighbours.ts'
import { type Places, startsOf } from './places.ts'
import type { Sequence } from './sequence.ts'

/** No story is longer than this many paragraphs: it keeps the decision linear. */
const longestStory = 80

/** Beyond this cost of joins, or of one, a story is not worth lengthening. */
const tornStory = 12
const tornJoin = 6.5
/** What a story without a heading costs. */
export const noHeading = 3.2
/** The same of an item: its ornament stands for one. */
const bareItem = 1.2
/** What it costs to cut a heading where something holds its lines together. */
export const heldTogether = 3
/** The same where no empty line stands between any two of more lines than most headings have. */
const closeSet = 1
const fewLines = 4
/** What it costs to part what an editor told to join, or to join what he told to part. */
const toldApart = 1000

/** What it costs to join, to part and to head. The currency is that of `cutGalleys`. */
export class Judge {
  readonly #cuts: number[] = []
  /** By the place of a heading line: whether its gap is short, or has an empty line inside, so that one is missed where there is none. */
  readonly #airy: readonly boolean[]
  readonly #seams: boolean[] = []
  readonly #joins: readonly number[]
  readonly #parts: readonly number[]
  readonly #headed: readonly boolean[]
  readonly #lonely: readonly number[]
  readonly #loose: readonly boolean[]
  readonly #cohesion: readonly Cohesion[]
  readonly #crossheads: Crossheads
  /** Of the paragraphs with no heading before them, the share that no empty line precedes. */
  readonly #runOn: number
  /** The place at which each gap begins, and behind the last the number of lines. */
  readonly #gapStarts: readonly number[]
  /** Every term of the page's captions. */
  readonly #captions: Vocabulary

  /** By paragraph: the most paragraphs that a story which begins with it is worth being lengthened to. */
  readonly reaches: readonly number[]
  /** Every term of the page's copy, and where it stands. */
  readonly concordance: Concordance
  readonly sequence: Sequence
  readonly blanksSpeak: boolean
  /** Whether two or three characters head a story, as in the papers of the thirties, whose 、 ends sentences. */
  readonly shortHeads: boolean
  /** All heading lines of the page, each at its place. */
  readonly lines: readonly HeadLine[]
  /** What it costs to give them to paragraphs. */
  readonly claims: Claims

  /** `captions` are the terms of the page's captions, whose headings may stand among those of stories. */
  constructor(
    sequence: Sequence,
    { blanksSpeak, commaStops }: Pick<Habits, 'blanksSpeak' | 'commaStops'>,
    captions: Vocabulary,
  ) {
    this.#captions = captions
    this.sequence = sequence
    this.blanksSpeak = blanksSpeak
    this.shortHeads = commaStops
    const { paras, gaps } = sequence
    this.lines = gaps.flat()
    this.#airy = gaps.flatMap((gap) => {
      const airy = gap.length <= fewLines || gap.some(({ galley }, i) => i > 0 && galley.blanksBefore > 0)
      return gap.map(() => airy)
    })
    this.#gapStarts = startsOf(gaps)
    const concordance = new Concordance(paras.map((p) => p.terms))
    this.#cohesion = cohesions(concordance)
    this.concordance = concordance
    const bare = paras.filter((_, k) => k > 0 && gaps[k]!.length === 0)
    this.#runOn = bare.filter((p) => p.galley.blanksBefore === 0).length / (bare.length || 1)
    this.#crossheads = weighCrossheads(sequence, this.concordance, this.shortHeads)
    this.#loose = looseItems(sequence, this.shortHeads)
    this.#joins = paras.map((_, k) => (k === 0 ? 0 : this.#joinCost(k)))
    this.#parts = paras.map((_, k) => (k === 0 ? 0 : this.#partCost(k)))
    this.#headed = paras.map(({ heading }) => heading !== undefined)
    this.#lonely = paras.map(({ heading, lead }, k) =>
      heading ? 0 : (this.#loose[k] ? bareItem : noHeading) + (lead ? 0.6 : 0),
    )
    this.reaches = paras.map((_, k) => this.#reachOf(k))
    this.claims = new Claims(this, concordance)
  }

  /** Going on with a story over the gap before paragraph k. */
  join(k: number): number {
    return this.#joins[k]!
  }

  /** Beginning a new story with paragraph k. */
  part(k: number): number {
    return this.#parts[k]!
  }

  /** A story's having no heading, where it begins with paragraph k. */
  lonely(k: number): number {
    return this.#lonely[k]!
  }

  /** Whether an editor told the heading of the story that begins with paragraph k. */
  isHeaded(k: number): boolean {
    return this.#headed[k]!
  }

  /** Where the lines of the gap before paragraph k stand. */
  gap(k: number): Places {
    return { first: this.#gapStarts[k]!, end: this.#gapStarts[k + 1]! }
  }

  #reachOf(k: number): number {
    let cost = this.part(k)
    if (cost > tornStory) return 0
    let n = 1
    for (; n < longestStory && k + n < this.sequence.paras.length; n++) {
      if (this.sequence.paras[k + n]!.told === 'goesOn') continue
      cost += this.join(k + n)
      if (this.join(k + n) > tornJoin || cost > tornStory) break
    }
    return n
  }

  #joinCost(k: number): number {
    const { paras, gaps } = this.sequence
    const here = paras[k]!
    if (here.told) return here.told === 'begins' ? toldApart : 0
    const before = paras[k - 1]!
    if (areRows(this.sequence, k)) return 0
    let cost = softplus(-this.#within(k))
    if (here.onlySigned) return 0.1
    if (isLed(this.sequence, k) || isCalled(this.sequence, k)) return 0.1
    if (here.lead || isLed(this.sequence, k + 1))
      cost += this.#runsOn(k) || isTelegram(this.sequence, k) ? 1 : 6.5
    cost += Math.max(0, this.#border(k))
    if (here.bylineBefore) cost += 3
    if (here.calls && gaps[k]!.length > 0) cost += 3
    if (here.label === 'opens') cost += 3
    if (this.#loose[k]) cost += 1
    if (before.jump || here.from) cost += 5
    if (before.signed || before.bylineAfter || here.pictureBefore) cost += 3
    if (Math.abs(here.galley.measure - before.galley.measure) > 1) cost += 0.5
    if (gaps[k]!.length > 0) cost += this.#crossheads.costs[k]!
    return cost
  }

  #partCost(k: number): number {
    const { paras, gaps } = this.sequence
    const here = paras[k]!
    if (here.told) return here.told === 'begins' ? 0 : toldApart
    const before = paras[k - 1]!
    if (areRows(this.sequence, k)) return 8
    let cost = softplus(this.#within(k))
    if (isLed(this.sequence, k) || isCalled(this.sequence, k)) cost += 6
    else if (here.lead || isLed(this.sequence, k + 1))
      cost -= this.#runsOn(k) ? -1 : isTelegram(this.sequence, k) ? 0 : 2.5
    cost -= this.#border(k)
    if (here.bylineBefore) cost -= 1.5
    if (here.label === 'opens') cost -= 1.5
    if (this.#loose[k]) cost -= 0.5
    if (before.jump || here.from) cost -= 2
    if (before.signed || before.bylineAfter || here.pictureBefore) cost -= 1.5
    if (gaps[k]!.length === 0 && !here.lead) cost += here.galley.row ? 2 : 0.6
    if (here.onlySigned) cost += 6
    cost += this.#crossheads.series[k]!
    return cost
  }

  /**
   * What the empty line before paragraph k says, or its absence: where most paragraphs follow each other without
   * one, it parts stories; where every paragraph has one, or none, it says nothing.
   */
  #border(k: number): number {
    const { paras, gaps } = this.sequence
    if (!this.blanksSpeak || this.#runOn < 0.2) return 0
    const first = gaps[k]![0]?.galley ?? paras[k]!.galley
    if (first.blanksBefore === 0) return -1
    return gaps[k]!.length > 0 ? 1.5 : 0.8
  }

  /** Whether paragraph k follows the one before without an empty line, or a line of a heading, where empty lines part stories. */
  #runsOn(k: number): boolean {
    return this.#border(k) < 0 && this.sequence.gaps[k]!.length === 0
  }

  /** Log-odds of the paragraphs on both sides of k telling one story. */
  #within(k: number): number {
    return oddsOf(this.#cohesion[k]!, this.sequence.gaps[k]!.length > 0)
  }

  /** The place behind the last line of the gap that a heading line stands in. */
  gapEnd(place: number): number {
    return this.#gapStarts[firstFrom(this.#gapStarts, place + 1)]!
  }

  /** Lines standing together as one heading: many, or parted by many empty lines or by a picture, are unlikely. */
  unit(lines: readonly HeadLine[]): number {
    let cost = Math.max(0, lines.length - 4) * 0.6
    // kicker, headline, deck: a heading seldom has a fourth part
    let parts = 1
    for (let i = 1; i < lines.length; i++) {
      const line = lines[i]!
      if (!line.banner && !lines[i - 1]!.banner && this.#isLoose(line, lines[i - 1]!)) parts++
      if (line.galley.blanksBefore > 0) cost += 0.35
      const inserted = line.galley.behindAdvert === true
      if (!inserted && !adjoin(lines[i - 1]!.galley, line.galley)) cost += 2.5
      // an advert between two stories is no part of either’s heading
      if (lines[i - 1]!.advert !== line.advert) cost += 2.5
    }
    return cost + 0.5 * Math.max(0, parts - 2) + 0.7 * Math.max(0, parts - 3)
  }

  /** Whether a line stands right behind another on the page and no seam binds them. */
  #isLoose(line: HeadLine, before: HeadLine): boolean {
    return line.place === before.place + 1 && this.cut(line.place) === 0
  }

  /** Leaving the lines at places [from, to) without a story: a gain where they name a picture, which lacks its heading. */
  orphan(from: number, to: number): number {
    const lines = this.lines.slice(from, to)
    return isTagged(lines.at(-1)!.galley.text) && namesPicture(lines, this.#captions) ? -0.5 : 2.7
  }

  /** Cutting between the heading line at a place and the one before it in its gap, so that they belong to two headings. */
  cut(place: number): number {
    let cost = this.#cuts[place]
    if (cost === undefined) {
      const right = this.lines[place]!
      const blank = right.galley.blanksBefore > 0
      cost =
        (this.seam(this.lines[place - 1]!, right) ? (blank ? 1.5 : heldTogether) : 0) +
        (this.blanksSpeak && !blank ? (this.#airy[place] ? heldTogether : closeSet) : 0)
      this.#cuts[place] = cost
    }
    return cost
  }

  /** Whether a heading line was wrapped into another. */
  seam(above: HeadLine, below: HeadLine): boolean {
    if (below.place !== above.place + 1) return goesOn(above.galley, below.galley, this.concordance)
    this.#seams[below.place] ??= goesOn(above.galley, below.galley, this.concordance)
    return this.#seams[below.place]!
  }
}

const softplus = (x: number): number => Math.log1p(Math.exp(Math.min(30, x)))
