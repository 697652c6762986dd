import type { Byline } from '../../newspaper/article.ts'
import type { Vocabulary } from '../kinship/vocabulary.ts'
import { readByline } from '../recognise/byline.ts'
import { isTagged } from '../recognise/seriesTag.ts'
import type { Galley } from '../text/galley.ts'
import type { HeadLine } from './headLine.ts'
import { isNameUnder, type Shown, tellsTwoThings } from './headTraits.ts'
import { goesOn } from './headWrap.ts'

/** 标题组: what the lines of a heading are. Each part is the galleys that it was set in, in order. */
export interface Heading {
  readonly column: readonly Galley[]
  readonly kicker: readonly Galley[]
  readonly headline: readonly Galley[]
  readonly decks: readonly (readonly Galley[])[]
  readonly bylines: readonly Byline[]
}

/** The roles that a part can have, by number. */
const roles = ['column', 'kicker', 'headline', 'deck', 'byline'] as const
type PartRole = (typeof roles)[number]
const [COLUMN, KICKER, HEADLINE, DECK, BYLINE] = [0, 1, 2, 3, 4]

interface Part {
  readonly role: PartRole
  readonly lines: readonly Shown[]
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
  const column: Galley[] = []
  const kicker: Galley[] = []
  const headline: Galley[] = []
  const decks: Galley[][] = []
  const bylines: Byline[] = []
  for (const part of cheapestReading(lines, seams).parts()) {
    const galleys = part.lines.map((line) => line.galley)
    if (part.role === 'deck') decks.push(galleys)
    else if (part.role === 'byline') bylines.push(...galleys.flatMap(bylinesOf))
    else (part.role === 'column' ? column : part.role === 'kicker' ? kicker : headline).push(...galleys)
  }
  return { column, kicker, headline, decks, bylines }
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

/**
 * 次序: which part may follow which. Column, kicker, headline and deck lead to stages 1 to 4 in the order of print; there
 * may be several decks, but none before the headline, and a byline may stand between any two.
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

/** The cheapest reading of lines as one heading: what it costs, and its parts, told when they are asked for. */
function cheapestReading(
  printed: readonly HeadLine[],
  seams: readonly boolean[],
): { readonly cost: number; readonly parts: () => readonly Part[] } {
  const lines = printed.map((line) => line.shown)
  const count = lines.length
  let longest = 0
  for (const { galley } of lines) longest = Math.max(longest, galley.text.length)
  // by state, which is lines used and stage reached: the least cost, and the state and the role that led there
  const costs = new Array<number>(stages * (count + 1)).fill(Number.POSITIVE_INFINITY)
  const steps = new Array<number>(costs.length).fill(0)
  costs[0] = 0
  const byRole = [0, 0, 0, 0, 0]
  for (let used = 0; used < count; used++) {
    let together = seams[used] ? 2 : 0
    for (let n = 1; n <= Math.min(longestPart, count - used); n++) {
      const end = used + n
      if (n > 1) together += joinCost(lines[end - 2]!, lines[end - 1]!, seams[end - 1]!)
      weighRoles(lines, used, end, longest, byRole)
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
    const cost = costs[count * stages + reached]! + (reached < 3 ? 3 : 0)
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
  if (!above.ideographs && !below.ideographs) cost += wordsJoinCost(above, below, wrapped)
  if (above.closesLikeEvent) cost += 2
  if (above.endsLikeKicker || below.opensLikeDeck) cost += 3
  if (above.core >= 12 && below.opensLikeFact) cost += 1.5
  if (above.ofKind) cost += 6
  else if (above.banner) cost += 2
  if (isNameUnder(above, below) && !wrapped) cost += 4
  if (above.gapped !== below.gapped && second.text.length > 4) cost += 0.6
  return cost
}

/** The same of lines of an alphabetic script: one that had room for the next word was not wrapped, and each part keeps to its case. */
function wordsJoinCost(above: Shown, below: Shown, wrapped: boolean): number {
  const [first, second] = [above.galley.text, below.galley.text]
  const word = second.search(/[\s\u3000]/u)
  const hadRoom = word > 0 && first.length + 1 + word <= second.length
  const cases = above.titleCase === below.titleCase || wrapped ? 0 : 1
  return (hadRoom ? 1.5 : -0.6) + cases
}

/** What each role costs lines [from, end) of a heading as one part, into `costs`; `longest` is the length of its longest line. */
function weighRoles(
  lines: readonly Shown[],
  from: number,
  end: number,
  longest: number,
  costs: number[],
): void {
  const first = lines[from]!
  const last = lines[end - 1]!
  const n = end - from
  const alone = n === lines.length
  let length = 0
  let bylines = 0
  let latin = true
  let banner = true
  let spread = false
  let doubled = false
  let shadowed = false
  let comma = false
  let gapped = false
  for (let i = from; i < end; i++) {
    const line = lines[i]!
    length += line.galley.text.length
    if (line.galley.kind === 'byline') bylines++
    latin &&= !line.ideographs
    banner &&= line.banner
    spread ||= line.spread
    doubled ||= line.doubled
    shadowed ||= line.galley.lines.length > 1
    comma ||= line.comma
    gapped ||= line.gapped
  }
  // what is said over the ends of lines, only their text tells
  const tagged = n === 1 ? first.tagged : last.closes && isTagged(textOf(lines, from, end))
  const twoThings = n === 1 ? first.twoThings : gapped && tellsTwoThings(textOf(lines, from, end))
  // two letters take the room of one ideograph
  const size = latin ? length / 2 : length
  const name = n === 1 && (bylines > 0 || first.name)
  const { endsLikeKicker: kickerEnd, closesLikeDeck: deckEnd, closesLikeEvent: event } = last
  const { opensLikeDeck: deckStart, opensLikeFact: fact } = first

  let headline = bylines > 0 ? 8 : name ? 2.5 : 0
  // the name of a series in brackets stands behind the headline, and only the largest type is spread
  let cost = headline + (spread ? 3 : tagged ? 1.5 : 0)
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
  if (shadowed) headline -= 1.5
  if (n === 1 && first.twoBeats) headline -= 0.5
  costs[COLUMN] = n === 1 && first.ofKind ? 0 : cost + (banner ? (doubled ? -0.5 : 0.5) : 5)
  costs[KICKER] =
    cost +
    (isOf(last, lines[end]) ? -2 : 0) +
    0.9 +
    // papers in an alphabetic script have decks rather than kickers
    (latin ? 1.8 : 0) +
    0.4 * (n - 1) +
    (kickerEnd ? -2 : 0) +
    (banner ? 0.8 : 0) +
    (event ? 0.8 : 0) +
    (deckStart ? 3 : 0)
  costs[HEADLINE] = headline
  costs[DECK] =
    cost +
    2 +
    (size < 0.6 * longest ? 0.6 : 0) +
    (deckStart ? -2.2 : 0) +
    (deckEnd ? -1.8 : 0) +
    (fact ? -1.5 : 0) +
    (comma ? -0.5 : 0) +
    (twoThings ? -1 : 0)
  costs[BYLINE] = bylines === n ? -1 : name && !alone ? 0 : 9
}

function textOf(lines: readonly Shown[], from: number, end: number): string {
  let text = ''
  for (let i = from; i < end; i++) text += lines[i]!.galley.text
  return text
}

/** Whether a part lacks what it issues, which the next line names: a title in its marks. */
const isOf = (last: Shown, next: Shown | undefined): boolean => last.issues && next?.titled === true
