import type { Byline } from '../../newspaper/article.ts'
import type { Vocabulary } from '../kinship/vocabulary.ts'
import { readByline } from '../recognise/byline.ts'
import type { Galley } from '../text/galley.ts'
import type { HeadLine } from './headLine.ts'
import type { HeadTraits } from './headTraits.ts'
import { goesOn } from './headWrap.ts'
import { joinCost, roles, weighRoles } from './partCosts.ts'
import type { ReadingWeights } from './weights.ts'

/** 标题组: the parts of a heading. Each part lists its galleys in order. */
export interface Heading {
  readonly column: readonly Galley[]
  readonly kicker: readonly Galley[]
  readonly headline: readonly Galley[]
  readonly decks: readonly (readonly Galley[])[]
  readonly bylines: readonly Byline[]
}

type PartRole = (typeof roles)[number]

interface Part {
  readonly role: PartRole
  readonly lines: readonly HeadTraits[]
}

/** In printed lines: no part of a heading is longer. */
const longestPart = 5

/**
 * Finds the parts of a heading (banner, kicker, headline, decks, in printed order) by the cheapest reading of
 * its lines. The text layer has no type sizes: a kicker shows in its end (…强调, …——), a deck in its beginning
 * (——…), a wrapped line in its short second half.
 */
export function readHeading(lines: readonly HeadLine[], known: Vocabulary, weights: ReadingWeights): Heading {
  const seams = lines.map((line, i) => i > 0 && goesOn(lines[i - 1]!.galley, line.galley, known))
  const column: Galley[] = []
  const kicker: Galley[] = []
  const headline: Galley[] = []
  const decks: Galley[][] = []
  const bylines: Byline[] = []
  for (const part of cheapestReading(lines, seams, weights).parts()) {
    const galleys = part.lines.map((line) => line.galley)
    if (part.role === 'deck') decks.push(galleys)
    else if (part.role === 'byline') bylines.push(...galleys.flatMap(bylinesOf))
    else (part.role === 'column' ? column : part.role === 'kicker' ? kicker : headline).push(...galleys)
  }
  return { column, kicker, headline, decks, bylines }
}

/** Cost of the cheapest reading of lines as one heading; `seams` says which lines the line above was wrapped into. */
export const readingCost = (
  lines: readonly HeadLine[],
  seams: readonly boolean[],
  weights: ReadingWeights,
): number => cheapestReading(lines, seams, weights).cost

function bylinesOf(galley: Galley): readonly Byline[] {
  return readByline(galley.text) ?? [{ role: 'writer', names: [galley.text.replace(/\u3000/g, '')] }]
}

/**
 * 次序: which part may follow which. Column, kicker, headline and deck reach stages 1 to 4, in printed order.
 * There may be several decks, none before the headline; a byline may stand anywhere.
 */
const stages = 5
const moves: readonly (readonly { readonly role: number; readonly next: number }[])[] = Array.from(
  { length: stages },
  (_, reached) =>
    roles.flatMap((name, role) => {
      if (name === 'byline') return [{ role, next: reached }]
      const may = name === 'deck' ? reached >= 3 : reached < role + 1
      return may ? [{ role, next: role + 1 }] : []
    }),
)

/** The cheapest reading of lines as one heading: its cost, and a function that gives its parts. */
function cheapestReading(
  printed: readonly HeadLine[],
  seams: readonly boolean[],
  weights: ReadingWeights,
): { readonly cost: number; readonly parts: () => readonly Part[] } {
  const lines = printed.map((line) => line.traits)
  const count = lines.length
  // by state (lines used × stage reached): least cost, and the state and role that led there
  const costs = new Array<number>(stages * (count + 1)).fill(Number.POSITIVE_INFINITY)
  const steps = new Array<number>(costs.length).fill(0)
  costs[0] = 0
  const byRole = [0, 0, 0, 0, 0]
  for (let used = 0; used < count; used++) {
    let together = seams[used] ? weights.seam : 0
    for (let n = 1; n <= Math.min(longestPart, count - used); n++) {
      const end = used + n
      if (n > 1) together += joinCost(lines[end - 2]!, lines[end - 1]!, seams[end - 1]!, weights.join)
      weighRoles(lines, used, end, weights, byRole)
      for (let reached = 0; reached < stages; reached++) {
        const soFar = costs[used * stages + reached]!
        if (soFar === Number.POSITIVE_INFINITY) continue
        for (const { role, next } of moves[reached]!) {
          const cost = soFar + (together + byRole[role]!)
          if (cost >= costs[end * stages + next]!) continue
          costs[end * stages + next] = cost
          steps[end * stages + next] = (used * stages + reached) * roles.length + role
        }
      }
    }
  }
  let stage = 0
  let least = Number.POSITIVE_INFINITY
  for (let reached = 0; reached < stages; reached++) {
    const cost = costs[count * stages + reached]! + (reached < 3 ? weights.noHeadline : 0)
    if (cost >= least) continue
    stage = reached
    least = cost
  }
  return {
    cost: costs[count * stages + stage]!,
    parts: () => {
      const parts: Part[] = []
      for (let state = count * stages + stage; state >= stages; ) {
        const end = Math.floor(state / stages)
        const role = roles[steps[state]! % roles.length]!
        state = Math.floor(steps[state]! / roles.length)
        parts.unshift({ role, lines: lines.slice(Math.floor(state / stages), end) })
      }
      return parts
    },
  }
}
