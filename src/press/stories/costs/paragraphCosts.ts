import type { Habits } from '../../habits/habits.ts'
import { type Cohesion, cohesions, oddsOf } from '../../kinship/cohesion.ts'
import type { Concordance } from '../../kinship/concordance.ts'
import type { KinshipWeights } from '../../kinship/weights.ts'
import type { Sequence } from '../sequence.ts'
import type { DecisionWeights, StoryWeights } from '../weights.ts'
import { type Crossheads, weighCrossheads } from './crossheads.ts'
import { areRows, isCalled, isLed } from './neighbours.ts'
import { standaloneItems } from './standaloneItems.ts'

/** No story has more paragraphs: this keeps the search linear. */
const longestStory = 80

/** Cost of contradicting a correction. */
const contradicts = 1000

/** Costs of a story continuing, beginning, or having no heading, in the unit of `cutGalleys`. */
export class ParagraphCosts {
  /** By paragraph: how many paragraphs a story that begins there may have. */
  readonly reaches: readonly number[]
  readonly #sequence: Sequence
  readonly #weights: StoryWeights
  readonly #ofCohesion: KinshipWeights['cohesion']
  readonly #blanksSpeak: boolean
  readonly #items: readonly boolean[]
  readonly #cohesion: readonly Cohesion[]
  readonly #crossheads: Crossheads
  /** The share of paragraphs without a heading that follow the one before without an empty line. */
  readonly #runOn: number
  readonly #joins: readonly number[]
  readonly #parts: readonly number[]
  readonly #lonely: readonly number[]
  readonly #headed: readonly boolean[]

  constructor(
    sequence: Sequence,
    { blanksSpeak, commaStops }: Pick<Habits, 'blanksSpeak' | 'commaStops'>,
    concordance: Concordance,
    weights: DecisionWeights,
  ) {
    const { paras, gaps } = sequence
    const { noHeading } = weights.stories
    this.#sequence = sequence
    this.#weights = weights.stories
    this.#ofCohesion = weights.kinship.cohesion
    this.#blanksSpeak = blanksSpeak
    this.#cohesion = cohesions(concordance, weights.kinship.cohesion)
    const bare = paras.filter((_, k) => k > 0 && gaps[k]!.length === 0)
    this.#runOn = bare.filter((p) => p.galley.blanksBefore === 0).length / (bare.length || 1)
    this.#crossheads = weighCrossheads(sequence, concordance, commaStops, weights)
    this.#items = standaloneItems(sequence, commaStops)
    this.#joins = paras.map((_, k) => (k === 0 ? 0 : this.#joinCost(k)))
    this.#parts = paras.map((_, k) => (k === 0 ? 0 : this.#partCost(k)))
    this.#headed = paras.map(({ heading }) => heading !== undefined)
    this.#lonely = paras.map(({ heading, lead }, k) =>
      heading ? 0 : (this.#items[k] ? noHeading.item : noHeading.any) + (lead ? noHeading.newsLead : 0),
    )
    this.reaches = paras.map((_, k) => this.#reachOf(k))
  }

  /** Cost of paragraph k going on with the story of the paragraph before it. */
  join(k: number): number {
    return this.#joins[k]!
  }

  /** Cost of a story beginning with paragraph k. */
  part(k: number): number {
    return this.#parts[k]!
  }

  /** Cost of the story that begins with paragraph k having no heading. */
  lonely(k: number): number {
    return this.#lonely[k]!
  }

  /** Whether a correction gives a heading to the story that begins with paragraph k. */
  isHeaded(k: number): boolean {
    return this.#headed[k]!
  }

  #reachOf(k: number): number {
    const { paras } = this.#sequence
    const { torn } = this.#weights
    let cost = this.part(k)
    if (cost > torn.story) return 0
    let n = 1
    for (; n < longestStory && k + n < paras.length; n++) {
      if (paras[k + n]!.corrected === 'goesOn') continue
      cost += this.join(k + n)
      if (this.join(k + n) > torn.join || cost > torn.story) break
    }
    return n
  }

  #joinCost(k: number): number {
    const { paras, gaps } = this.#sequence
    const here = paras[k]!
    if (here.corrected) return here.corrected === 'begins' ? contradicts : 0
    const before = paras[k - 1]!
    if (areRows(this.#sequence, k)) return 0
    const own = this.#weights.join
    let cost = softplus(-this.#within(k))
    if (here.onlySigned || isLed(this.#sequence, k) || isCalled(this.#sequence, k)) return 0
    if (this.#opens(k)) cost += own.newsLead
    cost += Math.max(0, this.#border(k))
    if (here.bylineBefore) cost += own.byline
    if (this.#items[k]) cost += own.item
    if (before.jump || here.from) cost += own.jump
    if (before.signed || before.bylineAfter || here.pictureBefore) cost += own.signed
    if (Math.abs(here.galley.measure - before.galley.measure) > own.otherMeasureBy) cost += own.otherMeasure
    if (gaps[k]!.length > 0) cost += this.#crossheads.costs[k]!
    return cost
  }

  #partCost(k: number): number {
    const { paras, gaps } = this.#sequence
    const here = paras[k]!
    if (here.corrected) return here.corrected === 'begins' ? 0 : contradicts
    const before = paras[k - 1]!
    const own = this.#weights.part
    let cost = softplus(this.#within(k)) - this.#border(k)
    if (this.#opens(k)) cost += own.newsLead
    if (here.bylineBefore) cost += own.byline
    if (here.label === 'opens') cost += own.label
    if (before.signed || before.bylineAfter || here.pictureBefore) cost += own.signed
    if (gaps[k]!.length === 0 && !here.lead) cost += own.bare
    cost += this.#crossheads.series[k]!
    return cost
  }

  /**
   * Evidence of the empty line before paragraph k, or of its absence, for a new story. It counts only on pages where most
   * paragraphs follow each other without one.
   */
  #border(k: number): number {
    const { paras, gaps } = this.#sequence
    const own = this.#weights.border
    if (!this.#blanksSpeak || this.#runOn < own.runOn) return 0
    const first = gaps[k]![0]?.galley ?? paras[k]!.galley
    if (first.blanksBefore === 0) return own.none
    return gaps[k]!.length > 0 ? own.heading : own.plain
  }

  /**
   * Whether paragraph k has a news lead, or leads into one, and may open a story: not so where empty lines part stories and
   * neither that nor a heading parts it from the paragraph before.
   */
  #opens(k: number): boolean {
    if (!this.#sequence.paras[k]!.lead && !isLed(this.#sequence, k + 1)) return false
    return this.#border(k) >= 0 || this.#sequence.gaps[k]!.length > 0
  }

  /** Log-odds of the paragraphs on both sides of k belonging to one story. */
  #within(k: number): number {
    return oddsOf(this.#cohesion[k]!, this.#sequence.gaps[k]!.length > 0, this.#ofCohesion)
  }
}

const softplus = (x: number): number => Math.log1p(Math.exp(Math.min(30, x)))
