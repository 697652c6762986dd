import { counted } from '../../newspaper/lexicon/numerals.ts'
import { reportage } from '../../newspaper/lexicon/pieces.ts'
import { isBanner, isKind } from '../recognise/banner.ts'
import { isBracketedTitle, isPenName, isSignedTitle, mayBePenned } from '../recognise/byline.ts'
import { isInCapitals, isInTitleCase } from '../recognise/capitals.ts'
import { endsIn, kind } from '../recognise/characterKinds.ts'
import { isDoubled } from '../recognise/doubled.ts'
import { ornamentLength } from '../recognise/ornament.ts'
import { soundsLikeName } from '../recognise/persons.ts'
import { isTagged } from '../recognise/seriesTag.ts'
import type { Galley } from '../text/galley.ts'
import { isIdeographOf, isMarkOf } from '../text/glyph.ts'
import { gap } from '../text/mend.ts'
import { isSpread } from './display.ts'
import { unfinished } from './headWrap.ts'

/** What a heading line shows by itself. Found once, since the line is tried as part of many headings. */
export interface HeadTraits {
  readonly galley: Galley
  /** How many characters it has without marks and a series in brackets. */
  readonly core: number
  /** As short as a crosshead or a label, and without a dash at the end. */
  readonly scant: boolean
  readonly spread: boolean
  readonly doubled: boolean
  /** The name of a series, or doubled type as used for such names. */
  readonly banner: boolean
  /** It only names the kind of piece below it: 社论. */
  readonly ofKind: boolean
  readonly capitals: boolean
  /** Its words begin with capitals, as in English headlines. */
  readonly titleCase: boolean
  readonly ideographs: boolean
  readonly name: boolean
  readonly ornamented: boolean
  /** A title and its writer. */
  readonly signed: boolean
  /** A title and what may be a pen name, after a blank or in brackets; in brackets it may also be a series. */
  readonly penned: boolean
  readonly endsLikeKicker: boolean
  readonly opensLikeKicker: boolean
  readonly opensLikeDeck: boolean
  readonly closesLikeDeck: boolean
  readonly opensLikeFact: boolean
  readonly closesLikeEvent: boolean
  /** It announces a publication, whose title would follow. */
  readonly issues: boolean
  /** Nothing but a title in its marks. */
  readonly titled: boolean
  readonly breaksOff: boolean
  readonly twoThings: boolean
  /** It has a blank inside. */
  readonly gapped: boolean
  readonly comma: boolean
  /** It ends with a bracket; with the name of a series in brackets. */
  readonly closes: boolean
  readonly tagged: boolean
}

const endsLikeKicker = /(?:强调|指出|要求|表示|时说|——|[：:])$/u
/** 甲、乙携手发布 / 《蓝皮书》: the publication is the headline */
const issues = /(?:发布|印发|出台|推出|出版)$/u
/** 就建交70周年 / 六国元首互致贺电: the occasion; 就业 and 就医 are other words */
const opensLikeKicker = /^就(?![业医餐地近是要读座职])/u
const opensLikeDeck = /^(?:——|—|--)/u
/** Decks say what was decided, counted or done; headlines say what happened. */
const opensLikeFact = new RegExp(
  String.raw`^(?:\d{4}年\d{1,2}月\d{1,2}日|决定|截至|截止|到\d|共[有计\d${counted}]|包括|其中|涉及|规定|明确|祝贺|开始|两国|确定|拟|将于)`,
  'u',
)
const closesLikeEvent =
  /(?:发布|召开|举行|闭幕|开幕|成立|启动|揭晓|开展|印发|落幕|结束|开赛|在即|收官|出炉|亮相|开工|竣工|投产|通车|开通|上线|夺冠)$/u
const closesLikeDeck = new RegExp(
  `(?:${reportage}|纪要|随笔|札记|出席(?:会议|仪式|座谈会|并.{2,6})?|主持(?:会议|并讲话)?|作(?:重要)?(?:讲话|报告)|会议精神)$`,
  'u',
)

/** Finds the traits of a heading line. */
export function traitsOf(galley: Galley): HeadTraits {
  const { text, lines } = galley
  const doubled = isDoubled(text)
  const ofKind = isKind(text)
  return {
    galley,
    core: core(text),
    scant: said(text, text.length) <= scant && !text.endsWith('——'),
    spread: isSpread(lines[0]!),
    doubled,
    banner: doubled || isBanner(text),
    ofKind,
    capitals: isInCapitals(text),
    titleCase: isInTitleCase(text),
    ideographs: /\p{Script=Han}/u.test(text),
    name: !ofKind && soundsLikeName(text.replace(/\u3000/g, '')),
    ornamented: ornamentLength(text) > 0,
    signed: isSignedTitle(text),
    penned: isBracketedTitle(text) || mayBePenned(text) || isPenName(text),
    endsLikeKicker: endsLikeKicker.test(text),
    opensLikeKicker: opensLikeKicker.test(text),
    opensLikeDeck: opensLikeDeck.test(text),
    closesLikeDeck: closesLikeDeck.test(text),
    opensLikeFact: opensLikeFact.test(text),
    closesLikeEvent: closesLikeEvent.test(text),
    issues: issues.test(text),
    titled: /^《[^》]+》$/u.test(text),
    breaksOff: unfinished(text),
    twoThings: tellsTwoThings(text),
    gapped: text.includes(gap),
    comma: text.includes('，'),
    closes: endsIn(text, kind.closing),
    tagged: isTagged(text),
  }
}

/** 一盏灯 / 吕思远: whether the writer's name stands below a title. */
export const isNameUnder = (above: HeadTraits, below: HeadTraits): boolean => below.name && !above.name

/** 题后署名: whether a line is a title and its writer. `shortHeads` as in `HeadingCosts`. */
export const isSigned = (traits: HeadTraits, shortHeads: boolean): boolean =>
  traits.signed || (shortHeads && traits.penned)

/** 查出老病根　治好庸懒散: two clauses of similar length. */
function isTwoBeats(text: string): boolean {
  const end = text.indexOf(gap)
  if (end < 0 || text.includes(gap, end + 1)) return false
  return Math.abs(core(text.slice(0, end)) - core(text.slice(end + 1))) <= 2
}

/** 新考核办法出台　如不及格教练将受相应处罚: two facts; in 中国围棋队　新春开局好 the first part only names the subject. */
export function tellsTwoThings(text: string): boolean {
  const end = text.indexOf(gap)
  return end >= 0 && core(text.slice(0, end)) >= 6 && !isTwoBeats(text)
}

/** How many characters a text has without marks and without a series in brackets at its end. */
function core(text: string): number {
  let end = text.length
  if (endsIn(text, kind.closing)) {
    const opens = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
    if (opens >= 0) end = opens
  }
  return said(text, end)
}

/** How many of the first `end` characters are no marks. */
function said(text: string, end: number): number {
  let count = 0
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (isIdeographOf(unit) || (text[i] !== gap && !(isMarkOf(unit) && /\p{P}/u.test(text[i]!)))) count++
  }
  return count
}

/** In characters: 手术刀. */
const scant = 3
