import type { Span } from '../../newspaper/span.ts'
import { shortOf } from '../habits/fallsShort.ts'
import type { Habits } from '../habits/habits.ts'
import { isBracketedTitle, isPenName, readByline, readTailCredit } from '../recognise/byline.ts'
import { endsIn, heldIn, holds, kind, startsIn } from '../recognise/characterKinds.ts'
import { isCredit, readTailPhotoCredit } from '../recognise/credit.ts'
import { isDoubled } from '../recognise/doubled.ts'
import { folioSigns, isEdge, isPageAlone } from '../recognise/folio.ts'
import { isFurniture, isRestOfName } from '../recognise/furniture.ts'
import { readJump } from '../recognise/jumpLine.ts'
import { readLabel } from '../recognise/label.ts'
import { furthestOutlet, mayOpenNews, readNewsLead } from '../recognise/newsLead.ts'
import { ornamentLength } from '../recognise/ornament.ts'
import { isSalutation } from '../recognise/salutation.ts'
import { isTagged } from '../recognise/seriesTag.ts'
import { isCorrespondent, isCourtesy, isLetterSigner, isSignOff } from '../recognise/signOff.ts'
import { isTurnToSpeak } from '../recognise/speaker.ts'
import { isPointer, pointsFirst, readTeaser } from '../recognise/teaser.ts'
import { endsWithTelephone, isTelephone } from '../recognise/telephone.ts'
import { isUnmapped } from '../recognise/unmapped.ts'
import type { Galley } from '../text/galley.ts'
import { isUnified } from '../text/glyph.ts'
import type { Line } from '../text/line.ts'
import { mend, mendLine } from '../text/mend.ts'
import { echoOf } from './echo.ts'

/**
 * 行证: what one line says by itself about its part on the page. Costs are in the currency of `cutGalleys`:
 * about the negative logarithm of how likely it is, so that 2 more is some seven times less likely.
 */
export interface LineSigns {
  readonly line: Line
  readonly text: string
  /** By how many em it may fall short of the measure because what follows could not be broken. */
  readonly fallsShort: number
  /** Cost of a paragraph's ending with this line. */
  readonly ends: number
  /** Cost of a paragraph's beginning with it; less than 0 where it says that it does. */
  readonly begins: number
  /** Cost of its standing in the middle of a paragraph. */
  readonly goesOn: number
  /** Cost of its being a line of a heading. */
  readonly head: number
  /** What a recogniser took it for. */
  readonly known?: Exclude<Galley['kind'], 'copy' | 'head'>
}

/** Reads the signs of every line; `seed` is the whole text. */
export function readLineSigns(seed: string, lines: readonly Line[], habits: Habits): LineSigns[] {
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
    // （本报记者王沛、李茂颖、申智林、方 / 圆）: a signature in brackets may be wrapped
    if (isSignature(text) || (opensInside(text) && signatureOpensInside.test(text))) signed = 3
    const closes = signed > 0 && endsIn(text, kind.closing)
    signed = closes ? 0 : signed - 1
    const signsLetter = courteous ? isCorrespondent : isLetterSigner
    const ended = courteous || (before !== undefined && isStopped(before.raw))
    const closesLetter = isCourtesy(text) || (ended && line.blanksBefore === 0 && signsLetter(text))
    courteous = isCourtesy(text)
    const signsOff = line.index > 3 && (closesLetter || isSignOff(text, next?.raw))
    const known =
      knownKind(text, line, lines.length) ??
      (next && isPointer(next.raw) && isPointed(text) ? 'teaser' : undefined) ??
      (i === 0 && next && isNameplate(text, next, habits) ? 'folio' : undefined) ??
      (furniture && isRestOfName(text) ? 'furniture' : undefined)
    // 数据来源：佛山市云米电器科技有限公 / 司: what fills the measure was wrapped
    const width = line.ems + (before?.number === line.number ? before.ems : 0)
    furniture = known === 'furniture' && width > (habits.measures[0] ?? width) - 2.6
    const fallsShort = next ? shortOf(next.raw, habits.latin) : 0
    // whoever gives a notice or writes a letter, the day, and 敬礼 close it: each is a line by itself
    if (signsOff && !known) return { line, text, fallsShort, begins: -1, goesOn: 6, head: 6, ends: 0 }
    if (!known && before && line.blanksBefore === 0 && isPenName(text) && isStopped(before.raw))
      return { line, text, fallsShort, begins: 6, goesOn: 0, head: 6, ends: 0 }
    const calls = isSalutation(text)
    const { begins, goesOn } = calls ? callCosts : startCosts(text, seed, lines, i, habits)
    const ends = closes || calls ? 0 : endCost(text, pair, habits)
    const apart = !next || next.blanksBefore > 0
    const head = closesBracketOf(before?.raw, text)
      ? 2.6
      : headCost(text, line, apart, habits) + (calls ? 5 : 0) - echoOf(text, lines, i)
    const inside = habits.unwrapped && !calls ? neverInside : goesOn
    const signs = { line, text, fallsShort, begins, goesOn: inside, head, ends }
    return known ? { ...signs, known } : signs
  })
}

/** A line and as many below it as a news lead may be wrapped over: four in the narrowest columns. */
function openingAt(text: string, seed: string, lines: readonly Line[], i: number): string {
  const { raw } = lines[i]!
  const tells = holds(text, kind.paper | kind.bracket) || (holds(text, kind.newsLead) && /[电讯]/u.test(text))
  if (!tells && !opensOutright.includes(raw[0]!)) return ''
  // a line that is long enough tells by itself
  if (text.length > furthestOutlet && raw.length <= longEnd && !mayOpenNews(text)) return ''
  const spans: [number, number][] = []
  let ems = 0
  for (let k = i; k < Math.min(lines.length, i + 4) && ems < 40; k++) {
    spans.push([lines[k]!.start, Math.min(lines[k]!.end, lines[k]!.start + longEnd)])
    ems += lines[k]!.ems
  }
  return mend(seed, spans).text
}

/** Where each line is a whole paragraph, none stands inside one. */
const neverInside = 6

/** A salutation is a paragraph of its own. */
const callCosts = { begins: -1, goesOn: 4 }

const opensOutright = '（(【〔［[本'

/** Only how a line begins and ends is asked for: of one as long as a book, the middle is not read. */
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

/** The longest line that can be one of a heading, in UTF-16 units; the costliest thing that a line can be. */
const longestHeading = 300
export const impossible = 1e5

/** How much of each end of a long line is read, in UTF-16 units. */
const longEnd = 1000

const signatureOpensInside = /。[（(](?:本报)?(?:特派|特约)?(?:记者|通讯员)[^（()）]{0,30}$/u
const signature = /^[（(](?:本报)?(?:特派|特约)?记者/u
const opensInside = (text: string): boolean => holds(text, kind.fullStop) && holds(text, kind.bracket)
const isSignature = (text: string): boolean => startsIn(text, kind.bracket) && signature.test(text)

/** Whether a line ends with a stop, or with 、, which may be one. */
const isStopped = (raw: string): boolean => endsIn(raw, kind.fullStop | kind.exclaims | kind.pause)

/** 美債上限　兩黨終共識: a headline short enough to point to another page. */
const isPointed = (text: string): boolean => text.length <= 40 && !/[。，；]/u.test(text)

/** Le Courrier de la Vallée: the first line, over the line of the date; 晶報: by itself. */
const isNameplate = (text: string, below: Line, habits: Habits): boolean =>
  habits.latin
    ? text.length <= 40 && !/[\d.,;:!?]/u.test(text) && folioSigns(below.raw) >= 2
    : below.blanksBefore > 0 && /^\p{Script=Han}{1,7}报$/u.test(text)

function knownKind(text: string, line: Line, count: number): LineSigns['known'] {
  if (isUnmapped(text)) return 'furniture'
  if (text.length > 120) return undefined
  const edge = isEdge(line.index, count)
  const signs = folioSigns(text)
  if (signs >= 3 || (signs >= 2 && edge) || isPageAlone(text)) return 'folio'
  if (isFurniture(text)) return 'furniture'
  if (isCredit(text)) return 'credit'
  if (readByline(text)) return 'byline'
  if (readTeaser(text) || isPointer(text) || pointsFirst(text, line.raw)) return 'teaser'
  return undefined
}

const stop = /[。！？!?][”’」』）)〕】]*$/u
const softStop = /[；;：:][”’」』]?$/u
const quoteStop = /[^，、,][”’」』]$/u

function endCost(text: string, pair: string, habits: Habits): number {
  const { fullStop, exclaims, colon, slash, semicolon, narrowSemicolon, bracket } = kind
  if (
    (holds(text, fullStop | exclaims) && stop.test(text)) ||
    readTailCredit(text, true) ||
    readTailPhotoCredit(text)
  )
    return 0
  if (habits.latin && /[.!?][”"')\]]*$/.test(text)) return 0
  if (readJump(text)) return -1
  if (endsWithTelephone(text)) return 0.2
  if (holds(text, kind.dots) && /…[”’」』）]*$/.test(text)) return 0.5
  if (holds(text, bracket) && opensBracket(text) && readJump(pair)) return 6
  if (habits.commaStops && /[、。]$/.test(text)) return 0
  if (holds(text, colon | slash | semicolon | narrowSemicolon) && softStop.test(text)) return 1.5
  if (endsIn(text, kind.unquote) && quoteStop.test(text)) return 5.5
  return endsIn(text, kind.pause | kind.comma | kind.narrowComma) ? 8 : 7
}

const opensBracket = (text: string): boolean =>
  Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')) >
  Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'))

/** 谁更强　比比看（动感2019 / ）: whether a line is nothing but the bracket that the line before it left open. */
const closesBracketOf = (before: string | undefined, text: string): boolean =>
  before !== undefined &&
  text.length <= 2 &&
  /^[）)】〕」』”]{1,2}$/u.test(text) &&
  before.length <= 60 &&
  opensBracket(before)

function startCosts(
  text: string,
  seed: string,
  lines: readonly Line[],
  i: number,
  habits: Habits,
): { begins: number; goesOn: number } {
  if (startsIn(text, kind.neverFirst)) return { begins: 6, goesOn: habits.commaStops ? -0.5 : 0 }
  const opening = openingAt(text, seed, lines, i)
  if (opening !== '' && readNewsLead(opening)) return { begins: -3, goesOn: 4 }
  if (ornamentLength(text) > 0) return { begins: -2, goesOn: 4 }
  if (isSignature(text)) return { begins: -2, goesOn: 2 }
  if (i > 0 && isTurnToSpeak(text) && isStopped(lines[i - 1]!.raw)) return { begins: -2, goesOn: 4 }
  if (lines[i]!.indent >= habits.leastIndent && habits.indents > 0.03 && habits.indents < 0.7)
    return { begins: -1.5, goesOn: 3 }
  if (habits.indents > 0.08 && habits.indents < 0.7) return { begins: 2, goesOn: 0 }
  return { begins: 0, goesOn: 0 }
}

function headCost(text: string, line: Line, apart: boolean, habits: Habits): number {
  // no heading is as long as a paragraph
  if (line.raw.length > longestHeading) return impossible
  // a mark alone on a line was pushed there by the text before it
  if (!isUnified(text.charCodeAt(0)) && !/[\p{L}\p{N}]/u.test(text)) return 8
  const held = heldIn(text)
  const { blank, fullStop, comma, pause, colon, slash, semicolon, narrowSemicolon } = kind
  let cost = 2.6
  if (startsIn(text, kind.neverFirst)) cost += 4
  // Two held; ferry to run: a headline of an alphabetic script may hold one
  const stops = habits.latin ? fullStop | semicolon : fullStop | semicolon | narrowSemicolon
  if (held & stops) cost += endsIn(text, fullStop) ? 3.5 : 4.5
  if (endsIn(text, comma | pause | kind.narrowComma)) cost += habits.commaStops ? 4 : 1.2
  if (habits.commaStops && /、.*、/.test(text)) cost += 2
  if (startsIn(text, kind.dash) || (endsIn(text, kind.dash | colon | slash) && /(?:——|：|:)$/u.test(text)))
    cost -= 0.6
  if (line.letterspaced && !(held & (comma | fullStop | pause | semicolon))) cost -= 1
  if (held & blank && text.length <= 60 && /^[^，。、]{2,}\u3000[^，。、]{2,}$/u.test(text)) cost -= 1
  if (habits.commaStops && apart && line.blanksBefore > 0 && isBracketedTitle(text)) cost -= 2
  if (isDoubled(text)) cost -= 2.5
  if (isTagged(text) && line.ems < (habits.measures[0] ?? 0) - 2.5) cost -= 1
  if (startsIn(text, kind.ornament) && !(held & (fullStop | semicolon)))
    cost -= apart || !habits.blanksSpeak ? 3.5 : 1
  const marks = comma | fullStop | pause | semicolon | colon
  if (line.blanksBefore > 0 && apart && habits.blanksSpeak && !(held & marks)) cost -= 0.9
  if (readLabel(text)) cost -= 2
  if (holds(text, kind.newsLead) && readNewsLead(text)) cost += 5
  // nothing but its number, with which an advertisement ends
  if (isTelephone(text)) cost += 4
  if (habits.latin) cost += /^[^\p{Ll}]+$/u.test(text) ? -1 : 0.6
  return cost
}
