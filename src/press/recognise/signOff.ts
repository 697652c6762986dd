import { hanDay, hanMonth, hanYear } from '../../newspaper/lexicon/calendar.ts'
import { counted } from '../../newspaper/lexicon/numerals.ts'
import { offices } from '../../newspaper/lexicon/offices.ts'
import { readers } from '../../newspaper/lexicon/persons.ts'
import { notices } from '../../newspaper/lexicon/pieces.ts'
import { kind } from './characterKinds.ts'
import { endingWith, gated, startingIn } from './gated.ts'
import { soundsLikeName } from './persons.ts'

// 白杨县自来水公司
// 2018年10月15日

const day = gated(
  new RegExp(`^(?:\\d{4}|${hanYear})年(?:\\d{1,2}|${hanMonth})月(?:\\d{1,2}|${hanDay})日$`, 'u'),
  endingWith('日'),
)
const office = new RegExp(`^\\p{Script=Han}{3,24}(?:${offices}|服务中心|法院|医院)$`, 'u')

// （摘自《长河落日》，中州出版社出版）    （未完待续）

const source = gated(
  new RegExp(
    `^[（(](?:[摘选]自.{2,40}|未完待续|连载[\\d${counted}]{0,4}|(?:均|综合)?据.{2,20}(?:报道|电|社)|本报综合)[）)]$`,
    'u',
  ),
  startingIn(kind.bracket),
)

// 减资公告    讣 告

/** A title may be spread: 讣　告. */
const spread = notices
  .split('|')
  .map((title) => [...title].join('\\s*'))
  .join('|')
const notice = new RegExp(`^\\p{Script=Han}{0,20}(?:${spread})$`, 'u')

/** 公告标题: a line (mended) that is the title of a notice, and so heads a piece of its own. */
export const isNoticeTitle = (text: string): boolean => text.length <= 26 && notice.test(text)

/**
 * 落款: a line (mended) that closes a notice or an excerpt: the day; the office, if the line `below` is the day or the next
 * notice or there is none; or, in brackets, where the piece comes from or that it goes on.
 */
export const isSignOff = (text: string, below?: string): boolean =>
  day.test(text) ||
  (office.test(text) && (below === undefined || day.test(below) || isNoticeTitle(below))) ||
  source.test(text)

// 此致    敬礼！

const courtesy = /^(?:此致(?:\u3000*敬礼)?|敬礼|[顺敬谨即][颂祝]\p{Script=Han}{2})[！!。]?$/u

/** 结尾敬语: a line (mended) that holds nothing but the words that close a letter. */
export const isCourtesy = (text: string): boolean => text.length <= 8 && courtesy.test(text)

// 读者　王大明    一位市民

const reader = new RegExp(`(?:${readers})$`, 'u')

/** A line (mended) that signs a letter under such words: a name, or 一位市民. */
export const isCorrespondent = (text: string): boolean =>
  text.length <= 20 && (soundsLikeName(text.slice(text.lastIndexOf('\u3000') + 1)) || reader.test(text))

// 城南花园居民　何玉珍

const letterSigner = new RegExp(
  `^[\\p{Script=Han}\\d]{2,14}(?:${readers})\\u3000+\\p{Script=Han}[\\p{Script=Han}\\u3000]{1,3}$`,
  'u',
)

/** A line (mended) that signs a letter by itself, whatever stands above it: who the reader is, and the name. */
export const isLetterSigner = (text: string): boolean =>
  text.length <= 24 && text.includes('\u3000') && letterSigner.test(text)

// Helen Moore, Greenham

const signer =
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}, \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}$/u

/** A line that holds a name and a place, as letters to an editor are signed. One such line alone may be a headline. */
export const isNameAndPlace = (text: string): boolean => text.length <= 60 && signer.test(text)
