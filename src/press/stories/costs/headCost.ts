import type { Concordance, Query } from '../../kinship/concordance.ts'
import type { NumberArena } from '../../kinship/numberArena.ts'
import type { Places } from '../places.ts'
import type { StoryWeights } from '../weights.ts'
import type { HeadGroup, HeadGroups, Voice } from './headGroups.ts'
import type { HeadingCosts } from './headingCosts.ts'

/** 秤: what the headings of a page are weighed with. */
export interface Scales {
  readonly headings: HeadingCosts
  readonly groups: HeadGroups
  readonly concordance: Concordance
  /** By paragraph: how many paragraphs a story that begins there may have. */
  readonly reaches: readonly number[]
  /** Holds every row of costs. */
  readonly rows: NumberArena
  readonly kin: StoryWeights['kin']
}

/** Gives the place of a row: the share of a voice's terms that each of several bodies holds. */
export type SharesOf = (voice: Voice) => number

/** 候选题: heading lines as one heading, with its cost for several bodies: of one paragraph, of two … */
export interface HeadCandidate extends Places {
  /** How many bodies were weighed. */
  readonly count: number
  /** The place of the row of their costs; the row of their kinships follows it. */
  readonly row: number
  /** Cost of the cut between these lines and the next line of their gap, on the side away from the body. */
  readonly cut: number
}

/**
 * Weighs a heading against `count` bodies. Returns the place of a row of `rows`: the cost of heading each body, and after
 * those the kinship with each (0 to 1). `isOver` says that the heading stands right above the bodies.
 */
export function weighHead(
  { voices, all, cost, most }: HeadGroup,
  sharesOf: SharesOf,
  count: number,
  rows: NumberArena,
  weights: StoryWeights['kin'],
  isOver = false,
): number {
  const { enough, even, below, above, line, strange, strangeShare } = weights
  const dearest = isOver ? most : Number.POSITIVE_INFINITY
  const whole = sharesOf(all)
  const shares = voices.map(sharesOf)
  const costs = rows.add(2 * count)
  const kinships = costs + count
  const { cells } = rows
  // first, for each body: how many lines are strange to it, and its greatest share of any line
  for (let v = 0; v < voices.length; v++) {
    const { long } = voices[v]!
    const share = shares[v]!
    for (let i = 0; i < count; i++) {
      const held = cells[share + i]!
      if (held > cells[kinships + i]!) cells[kinships + i] = held
      if (long && held < strangeShare) cells[costs + i]!++
    }
  }
  const silent = voices.length === 0
  for (let i = 0; i < count; i++) {
    const all = cells[whole + i]!
    const kinship = silent ? all : line * cells[kinships + i]! + (1 - line) * all
    const kin = (kinship < even ? below : above) * (even - (kinship < enough ? kinship : enough))
    const cheapest = kin + strange * cells[costs + i]!
    cells[costs + i] = silent ? weights.silent : (cheapest < dearest ? cheapest : dearest) + cost
    cells[kinships + i] = kinship
  }
  return costs
}

/** Computes the row of each voice once while the key stays the same. */
export const askOnce =
  (key: number, rowOf: (query: Query) => number): SharesOf =>
  (voice) => {
    if (voice.asked !== key) {
      voice.asked = key
      voice.answer = rowOf(voice.query)
    }
    return voice.answer
  }
