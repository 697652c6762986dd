import { kind, startsIn } from './characterKinds.ts'
import { soundsLikeName } from './surnames.ts'

// 白杨县自来水公司
// 2018年10月15日
// Helen Moore, Greenham
// （摘自《长河落日》，中州出版社出版）    （未完待续）
// 此致    敬礼！    读者　王大明    城西居民　李小红

const day =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})日$/u
const office =
  /^\p{Script=Han}{3,24}(?:公司|局|厅|委|委员会|人民政府|办公室|管理处|服务中心|中心|法院|大学|中学|学校|医院|银行|支行|协会|指挥部|领导小组|拍卖行)$/u

const source =
  /^[（(](?:[摘选]自.{2,40}|未完待续|连载[\d一二三四五六七八九十]{0,4}|(?:均|综合)?据.{2,20}(?:报道|电|社)|本报综合)[）)]$/u

// 减资公告    讣 告
const notice = /^\p{Script=Han}{0,20}(?:[公通]\s*告|启\s*事|声\s*明|讣\s*告|公\s*示)$/u

/** 公告标题: whether a line (mended) is the title of a notice, which heads a piece of its own. */
export const isNoticeTitle = (text: string): boolean => text.length <= 26 && notice.test(text)

/**
 * 落款: a line (mended) that closes a notice: the day, or whoever gives it, over the day or the next notice, or
 * with no line `below`; or, in brackets, where a piece comes from, and whether it goes on.
 */
export const isSignOff = (text: string, below?: string): boolean =>
  isDay(text) ||
  (office.test(text) && (below === undefined || isDay(below) || isNoticeTitle(below))) ||
  (startsIn(text, kind.bracket) && source.test(text))

const courtesy = /^(?:此致(?:\u3000*敬礼)?|敬礼|[顺敬谨即][颂祝]\p{Script=Han}{2})[！!。]?$/u

/** 结尾敬语: whether a line (mended) holds nothing but the words with which a letter closes. */
export const isCourtesy = (text: string): boolean => text.length <= 8 && courtesy.test(text)

/** Whether a line (mended) under such words is who wrote the letter: a name, or 一位市民. */
export const isCorrespondent = (text: string): boolean =>
  text.length <= 20 &&
  (soundsLikeName(text.slice(text.lastIndexOf('\u3000') + 1)) ||
    /(?:读者|市民|居民|村民|学生|家长|网友|职工|业主)$/u.test(text))

/** 城南花园居民　何玉珍: whether a line (mended) is a reader who signs a letter, whatever stands over it. */
export const isLetterSigner = (text: string): boolean =>
  text.length <= 24 && text.includes('\u3000') && letterSigner.test(text)

const letterSigner =
  /^[\p{Script=Han}\d]{2,14}(?:居民|村民|读者|市民|职工|学生|家长|网友|业主)\u3000+\p{Script=Han}[\p{Script=Han}\u3000]{1,3}$/u

const isDay = (text: string): boolean => text[text.length - 1] === '日' && day.test(text)

const signer =
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}, \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}$/u

/** Whether a line holds nothing but a name and a place, as letters to an editor are signed; where one alone does, it may be a headline. */
export const isNameAndPlace = (text: string): boolean => text.length <= 60 && signer.test(text)
