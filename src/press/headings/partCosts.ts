import { isTagged } from '../recognise/seriesTag.ts'
import { type HeadTraits, isNameUnder, tellsTwoThings } from './headTraits.ts'
import type { ReadingWeights } from './weights.ts'

/** The roles of the parts of a heading; code uses their index. */
export const roles = ['column', 'kicker', 'headline', 'deck', 'byline'] as const
const [COLUMN, KICKER, HEADLINE, DECK, BYLINE] = [0, 1, 2, 3, 4]

// 1美元兑4.7545 / 1英镑兑5.9811
const endsInFigure = /\d$/u
const beginsWithFigure = /^\d/u

/** Cost of two lines standing in one part: low for a wrap, and for two clauses of one length. */
export function joinCost(
  above: HeadTraits,
  below: HeadTraits,
  wrapped: boolean,
  own: ReadingWeights['join'],
): number {
  const [first, second] = [above.galley, below.galley]
  const blank = second.blanksBefore > 0
  const beats = Math.abs(below.core - above.core) <= 1 && above.ideographs
  let cost: number
  if (wrapped) cost = own.wrapped
  else if (beats) cost = blank ? own.beatsOverBlank : own.beats
  else cost = blank ? own.otherOverBlank : own.other
  // only one of the lines has a shadow: their type differs
  if (first.lines.length !== second.lines.length) cost += own.shadow
  if (above.capitals !== below.capitals) cost += own.oneInCapitals
  else if (above.capitals) cost += own.capitals
  if (!above.ideographs && !below.ideographs) cost += wordsJoinCost(above, below, wrapped, own)
  if (above.closesLikeEvent) cost += own.event
  if (endsInFigure.test(first.text) && beginsWithFigure.test(second.text)) cost += own.figures
  if (below.opensLikeFact) cost += own.fact
  if (above.ofKind) cost += own.kind
  else if (above.banner) cost += own.banner
  // a wrapped line is full, and two beats are of one length
  if (above.core < 0.6 * below.core) cost += own.shorter
  if (above.core > below.core + 4) cost += own.longer
  if (isNameUnder(above, below) && !wrapped) cost += own.name
  return cost
}

/** The same in an alphabetic script: a line with room for the next word was not wrapped; a part is of one case. */
function wordsJoinCost(
  above: HeadTraits,
  below: HeadTraits,
  wrapped: boolean,
  own: ReadingWeights['join'],
): number {
  const [first, second] = [above.galley.text, below.galley.text]
  const word = second.search(/[\s\u3000]/u)
  const hadRoom = word > 0 && first.length + 1 + word <= second.length
  const cases = above.titleCase === below.titleCase || wrapped ? 0 : own.otherCase
  return (hadRoom ? own.hadRoom : own.hadNone) + cases
}

/** Writes into `costs` what each role costs lines [from, end) as one part. */
export function weighRoles(
  lines: readonly HeadTraits[],
  from: number,
  end: number,
  weights: ReadingWeights,
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
  let widest = 0
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
    if (line.core > widest) widest = line.core
  }
  // traits across line ends show only in the joined text
  const tagged = n === 1 ? first.tagged : last.closes && isTagged(textOf(lines, from, end))
  const twoThings = n === 1 ? first.twoThings : gapped && tellsTwoThings(textOf(lines, from, end))
  // two letters are about as wide as one ideograph
  const size = latin ? length / 2 : length
  const name = n === 1 && (bylines > 0 || first.name)
  const { endsLikeKicker: kickerEnd, closesLikeDeck: deckEnd, closesLikeEvent: event } = last
  const { opensLikeDeck: deckStart, opensLikeFact: fact } = first

  const ofHeadline = weights.headline
  let headline = bylines > 0 ? ofHeadline.byline : 0
  // a series in brackets ends the headline, and only the largest type is letter-spaced
  let cost = headline + (spread ? weights.spread : tagged ? weights.tagged : 0)
  const breaksOff = last.breaksOff ? weights.breaksOff : 0
  cost += breaksOff
  headline += breaksOff
  if (kickerEnd) headline += ofHeadline.kickerEnd
  if (first.opensLikeKicker) headline += ofHeadline.kickerStart
  if (deckStart) headline += ofHeadline.deckStart
  if (deckEnd && !alone) headline += ofHeadline.deckEnd
  if (size > ofHeadline.longest) headline += (size - ofHeadline.longest) * ofHeadline.long
  if (event) headline += ofHeadline.event
  if (fact || twoThings) headline += ofHeadline.fact
  if (shadowed) headline += ofHeadline.shadow
  headline += ofHeadline.line * (n - 1)
  costs[COLUMN] =
    n === 1 && first.ofKind
      ? 0
      : cost + (banner ? (doubled ? weights.column.doubled : weights.column.banner) : weights.column.other)
  const { kicker, deck, byline } = weights
  costs[KICKER] =
    cost +
    (isOf(last, lines[end]) ? kicker.issues : 0) +
    kicker.any +
    // papers in alphabetic scripts use decks rather than kickers
    (latin ? kicker.latin : 0) +
    kicker.line * (n - 1) +
    (kickerEnd ? kicker.kickerEnd : 0) +
    (event ? kicker.event : 0) +
    (comma ? kicker.comma : 0)
  costs[HEADLINE] = headline
  costs[DECK] =
    cost +
    deck.any +
    (deckStart ? deck.deckStart : 0) +
    (deckEnd ? deck.deckEnd : 0) +
    (fact ? deck.fact : 0) +
    (comma ? deck.comma : 0) +
    (twoThings ? deck.twoThings : 0) +
    deck.line * (n - 1) +
    deck.width * widthAmong(lines, from, end, widest)
  costs[BYLINE] = bylines === n ? byline.sure : name && !alone ? byline.name : byline.other
}

/** -1 to 1: the logarithm of how wide the widest line of a part is, against all other lines: smaller type holds more. */
function widthAmong(lines: readonly HeadTraits[], from: number, end: number, widest: number): number {
  let other = 0
  for (let i = 0; i < lines.length; i++)
    if ((i < from || i >= end) && lines[i]!.core > other) other = lines[i]!.core
  return other > 0 && widest > 0 ? Math.max(-1, Math.min(1, Math.log(widest / other))) : 0
}

function textOf(lines: readonly HeadTraits[], from: number, end: number): string {
  let text = ''
  for (let i = from; i < end; i++) text += lines[i]!.galley.text
  return text
}

/** Whether the last line announces a publication whose title is the next line. */
const isOf = (last: HeadTraits, next: HeadTraits | undefined): boolean => last.issues && next?.titled === true
