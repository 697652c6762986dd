import { counted } from '../../newspaper/lexicon/numerals.ts'
import { offices } from '../../newspaper/lexicon/offices.ts'
import { pairAcross } from '../kinship/term.ts'
import { termsOf } from '../kinship/terms.ts'
import type { Vocabulary } from '../kinship/vocabulary.ts'
import { ornamentLength } from '../recognise/ornament.ts'
import { soundsLikeName } from '../recognise/persons.ts'
import { isTagged, untagged } from '../recognise/seriesTag.ts'
import type { Galley } from '../text/galley.ts'
import { isAlphabetic } from '../text/glyph.ts'

/**
 * 接缝: whether one heading line was wrapped into the next: a word of the page's copy lies across the seam (斑海|豹,
 * 贡|献), or one of the two lines cannot stand alone. `known` holds the terms of the copy.
 */
export function goesOn(above: Galley, below: Galley, known: Vocabulary): boolean {
  if (above.lines.length !== below.lines.length || ornamentLength(below.text) > 0) return false
  if (isAlphabetic(above.text) && isAlphabetic(below.text)) return goesOnInWords(above.text, below.text)
  // 1美元兑4.7545 / 1英镑兑5.9811
  const figure = /\.?\d+$/u.exec(above.text)?.[0]
  if (figure && (/^\d/u.test(below.text) || (figure[0] === '.' && !/^[万亿元％%]/u.test(below.text))))
    return false
  const words = untagged(below.text).replace(/\u3000/gu, '')
  // 守护楼兰心未 / 变（点赞新时代）; but 冲浪（动感2019） is a headline
  const scrap =
    words.length <= (isTagged(below.text) ? 1 : 3) && below.kind !== 'byline' && !soundsLikeName(words)
  const tag = /^[（(][^（(]*[）)]$/u.test(below.text)
  // 中国房地产业协会 / 关于发布…名单的公告: the issuer of a notice stands on a line of its own
  const issued = /^关于/u.test(below.text) && issuer.test(above.text)
  const predicate = !issued && /^(?:召开|举行|关于|会见|印发|出席)/u.test(below.text)
  // 约十 / 二万亿元
  const amount = numeral.test(above.text.slice(-1)) && numeral.test(below.text.slice(0, 1))
  return (
    scrap || tag || predicate || amount || unfinished(above.text) || straddles(above.text, below.text, known)
  )
}

/**
 * The same in an alphabetic script: … Fight / to finish goes on in lower case; … Drops on / Reserves breaks off
 * at a word that ends no headline.
 */
const goesOnInWords = (above: string, below: string): boolean =>
  /^[\p{Ll}&]/u.test(below) ||
  opensMore(above) ||
  /[,-]$|\s(?:&|\p{Lu}\.)$/u.test(above) ||
  leansOn.test(above)

/** Articles, prepositions and conjunctions. */
const leansOn =
  /(?:^|\s)(?:an?|the|of|in|on|at|to|for|by|as|from|with|and|or|but|over|under|is|are|der|die|das|den|dem|des|ein|eine|und|von|zu|im|am|le|la|les|des?|du|une?|et|ou|en|à|au|aux|sur|pour)$/iu

const numeral = new RegExp(`^[${counted}百千万亿〇零]$`, 'u')
const issuer = new RegExp(`^[^，。、\\u3000]{4,20}(?:${offices}|会)$`, 'u')

/** Whether only empty lines stand between two galleys, or between one printed copy of each. */
export const adjoin = (above: Galley, below: Galley): boolean =>
  above.lines.some((line) => line.index === below.lines[0]!.index - 1)

/** Whether a line cannot end a heading: brackets or quotes are open, a function word is last, a number is cut. */
export function unfinished(text: string): boolean {
  const last = text.at(-1) ?? ' '
  if (opensMore(text) || functionWords.includes(last) || /\d/.test(last)) return true
  if (needsObject.some((verb) => text.endsWith(verb))) return true
  return (text.endsWith('举行') || text.endsWith('召开')) && !holdsWhatItNamed.test(text)
}

/** Whether more brackets and quotes open than close. */
function opensMore(text: string): boolean {
  const opened = text.match(/[（(《“「『]/g)
  return opened !== null && opened.length > (text.match(/[）)》”」』]/g)?.length ?? 0)
}

const functionWords = '的和与及暨在为对把将从向到并而或、，第'
const needsObject = '会见 关于 原党组 出席 成为 夺得 荣获 获得 赢得 迎来 打造 围绕 聚焦 达到 超过'.split(' ')
// 北京举行 / 国庆招待会: the event follows; 王船山思想国际学术研讨会在长沙举行: it came before
const holdsWhatItNamed =
  /(?:[赛节展坛式礼班动演周议]|(?<![委协学工商联])会)(?:(?:将|在|于|拟|明|今).{1,14})?(?:举行|召开)$/u

/** Whether a known pair of characters, which neither line has by itself, lies across the end of a line. */
export function straddles(above: string, below: string, known: Vocabulary): boolean {
  const left = above.slice(-3)
  const right = below.slice(0, 3)
  const pair = pairAcross(left.charCodeAt(left.length - 1), right.charCodeAt(0))
  if (pair !== undefined) {
    const two = left.slice(-1) + right.slice(0, 1)
    return known.has(pair) && !left.includes(two) && !right.includes(two)
  }
  const apart = new Set([...termsOf(left), ...termsOf(right)])
  return [...termsOf(left + right)].some((term) => !apart.has(term) && known.has(term))
}
