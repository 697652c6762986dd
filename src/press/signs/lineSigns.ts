import type { Span } from '../../newspaper/span.ts'
import { shortOf } from '../habits/fallsShort.ts'
import type { Habits } from '../habits/habits.ts'
import type { HabitWeights } from '../habits/weights.ts'
import { isPenName, readTailCredit } from '../recognise/byline.ts'
import { endsIn, heldIn, holds, kind, startsIn } from '../recognise/characterKinds.ts'
import { readTailPhotoCredit } from '../recognise/credit.ts'
import { readJump } from '../recognise/jumpLine.ts'
import { furthestOutlet, mayOpenNews, readNewsLead } from '../recognise/newsLead.ts'
import { ornamentLength } from '../recognise/ornament.ts'
import { isSalutation } from '../recognise/salutation.ts'
import { isTagged } from '../recognise/seriesTag.ts'
import { isCorrespondent, isCourtesy, isLetterSigner, isSignOff } from '../recognise/signOff.ts'
import { isTurnToSpeak } from '../recognise/speaker.ts'
import { endsWithTelephone, isTelephone } from '../recognise/telephone.ts'
import { endsInAddress } from '../text/address.ts'
import { isUnified } from '../text/glyph.ts'
import type { Line } from '../text/line.ts'
import { mend, mendLine } from '../text/mend.ts'
import { echoOf } from './echo.ts'
import { type KnownKind, kindTeller } from './knownKinds.ts'
import type { SignWeights } from './weights.ts'

/**
 * 行证: what one line says of its part on the page. Costs are in nats, negative logarithms of likelihood, as in
 * `cutGalleys`: 2 more is about seven times less likely.
 */
export interface LineSigns {
  readonly line: Line
  readonly text: string
  /** In em: how far it may fall short of the measure because the next line could not be broken. */
  readonly fallsShort: number
  /** Cost of a paragraph ending with this line. */
  readonly ends: number
  /** Cost of a paragraph beginning with this line; negative if the line looks like a beginning. */
  readonly begins: number
  /** Cost of this line standing in the middle of a paragraph. */
  readonly goesOn: number
  /** Cost of this line belonging to a heading. */
  readonly head: number
  /** What a recogniser took it for. */
  readonly known?: KnownKind
}

/** Reads the signs of every line. `seed` is the whole text, `without` names recognisers to leave out. */
export function readLineSigns(
  seed: string,
  lines: readonly Line[],
  habits: Habits,
  { signs: weights, habits: ofHabits }: { readonly signs: SignWeights; readonly habits: HabitWeights },
  without: ReadonlySet<string>,
): LineSigns[] {
  const knownKind = kindTeller(without)
  let signed = 0
  let furniture = false
  let courteous = false
  return lines.map((line, i): LineSigns => {
    const text = textOf(seed, line)
    const next = lines[i + 1]
    const before = lines[i - 1]
    const pair =
      next && holds(text, kind.bracket) && opensBracket(text)
        ? mend(seed, [...endsOf(line), ...endsOf(next)]).text
        : text
    // （下转第十 / 版）, （本 / 报记者董强敏）: what the line above opened ends here
    const ending = before && opensBracket(before.raw) && closesBracket(text)
    const whole = ending ? mend(seed, [...endsOf(before), ...endsOf(line)]).text : text
    // （本报记者王沛、李茂颖、申智林、方 / 圆）: a signature in brackets may be wrapped
    if (isSignature(text)) signed = 3
    const closes = signed > 0 && endsIn(text, kind.closing)
    signed = closes ? 0 : signed - 1
    const signsLetter = courteous ? isCorrespondent : isLetterSigner
    const ended = courteous || (before !== undefined && isStopped(before.raw))
    const closesLetter = isCourtesy(text) || (ended && line.blanksBefore === 0 && signsLetter(text))
    courteous = isCourtesy(text)
    const signsOff = line.index > 3 && (closesLetter || isSignOff(text, next?.raw))
    const addressed = before !== undefined && line.blanksBefore === 0 && endsInAddress(before.raw)
    const known =
      ending || addressed
        ? undefined
        : knownKind({ text, line, next, count: lines.length, latin: habits.latin, furniture })
    // 数据来源：佛山市云米电器科技有限公 / 司: furniture that fills the measure may be wrapped
    const width = line.ems + (before?.number === line.number ? before.ems : 0)
    furniture = known === 'furniture' && width > (habits.measures[0] ?? width) - weights.wrappedFurniture
    // extraction broke a line before a mark that begins none, or an address broke anywhere
    const isPiece =
      (!habits.commaStops &&
        [line, next].some((each) => each !== undefined && startsIn(each.raw, kind.neverFirst))) ||
      (!habits.latin && endsInAddress(line.raw))
    const fallsShort = isPiece
      ? (habits.measures[0] ?? 0)
      : next
        ? shortOf(next.raw, habits.latin, ofHabits)
        : 0
    // the signer of a notice or letter, the date and 敬礼 each stand on a line by themselves
    if (signsOff && !known) return { line, text, fallsShort, ...weights.alone }
    if (!known && before && line.blanksBefore === 0 && isPenName(text) && isStopped(before.raw))
      return { line, text, fallsShort, ...weights.penName }
    if (line.upright && !known)
      return {
        line,
        text,
        fallsShort,
        ...(line.upright === 'head' ? weights.uprightHead : weights.uprightCopy),
      }
    const calls = isSalutation(text)
    const { begins, goesOn } = calls
      ? { begins: weights.begins.salutation, goesOn: weights.begins.salutationGoesOn }
      : startCosts(text, seed, lines, i, habits, weights.begins)
    const ends = closes || calls ? 0 : endCost(whole, pair, habits, weights.ends)
    const apart = !next || next.blanksBefore > 0
    const head = addressed
      ? impossible
      : headCost(text, line, apart, habits, weights.head) - echoOf(text, lines, i, weights.echo)
    const inside = habits.unwrapped && !calls ? weights.begins.inside : goesOn
    const signs = { line, text, fallsShort, begins, goesOn: inside, head, ends }
    return known ? { ...signs, known } : signs
  })
}

/** The line and those below it that a news lead may be wrapped over: up to four in narrow columns. */
function openingAt(text: string, seed: string, lines: readonly Line[], i: number): string {
  const { raw } = lines[i]!
  const tells = holds(text, kind.paper | kind.bracket) || (holds(text, kind.newsLead) && /[电讯]/u.test(text))
  if (!tells && !opensOutright.includes(raw[0]!)) return ''
  // a long line needs no other
  if (text.length > furthestOutlet && raw.length <= longEnd && !mayOpenNews(text)) return ''
  const spans: [number, number][] = []
  let ems = 0
  for (let k = i; k < Math.min(lines.length, i + 4) && ems < 40; k++) {
    spans.push([lines[k]!.start, Math.min(lines[k]!.end, lines[k]!.start + longEnd)])
    ems += lines[k]!.ems
  }
  return mend(seed, spans).text
}

const opensOutright = '（(【〔［[本'

/** The mended text of a line; of a line as long as a book, only its ends. */
function textOf(seed: string, line: Line): string {
  if (line.raw.length > 2 * longEnd) return mend(seed, endsOf(line)).text
  return line.solid ? line.raw : mendLine(seed, line).text
}

function endsOf(line: Line): Span[] {
  const { start, end } = line
  return end - start <= 2 * longEnd
    ? [[start, end]]
    : [
        [start, start + longEnd],
        [end - longEnd, end],
      ]
}

/** In UTF-16 units: no heading line is longer. */
const longestHeading = 300
/** Cost of what cannot be. */
export const impossible = 1e5

/** In UTF-16 units: how much of each end of a long line is read. */
const longEnd = 1000

const signature = /^[（(](?:本报)?(?:特派|特约)?记者/u
const isSignature = (text: string): boolean => startsIn(text, kind.bracket) && signature.test(text)

/** Whether a line ends with a stop, or with 、, which may be one. */
const isStopped = (raw: string): boolean => endsIn(raw, kind.fullStop | kind.exclaims | kind.pause)

const stop = /[。！？!?…][”’」』）)〕】]*$/u
const softStop = /[；;：:][”’」』]?$/u
const quoteStop = /[^，、,][”’」』]$/u

function endCost(text: string, pair: string, habits: Habits, own: SignWeights['ends']): number {
  const { fullStop, exclaims, dots, colon, slash, semicolon, narrowSemicolon, bracket } = kind
  if (
    (holds(text, fullStop | exclaims | dots) && stop.test(text)) ||
    readTailCredit(text, true) ||
    readTailPhotoCredit(text) ||
    readJump(text) ||
    endsWithTelephone(text)
  )
    return own.stop
  if (habits.latin && /[.!?][”"')\]]*$/.test(text)) return own.stop
  if (holds(text, bracket) && opensBracket(text) && readJump(pair)) return own.wrappedJump
  if (habits.commaStops && /[、。]$/.test(text)) return own.stop
  if (holds(text, colon | slash | semicolon | narrowSemicolon) && softStop.test(text)) return own.softStop
  if (endsIn(text, kind.unquote) && quoteStop.test(text)) return own.quote
  return endsIn(text, kind.pause | kind.comma | kind.narrowComma) ? own.comma : own.bare
}

const opensBracket = (text: string): boolean =>
  Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')) >
  Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'))

const closesBracket = (text: string): boolean => {
  const at = text.search(/[（()）]/u)
  return text[at] === '）' || text[at] === ')'
}

function startCosts(
  text: string,
  seed: string,
  lines: readonly Line[],
  i: number,
  habits: Habits,
  own: SignWeights['begins'],
): { begins: number; goesOn: number } {
  if (startsIn(text, kind.neverFirst))
    return { begins: own.neverFirst, goesOn: habits.commaStops ? own.neverFirstGoesOn : 0 }
  const opening = openingAt(text, seed, lines, i)
  if (opening !== '' && readNewsLead(opening)) return { begins: own.newsLead, goesOn: own.newsLeadGoesOn }
  if (ornamentLength(text) > 0) return { begins: own.ornament, goesOn: own.ornamentGoesOn }
  if (isSignature(text)) return { begins: own.signature, goesOn: own.signatureGoesOn }
  if (i > 0 && isTurnToSpeak(text) && isStopped(lines[i - 1]!.raw))
    return { begins: own.turnToSpeak, goesOn: own.turnToSpeakGoesOn }
  const keepsIndents = habits.indents < own.mostIndents
  if (lines[i]!.indent >= habits.leastIndent && habits.indents > own.fewIndents && keepsIndents)
    return { begins: own.indent, goesOn: own.indentGoesOn }
  return { begins: 0, goesOn: 0 }
}

function headCost(
  text: string,
  line: Line,
  apart: boolean,
  habits: Habits,
  own: SignWeights['head'],
): number {
  // no heading is as long as a paragraph
  if (line.raw.length > longestHeading) return impossible
  // a mark alone on a line was pushed there by the text before it
  if (!isUnified(text.charCodeAt(0)) && !/[\p{L}\p{N}]/u.test(text)) return own.mark
  const held = heldIn(text)
  const { fullStop, comma, pause, colon, slash, semicolon, narrowSemicolon } = kind
  let cost = own.any
  if (startsIn(text, kind.neverFirst)) cost += own.neverFirst
  // Two held; ferry to run: a headline in an alphabetic script may have one
  const stops = habits.latin ? fullStop | semicolon : fullStop | semicolon | narrowSemicolon
  if (held & stops) cost += endsIn(text, fullStop) ? own.fullStop : own.innerStop
  if (endsIn(text, comma | pause | kind.narrowComma)) cost += habits.commaStops ? own.commaStop : own.comma
  if (startsIn(text, kind.dash) || (endsIn(text, kind.dash | colon | slash) && /(?:——|：|:)$/u.test(text)))
    cost += own.dash
  if (isTagged(text) && line.ems < (habits.measures[0] ?? 0) - own.taggedShort) cost += own.tagged
  if (startsIn(text, kind.ornament) && !(held & (fullStop | semicolon)) && (apart || !habits.blanksSpeak))
    cost += own.ornament
  const marks = comma | fullStop | pause | semicolon | colon
  if (line.blanksBefore > 0 && apart && habits.blanksSpeak && !(held & marks)) cost += own.apart
  if (holds(text, kind.newsLead) && readNewsLead(text)) cost += own.newsLead
  // an advertisement may end with its number alone
  if (isTelephone(text)) cost += own.telephone
  if (habits.latin) cost += /^[^\p{Ll}]+$/u.test(text) ? own.capitals : own.smallLetters
  return cost
}
