import {
  anyMonth,
  englishDays,
  japaneseEra,
  japaneseWeekday,
  lunarYear,
  weekday,
} from '../../newspaper/lexicon/calendar.ts'
import { counted, zeros } from '../../newspaper/lexicon/numerals.ts'
import { dailies, westernPaper, westernPapers } from '../../newspaper/lexicon/outlets.ts'
import { pageName, pageNames } from '../../newspaper/lexicon/pageNames.ts'
import { heldIn, kind } from './characterKinds.ts'
import { gated, holding } from './gated.ts'

// 要闻　2019年2月1日　星期五　第14版
// 14　要闻　2019年02月21日　星期X　人民日报
// 中華民國二十八年四月廿四日　晶報　星期一　第二版
// 2022年11月18日　星期五　壬寅年　十月廿五
// 东川日报　经济　2019.2.13星期三04
// 青河新聞　2020年3月3日　火曜日　1面
// （３）２０２０年（令和２年）１１月１３日（金曜日）
// Thursday, November 12, 2020
// THE DAILY CHRONICLE   TUESDAY, MARCH 3, 2020   A1

const sign = (source: string, flags: 'u' | 'iu', needs: number) =>
  gated(new RegExp(source, flags), holding(needs))

const edge = String.raw`(?=$|[\u3000 ])`

/** What a folio may tell, one pattern for each fact. */
const signs = [
  // the day
  sign(
    String.raw`(?:[\d０-９]{4}|[${zeros}${counted}]{2,6})年(?:[（(]${japaneseEra}[\d０-９]{1,2}年[）)])?[\d０-９]{0,2}[\p{Script=Han}]{0,4}月[\p{Script=Han}\d０-９]{1,3}日|\d{4}[.-]\d{1,2}[.-]\d{1,2}(?=$|[\u3000 ]|星期)|\d{1,2}(?:er|\.)? (?:${anyMonth}) \d{4}|(?:${anyMonth}) \d{1,2}, \d{4}`,
    'iu',
    kind.calendar | kind.letter | kind.digit,
  ),
  // the day of the week
  sign(
    String.raw`${weekday}|星期X|${japaneseWeekday}?|(?:${englishDays})day\b|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\b|Mittwoch\b|^(?:lun|mar|mercre|jeu|vendre|same)di\b|^dimanche\b`,
    'iu',
    kind.calendar | kind.letter,
  ),
  // the number of the page
  sign(
    String.raw`第?[\d${counted}]{1,3}版|(?:[\u3000 ]|曜日?)[\d０-９]{1,2}面$|${weekday}\d{1,2}$|^[（(][\d０-９]{1,2}[）)](?=[\d０-９]{4}年|\u3000)|^[A-D]?\d{1,2}(?=[\u3000 ]|\p{Script=Han})|[\u3000 ](?:[A-D]\d|[A-D]?\d{2}|\d{1,2}[A-D])$|^\d{1,2}[A-D](?=[\u3000 ])|(?:^|[\u3000 ])(?:Page|PAGE|Seite|page) [A-D]?\d{1,3}$`,
    'u',
    kind.page | kind.digit | kind.calendar,
  ),
  // the day of the lunar calendar
  sign(`农历|${lunarYear}`, 'u', kind.calendar),
  // the paper
  sign(
    `(?:${dailies}|晶报|新报|报社|${westernPapers})${edge}|(?:${westernPapers.toUpperCase()}|ZEITUNG)$`,
    'u',
    kind.paper | kind.letter,
  ),
  // the name of the page
  sign(String.raw`^(?:${pageNames})(?=[\u3000 ])|[\u3000 ](?:${pageNames})${edge}`, 'u', kind.blank),
  // the number of the paper
  sign(
    String.raw`国内统一|CN\d{2}|邮发代号|总第?\d+期|第\d+[期号]|今日\d+版`,
    'u',
    kind.registry | kind.digit,
  ),
  // VOL. 124, NO. 63    $2.00    www.millbrookherald.com
  sign(String.raw`\bvol(?:ume|\.) ?[\dIVXLC]+|\bno\. ?[\d,.]{2,}`, 'iu', kind.letter),
  sign(String.raw`(?:^|[\u3000 ])(?:[$£€]\d+(?:\.\d\d)?|\d+ ?(?:¢|p|cents))$`, 'u', kind.digit),
  sign(
    String.raw`(?:^|[\u3000 ])(?:www\.)?[a-z\d-]+\.(?:com|org|net|co\.uk|de|fr)${edge}`,
    'iu',
    kind.letter,
  ),
  // nothing but the name of the paper
  sign(`^${westernPaper}$`, 'u', kind.letter),
]

// 第 5 页 共 8 页    — 4 —    - 12 -
const pageAlone = new RegExp(
  String.raw`^(?:第[\u3000 ]*[\d${counted}]{1,3}[\u3000 ]*页(?:[\u3000 ，,/／]*共[\u3000 ]*[\d${counted}]{1,3}[\u3000 ]*页)?|([—–\-·•])[\u3000 ]*\d{1,3}[\u3000 ]*\1|[Pp]age \d{1,3} of \d{1,3})$`,
  'u',
)

/** 页码: a line (mended) that holds nothing but the number of its sheet. */
export const isPageAlone = (text: string): boolean => text.length <= 20 && pageAlone.test(text)

// 都市新闻 A04    04 综合新闻    第04版：都市    星期五    第12486期    今日8版
const parts = new RegExp(
  String.raw`^(?:(?:\p{Script=Han}{2,6}\u3000*)?(?:[A-Z]\d{1,2}|0\d|第\d{1,2}版)|(?:[A-Z]\d{1,2}|0\d|第?\d{1,2}版)[\u3000：:·]*\p{Script=Han}{2,6}|\d{1,2}\u3000*${pageName}|${pageName}\u3000*\d{0,2}|\d{4}年\d{1,2}月\d{1,2}日|${weekday}|(?:农历)?${lunarYear}\p{Script=Han}{0,3}月\p{Script=Han}{2,3}|(?:总)?第\d{2,6}期|今日\d{1,2}版|\p{Script=Han}{1,6}(?:${dailies})|\p{Script=Han}{4,16}(?:主管主办|主办|主管|出版))$`,
  'u',
)

/** 版头之一: a line (mended) that holds one part of a folio or a masthead and nothing else; beside others it is one. */
export const isFolioPart = (text: string): boolean => text.length <= 24 && parts.test(text)

/** 版头: how many facts of a folio a line (mended) tells. Two or more, and no sentence, make a folio. */
export function folioSigns(text: string): number {
  if (text.length > 90) return 0
  const held = heldIn(text)
  if (held & (kind.fullStop | kind.comma) || (held & kind.exclaims && /[！？]/.test(text))) return 0
  let shown = 0
  for (const each of signs) if (each.test(text)) shown++
  return shown
}

/** Whether a line of a page of so many may be one of its folio: of the first eight, or the last six. */
export const isEdge = (index: number, count: number): boolean => index < 8 || index >= count - 6
