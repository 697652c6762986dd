import type { Sought } from '../kinship/concordance.ts'
import type { Rows } from '../kinship/numberArena.ts'
import type { Unit, Voice } from './headGroups.ts'

/** A heading that shares this much with a body is its own; more says no more. */
const enough = 0.85

/** Less than this share of its terms, and a body does not know a line. */
const unknown = 0.085

/** What share of its terms each of a row of bodies holds: the place of that row. */
export type Held = (voice: Voice) => number

/**
 * 权衡: weighs a heading against a row of as many bodies as `count`, of which `held` tells what share of some terms each
 * holds: the place of the row of what it costs to head each, and behind it of the kinship with each. `isOver` says that
 * it stands right over them.
 */
export function weigh(
  { voices, all, cost, most }: Unit,
  held: Held,
  count: number,
  rows: Rows,
  isOver = false,
): number {
  const dearest = isOver ? most : Number.POSITIVE_INFINITY
  const whole = held(all)
  const shares = voices.map(held)
  const costs = rows.add(2 * count)
  const kinships = costs + count
  const { cells } = rows
  // first, of each body: how many lines are strange to it, and how much it holds of the line of which it holds most
  for (let v = 0; v < voices.length; v++) {
    const { long } = voices[v]!
    const share = shares[v]!
    for (let i = 0; i < count; i++) {
      const held = cells[share + i]!
      if (held > cells[kinships + i]!) cells[kinships + i] = held
      if (long && held < unknown) cells[costs + i]!++
    }
  }
  const silent = voices.length === 0
  for (let i = 0; i < count; i++) {
    const all = cells[whole + i]!
    const kinship = silent ? all : 0.4 * cells[kinships + i]! + 0.6 * all
    const kin = (kinship < 0.33 ? 5 : 7) * (0.33 - (kinship < enough ? kinship : enough))
    const cheapest = kin + 0.9 * cells[costs + i]!
    cells[costs + i] = silent ? 3 : (cheapest < dearest ? cheapest : dearest) + cost
    cells[kinships + i] = kinship
  }
  return costs
}

/** Asks a voice once for what has one key. */
export const remembering =
  (key: number, held: (sought: Sought) => number): Held =>
  (voice) => {
    if (voice.asked !== key) {
      voice.asked = key
      voice.answer = held(voice.sought)
    }
    return voice.answer
  }
