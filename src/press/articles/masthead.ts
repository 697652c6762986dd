import {
  anyMonth,
  englishDays,
  hanDay,
  hanMonth,
  hanYear,
  japaneseEra,
  japaneseWeekday,
  lunarYear,
  months,
  weekday as weekdayName,
} from '../../newspaper/lexicon/calendar.ts'
import { counted, dated, readNumeral } from '../../newspaper/lexicon/numerals.ts'
import { westernPaper } from '../../newspaper/lexicon/outlets.ts'
import { pageName as ownName } from '../../newspaper/lexicon/pageNames.ts'
import { pageStaff } from '../../newspaper/lexicon/persons.ts'
import type { Masthead } from '../../newspaper/page.ts'
import { isFolioPart } from '../recognise/folio.ts'
import type { Galley } from '../text/galley.ts'

/** What a page prints about itself: the masthead, and its own number and name. */
export interface PageImprint {
  readonly number?: number
  readonly name?: string
  readonly masthead?: Masthead
}

// 14　要闻　2019年02月21日　星期四　人民日报
// 中華民國二十八年四月廿四日　晶報　星期一　第二版
// Thursday, November 12, 2020   MILLBROOK HERALD   A4
// 2022年7月28日　星期四　农历六月三十　第8123期　今日8版　国内统一连续出版物号：CN41-0046

const western = /(\d{4})年(\d{1,2})月(\d{1,2})日/u
const republic = new RegExp(`(?:中华)?民国([〇零${dated}]{1,4})年(${hanMonth})月(${hanDay})日`, 'u')
const hanDate = new RegExp(`(${hanYear})年(${hanMonth})月(${hanDay})日`, 'u')
const weekday = new RegExp(`${weekdayName}|${japaneseWeekday}|(?:${englishDays})day`, 'iu')
const lunar = new RegExp(
  String.raw`(?:农历[\u3000 ]*(?:${lunarYear})?|${lunarYear})[\u3000 ]*(?:闰?[正${counted}冬腊]{1,2}月)?(?:初|十|廿|二十|三十)?[${counted}]{0,2}`,
  'u',
)
const paper = /(?:^|[^\p{Script=Han}])(\p{Script=Han}{1,8}报)(?=$|[^\p{Script=Han}])/u
const japanesePaper = /^(\p{Script=Han}{1,8}新闻)(?=.*曜)/u
const latinPaper = new RegExp(
  `(?:^|[|—–·] )(${westernPaper})(?=$| ?[|—–·,]| (?:${englishDays})day| (?:${englishDays.toUpperCase()})DAY)`,
  'u',
)
const dayFirst = new RegExp(`(\\d{1,2})(?:\\.|er)? (${anyMonth}),? (\\d{4})`, 'iu')
const monthFirst = new RegExp(`(${anyMonth}) (\\d{1,2}), (\\d{4})`, 'iu')
const pageNumber = new RegExp(
  String.raw`第[\u3000 ]*([A-D]?\d{1,3}|[${counted}]{1,3})[\u3000 ]*版|^([A-D]?\d{1,2})(?=[\u3000 ]|(?![年月日时])\p{Script=Han})|[\u3000 ]([A-D]?\d{2})$|^(\d{1,2})[A-D](?=[\u3000 ])|[\u3000 ](\d{1,2})[A-D]$|^([A-D]?\d{1,2})版|(?:[\u3000 ]|\p{Script=Han})([A-D]\d{1,2})$|(?:Page|Seite|page) ([A-D]?\d{1,3})$|(?:[\u3000 ]|曜日?)(\d{1,2})面$`,
  'u',
)
// ３面    （３）２０２０年
const japanesePage = /(?:[\u3000 ]|曜日?)(\d{1,2})面$|^\((\d{1,2})\)(?=\d{4}年| )/u
const era = new RegExp(String.raw`年\(${japaneseEra}\d{1,2}年\)`, 'u')
const issue = /总?第[\u3000 ]*(\d{2,6})[\u3000 ]*[期号]/u
const pageCount = new RegExp(
  String.raw`今日[\u3000 ]*(?:共)?[\u3000 ]*(\d{1,3}|[${counted}]{1,3})[\u3000 ]*版`,
  'u',
)
const registration = /CN[\u3000 ]?\d{2}[-—–]\d{4}(?:\/\S{1,4})?/u
const publisher =
  /(\p{Script=Han}{2,20}(?:社|集团|委员会|县委|市委|省委|政府))[\u3000 ]*(?:主办|出版|主管主办)/u
/**
 * Names of pages, and the word right after a page number. Other words of a folio are the weather or people's
 * names.
 */
const pageName = new RegExp(
  `(?:^|[\\u3000 \\d])(${ownName}|\\p{Script=Han}{2}新闻)(?=$|[\\u3000 \\d])|(?:^[A-Z]?\\d{1,2}|第[A-Z]?[\\d${counted}]{1,3}版)[\\u3000 ：:]+(\\p{Script=Han}{2,4})(?=$|[\\u3000 ])`,
  'gu',
)
const noName = new RegExp(`^(?:星期.|农历|中华民国|今日|${pageStaff}|总第|第.{1,3}版)$`, 'u')

/** The galleys that may print something about the page: all but teasers. */
export const imprintGalleys = (aside: readonly Galley[]): readonly Galley[] =>
  aside.filter(({ kind }) => kind !== 'teaser')

/** Reads what a page prints about itself in folio, masthead and colophon. What is not printed is absent. */
export const readImprint = (aside: readonly Galley[]): PageImprint =>
  imprintIn(imprintGalleys(aside).map(({ text }) => text))

/** The same for mended lines. */
export function imprintIn(lines: readonly string[]): PageImprint {
  const found: { -readonly [K in keyof Masthead]?: Masthead[K] | undefined } = {}
  let number: number | undefined
  let name: string | undefined
  for (const line of lines) {
    found.paper ??= paper.exec(line)?.[1] ?? japanesePaper.exec(line)?.[1] ?? latinPaper.exec(line)?.[1]
    found.date ??= readDay(line.normalize('NFKC').replace(era, '年'))
    found.weekday ??= weekday.exec(line)?.[0]
    found.lunarDate ??= lunar.exec(line)?.[0].trim() || undefined
    found.issue ??= issue.exec(line)?.[1]
    found.pageCount ??= readNumeral(pageCount.exec(line)?.[1] ?? '')
    found.registration ??= registration.exec(line)?.[0]
    found.publisher ??= publisher.exec(line)?.[1]
    const page = pageNumber.exec(line) ?? japanesePage.exec(line.normalize('NFKC'))
    number ??= page ? readNumeral(page.slice(1).find(Boolean) ?? '') : undefined
    name ??= nameIn(line, found.paper)
  }
  const masthead = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  ) as Masthead
  return {
    ...(number !== undefined && { number }),
    ...(name !== undefined && { name }),
    ...(Object.keys(masthead).length > 0 && { masthead }),
  }
}

/** Overrides what was read with what the sidecar says. */
export function correctImprint(read: PageImprint, sidecar: PageImprint = {}): PageImprint {
  const masthead = { ...read.masthead, ...sidecar.masthead }
  return { ...read, ...sidecar, ...(Object.keys(masthead).length > 0 && { masthead }) }
}

/** 2019-02-21 for a printed day that exists. Years of the Republic count from 1911. */
function readDay(line: string): string | undefined {
  const w = western.exec(line)
  if (w) return isoDay(Number(w[1]), Number(w[2]), Number(w[3]))
  const r = republic.exec(line)
  if (r) return isoDay(1911 + (readNumeral(r[1]!) ?? Number.NaN), readMonth(r[2]!), readNumeral(r[3]!) ?? 0)
  const numberOf = (name: string) => months.findIndex((names) => names.includes(name.toLowerCase())) + 1
  const d = dayFirst.exec(line)
  if (d) return isoDay(Number(d[3]), numberOf(d[2]!), Number(d[1]))
  const m = monthFirst.exec(line)
  if (m) return isoDay(Number(m[3]), numberOf(m[1]!), Number(m[2]))
  const h = hanDate.exec(line)
  return h ? isoDay(readNumeral(h[1]!) ?? 0, readMonth(h[2]!), readNumeral(h[3]!) ?? 0) : undefined
}

const readMonth = (text: string): number => (/^[元正]$/u.test(text) ? 1 : (readNumeral(text) ?? 0))

function isoDay(year: number, month: number, day: number): string | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (!(year >= 1800 && year < 2200) || days === undefined || day < 1 || day > days) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** 要闻, 副刊: the short word of a folio that is neither the paper's name nor a day. */
function nameIn(line: string, paperName: string | undefined): string | undefined {
  const isFolio = western.test(line) || republic.test(line) || weekday.test(line) || isFolioPart(line)
  if (!isFolio) return undefined
  for (const found of line.matchAll(pageName)) {
    const word = (found[1] ?? found[2])!
    if (word !== paperName && !noName.test(word) && !/[年月日版期号报]/u.test(word)) return word
  }
  return undefined
}
