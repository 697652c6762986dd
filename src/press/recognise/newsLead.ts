import type { Byline, Dateline } from '../../newspaper/article.ts'
import { dayAlone, monthDay } from '../../newspaper/lexicon/calendar.ts'
import { agency, dailies, ownPaper } from '../../newspaper/lexicon/outlets.ts'
import { roleWord } from '../../newspaper/lexicon/persons.ts'
import { isLetterOf } from '../text/glyph.ts'
import { holds, kind, opensWith, startsIn } from './characterKinds.ts'
import { gated, holding, startingIn } from './gated.ts'
import { ornaments } from './ornament.ts'
import { readPersons, soundsLikeName } from './persons.ts'
import { opensWithDateline } from './westernDateline.ts'

// 本报讯（记者　张辉　通讯员　谷皓）查阅资料…
// 新华社北京7月27日电（记者　梅常伟）在庆祝…
// 【本報悉尼訊】新州中西部河流水位…
// （莫斯科廿二日路透電）駐英蘇聯大使…
// 本报合肥10月13日电（记者孙振）

/** 消息头: the formula that opens a news item, and how many UTF-16 units of the text it fills. */
export interface NewsLead {
  readonly length: number
  readonly dateline?: Dateline
  /** Whose news it is, from where and of which day, as printed: 本报讯, 【本報悉尼訊】, 新华社北京7月27日专电. */
  readonly source?: string
  readonly bylines: readonly Byline[]
}

const space = '[\\u3000 ]*'
const place = '[\\p{Script=Han}·\\u3000]{0,14}?'
// of several names of papers the first is meant
const placeNoPaper = '(?:(?!报)[\\p{Script=Han}·\\u3000]){0,14}?'
const open = '[（(【〔［\\[「]'
const close = '[）)】〕］\\]」]'
const own = `(?:${ownPaper.join('|')})`

// 新华社北京7月27日电    本报合肥10月13日电
const agencyFirst = gated(
  new RegExp(`^${open}?据?(${agency})(${place})(${monthDay}|${dayAlone})专?[电讯]${close}?`, 'u'),
  holding(kind.newsLead),
)

// （莫斯科廿二日路透電）    （昆明十一日下午七時電）
const placeFirst = gated(
  new RegExp(
    `^${open}(${place})(${monthDay}|${dayAlone})${space}(\\p{Script=Han}{0,8}?)${space}(?:特约|合众|专|通(?=讯))?[电讯](?:讯|${agency})?${close}`,
    'u',
  ),
  holding(kind.newsLead),
  startingIn(kind.opening),
)

// 本报讯    【本報悉尼訊】    大众日报消息
const noDate = gated(
  new RegExp(
    `^(?:${open}${agency}${place}(?:讯|消息|电|综合报[道导])${close}|(?:${own}|\\p{Script=Han}{0,4}(?:${dailies})|\\p{Script=Han}{2,4}报)${placeNoPaper}(?:专?讯|消息)(?=[（(\\u3000：:]|\\p{Script=Han}))`,
    'u',
  ),
  holding(kind.newsLead),
)

// 〔記者何美儀、陳子文／綜合報導〕   【記者林又青／台北報導】   【本報記者林又青專訊】
const reported = gated(
  new RegExp(
    `^${open}(?:本报)?(记者[^〔〕【】（）()]{2,24}?)(?:(?:[／/\\u3000](\\p{Script=Han}{0,4})|综合)报[道导]|专[讯电])${close}`,
    'u',
  ),
  holding(kind.newsLead),
  startingIn(kind.opening),
)

// 【青河＝山田太郎】   【ロンドン共同】
const japanese =
  /^【(?:[^【】＝=]{1,12}[＝=][\p{Script=Han}\u3000・、]{2,14}|[\p{Script=Katakana}ー・]{2,14}(?:共同|时事|ロイター))】/u
// （記者　林又青　福州報道）: the place stands behind the names
const persons = new RegExp(
  `^${space}[（(〔](?=[^）)〕]{0,12}${roleWord})([^（）()〕]{2,90}?)(?:[\\u3000 ／/]+(\\p{Script=Han}{2,4})报[道导])?[）)〕]`,
  'u',
)
// 羊城晚报讯　记者林又青、通讯员李敏报道：
const reporting = new RegExp(`^${space}(${roleWord}[^（）()。，：:]{2,40}?)()报[道导]${space}[：:]`, 'u')
const leadOnly = new RegExp(`^${open}?据?(?:本报|${agency})`, 'u')

// ■本报记者　林又青清河县昨日…: most names have three characters
const unparted = new RegExp(
  `^[${ornaments}]\\u3000*(本报(?:特派|特约)?记者[\\u3000 ]*(\\p{Script=Han}{3}))(?=\\p{Script=Han}{2})`,
  'u',
)

/** A formula without a bracket names whose news it is within so many UTF-16 units. */
export const furthestOutlet = 15

/** Whether a formula may open a text: looks at its first characters only. */
export const mayOpenNews = (text: string): boolean =>
  startsIn(text, kind.opening) || opensWith(text, kind.outlet, furthestOutlet)

/** In UTF-16 units, without those who signed it. */
const longestFormula = 80

/** Reads the formula that opens a paragraph's mended text. */
export function readNewsLead(text: string): NewsLead | undefined {
  // a western dateline stays in its sentence, where readers of such papers expect it
  if (isLetterOf(text.codePointAt(0) ?? 0))
    return opensWithDateline(text) ? { length: 0, bylines: [] } : undefined
  if (!mayOpenNews(text)) return undefined
  const far = text.startsWith('【') ? japanese.exec(text) : null
  // the Japanese formula holds the reporter too
  if (far) return { length: far[0].length, source: far[0], bylines: [] }
  const beside = startsIn(text, kind.ornament) ? unparted.exec(text) : null
  if (beside && soundsLikeName(beside[2]!))
    return { length: beside[0].length, source: beside[0], bylines: readPersons(beside[1]!) }
  if (!holds(text.slice(0, longestFormula), kind.newsLead)) return undefined
  const head = text.slice(0, 160)
  if (!leadOnly.test(head) && !startsIn(head, kind.opening) && !noDate.test(head)) return undefined
  const signed = reported.exec(head)
  if (signed) {
    const dateline = placeAlone(signed[2])
    return { length: signed[0].length, bylines: readPersons(signed[1]!), ...(dateline && { dateline }) }
  }
  const first = agencyFirst.exec(head)
  const found = first ?? placeFirst.exec(head) ?? noDate.exec(head)
  if (!found) return undefined
  let length = found[0].length
  const behindSource = head.slice(length)
  const who = persons.exec(behindSource) ?? reporting.exec(behindSource)
  const bylines = who ? readPersons(who[1]!) : []
  if (who && bylines.length > 0) length += who[0].length
  const behind = /^[\u3000 ：:]+/.exec(text.slice(length))
  if (behind) length += behind[0].length
  const dateline = datelineOf(found, first !== null) ?? placeAlone(who?.[2])
  return { length, source: found[0], bylines, ...(dateline && { dateline }) }
}

/** 台北, where a formula names no day. */
const placeAlone = (place: string | undefined): Dateline | undefined =>
  place && !place.endsWith('综合') ? { agency: '', place, date: '' } : undefined

function datelineOf(found: RegExpExecArray, agencyLeads: boolean): Dateline | undefined {
  if (found.length < 4) return undefined
  const [, a, b, c] = found
  // 十一日下午七時電: the hour stands where an agency would
  if (!agencyLeads && /时$/u.test(c!)) return { agency: '', place: a!.trim(), date: b! + c! }
  const dateline = agencyLeads ? { agency: a!, place: b!, date: c! } : { agency: c!, place: a!, date: b! }
  return dateline.date ? { ...dateline, place: dateline.place.trim() } : undefined
}
