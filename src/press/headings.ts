import type { Byline } from '../newspaper/article.ts'
import { isTagged } from './display.ts'
import type { Galley } from './galley.ts'
import type { Vocabulary } from './kinship.ts'
import { gap } from './mend.ts'
import { readByline } from './recognise/byline.ts'
import { goesOn } from './seam.ts'
import type { HeadLine } from './sequence.ts'
import { core, isTwoBeats, type Shown } from './shown.ts'

/** 标题组: what the lines of a heading are. Each part is the galleys that it was set in, in order. */
export interface Heading {
  readonly column: readonly Galley[]
  readonly kicker: readonly Galley[]
  readonly headline: readonly Galley[]
  readonly decks: readonly (readonly Galley[])[]
  readonly bylines: readonly Byline[]
}

type Role = 'column' | 'kicker' | 'headline' | 'deck' | 'byline'

interface Part {
  readonly role: Role
  readonly lines: readonly Shown[]
}

interface Reading {
  readonly parts: readonly Part[]
  readonly cost: number
}

/** The longest part of a heading, in printed lines. */
const longestPart = 5

/**
 * Tells the parts of a heading by the cheapest reading of its lines: banner, kicker, headline and decks in the
 * order in which they are printed, each of one line or several. There are no sizes to go by: what tells a
 * kicker is how it ends (…强调, …——), a deck how it opens (——…), a wrapped line that its second half is short.
 */
export function readHeading(lines: readonly HeadLine[], known: Vocabulary): Heading {
  const seams = lines.map((line, i) => i > 0 && goesOn(lines[i - 1]!.galley, line.galley, known))
  const { parts } = cheapestReading(lines, seams)
  const of = (role: Role) => parts.filter((p) => p.role === role).map((p) => p.lines.map((l) => l.galley))
  return {
    column: of('column').flat(),
    kicker: of('kicker').flat(),
    headline: of('headline').flat(),
    decks: of('deck'),
    bylines: of('byline').flat().flatMap(bylinesOf),
  }
}

/**
 * What the cheapest reading of lines as one heading costs: about nothing, where they are a plain headline. `seams` tells
 * of each line whether the one above it was wrapped into it.
 */
export const readingCost = (lines: readonly HeadLine[], seams: readonly boolean[]): number =>
  cheapestReading(lines, seams).cost

function bylinesOf(galley: Galley): readonly Byline[] {
  return readByline(galley.text) ?? [{ role: 'writer', names: [galley.text.replace(/\u3000/g, '')] }]
}

/** Stages of a heading in the order of print; a byline may stand between any two. */
const stage: Record<Exclude<Role, 'byline'>, number> = { column: 0, kicker: 1, headline: 2, deck: 3 }

function cheapestReading(printed: readonly HeadLine[], seams: readonly boolean[]): Reading {
  const lines = printed.map((line) => line.shown)
  // what lies between each line and the one above it
  const joins = lines.map((line, i) => (i === 0 ? 0 : joinCost(lines[i - 1]!, line, seams[i]!)))
  const longest = lines.reduce((most, { galley }) => Math.max(most, galley.text.length), 0)
  // best[stage reached][lines used]
  const best: Way[][] = [[], [], [], [], []]
  best[0]![0] = { cost: 0 }
  for (let used = 0; used < lines.length; used++) {
    let together = seams[used] ? 2 : 0
    for (let n = 1; n <= Math.min(longestPart, lines.length - used); n++) {
      if (n > 1) together += joins[used + n - 1]!
      const part = lines.slice(used, used + n)
      const costs = roleCosts(part, lines[used + n], { alone: n === lines.length, longest })
      for (const role of roles) {
        for (let reached = 0; reached <= 4; reached++) {
          const back = best[reached]![used]
          const next = back && stageAfter(role, reached)
          if (!back || next === undefined) continue
          const cost = back.cost + (together + costs[role])
          const rival = best[next]![used + n]
          if (!rival || cost < rival.cost) best[next]![used + n] = { cost, back, part: { role, lines: part } }
        }
      }
    }
  }
  let cheapest: Way | undefined
  let least = Number.POSITIVE_INFINITY
  for (let reached = 0; reached <= 4; reached++) {
    const way = best[reached]![lines.length]
    const cost = way ? way.cost + (reached < 3 ? 3 : 0) : least
    if (cost >= least) continue
    cheapest = way
    least = cost
  }
  const parts: Part[] = []
  for (let way = cheapest; way?.part; way = way.back) parts.unshift(way.part)
  return cheapest ? { parts, cost: cheapest.cost } : { parts: [{ role: 'headline', lines }], cost: 0 }
}

/** A reading of the first lines of a heading: its last part, and the reading of the lines before that. */
interface Way {
  readonly cost: number
  readonly back?: Way
  readonly part?: Part
}

const roles = ['column', 'kicker', 'headline', 'deck', 'byline'] as const

/** The stage that a part leads to from the stage reached; undefined where it may not stand there. */
function stageAfter(role: Role, reached: number): number | undefined {
  if (role === 'byline') return reached
  const next = stage[role] + 1
  // there may be several decks, but none before the headline
  if (role === 'deck') return reached >= 3 ? next : undefined
  return reached < next ? next : undefined
}

/** Two lines in one part of a heading: a wrap goes on where the line breaks off, two beats are of one length. */
function joinCost(above: Shown, below: Shown, wrapped: boolean): number {
  const [first, second] = [above.galley, below.galley]
  const blank = second.blanksBefore > 0
  const beats = Math.abs(below.core - above.core) <= 1 && above.ideographs
  let cost = wrapped ? (blank ? 0.3 : -0.3) : beats ? (blank ? 2 : 0.1) : blank ? 2.5 : 1.3
  // of two lines, only one with a shadow: they were set in different type
  if (first.lines.length !== second.lines.length) cost += 2.5
  if (above.capitals !== below.capitals) cost += 2.5
  else if (above.capitals) cost -= 1.3
  if (above.closesLikeEvent) cost += 2
  if (above.endsLikeKicker || below.opensLikeDeck) cost += 3
  if (above.core >= 12 && below.opensLikeFact) cost += 1.5
  if (above.banner) cost += 2
  if (first.text.includes(gap) !== second.text.includes(gap) && second.text.length > 4) cost += 0.6
  return cost
}

/** What each role costs a part; `next` is the line under it, `longest` the length of the longest line of the heading. */
function roleCosts(
  part: readonly Shown[],
  next: Shown | undefined,
  { alone, longest }: { readonly alone: boolean; readonly longest: number },
): Readonly<Record<Role, number>> {
  const text = part.map(({ galley }) => galley.text).join('')
  // two letters take the room of one ideograph
  const latin = !part.some((line) => line.ideographs)
  const size = latin ? text.length / 2 : text.length
  const first = part[0]!
  const last = part[part.length - 1]!
  const bylines = part.filter(({ galley }) => galley.kind === 'byline').length
  const name = part.length === 1 && (bylines > 0 || first.name)
  const banner = part.every((line) => line.banner)
  const { endsLikeKicker: kickerEnd, closesLikeDeck: deckEnd, closesLikeEvent: event } = last
  const { opensLikeDeck: deckStart, opensLikeFact: fact } = first
  const twoThings = tellsTwoThings(text)

  let headline = bylines > 0 ? 8 : name ? 2.5 : 0
  // the name of a series in brackets stands behind the headline, and only the largest type is spread
  let cost = headline + (part.some((line) => line.spread) ? 3 : isTagged(text) ? 1.5 : 0)
  const breaksOff = last.breaksOff ? 1.5 : 0
  const small = size <= 3 ? 3 : 0
  cost = cost + breaksOff + small
  headline = headline + breaksOff + small
  if (kickerEnd) headline += 2.5
  if (first.opensLikeKicker) headline += 1.5
  if (deckStart) headline += 3
  if (deckEnd && !alone) headline += 1.5
  if (banner) headline += 1.2
  if (size > 24) headline += (size - 24) * 0.15
  if (event) headline -= 0.4
  if (fact || twoThings) headline += 0.8
  if (part.some(({ galley }) => galley.lines.length > 1)) headline -= 1.5
  if (part.length === 1 && first.twoBeats) headline -= 0.5
  return {
    byline: bylines === part.length ? -1 : name && !alone ? 0 : 9,
    column: cost + (banner ? (part.some((line) => line.doubled) ? -0.5 : 0.5) : 5),
    kicker:
      cost +
      (isOf(last, next) ? -2 : 0) +
      0.9 +
      // papers in an alphabetic script have decks rather than kickers
      (latin ? 1.8 : 0) +
      0.4 * (part.length - 1) +
      (kickerEnd ? -2 : 0) +
      (banner ? 0.8 : 0) +
      (event ? 0.8 : 0) +
      (deckStart ? 3 : 0),
    headline,
    deck:
      cost +
      2 +
      (size < 0.6 * longest ? 0.6 : 0) +
      (deckStart ? -2.2 : 0) +
      (deckEnd ? -1.8 : 0) +
      (fact ? -1.5 : 0) +
      (text.includes('，') ? -0.5 : 0) +
      (twoThings ? -1 : 0),
  }
}

/** Whether a part lacks what it issues, which the next line names: a title in its marks. */
const isOf = (last: Shown, next: Shown | undefined): boolean => last.issues && next?.titled === true

/** 新考核办法出台　如不及格教练将受相应处罚: two facts of unlike length; 中国围棋队　新春开局好 names whom it tells of. */
function tellsTwoThings(text: string): boolean {
  const end = text.indexOf(gap)
  return end >= 0 && core(text.slice(0, end)) >= 6 && !isTwoBeats(text)
}
