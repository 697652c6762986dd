import { counted, pageNumeral, readNumeral } from '../../newspaper/lexicon/numerals.ts'
import { isUnified } from '../text/glyph.ts'
import { endsIn, kind } from './characterKinds.ts'
import { gated, holding } from './gated.ts'
import { readWesternContinuation, readWesternJump } from './westernJump.ts'

// …伫立两侧，（下转第三版）    ▶下转第4版
// 下转A4版   （下轉第三版）   （下转第2、3版）   （下转第三版·要闻）

/** 三, A4, and several of them: 2、3; 二、三; 2 and 3. */
const pages = `((?:${pageNumeral})(?:[\\u3000 ]*(?:[、，,和及至—–-]|and|版)[\\u3000 ]*第?[\\u3000 ]*(?:${pageNumeral}))*)`

const to = gated(
  new RegExp(
    `(?:[（(【]|[▶►▸→☞]\\u3000*)?(?:下[转接]|紧接|转)第?[\\u3000 ]*${pages}[\\u3000 ]*版(?:[^（）()。]{0,12}[）)】])?`,
    'u',
  ),
  holding(kind.page),
)

// （上接第一版）…

const from = gated(
  new RegExp(
    `(?:[（(【][^（）()]{0,8})?上接第?[\\u3000 ]*${pages}[\\u3000 ]*版(?:[^（）()。]{0,20}[）)】])?`,
    'u',
  ),
  holding(kind.page),
)

// （3面に続く）   （1面から続く）

const japaneseTo = new RegExp(`[（(＝]?([\\d０-９${counted}]{1,2})面[にへ]続く[）)]?$`, 'u')
const japaneseFrom = new RegExp(`^[（(]?([\\d０-９${counted}]{1,2})面(?:から|より)続く[）)]?`, 'u')

/** A jump line in a mended text [from, to), and the page that it names; `pages` where it names several. */
export interface JumpFound {
  readonly from: number
  readonly to: number
  readonly page: number
  readonly pages?: readonly number[]
}

/** In UTF-16 units: how much of a text's end and beginning a jump line may fill. */
const longestJump = 48
const longestContinuation = 60

/** 下转: the jump line that ends a text. */
export function readJump(text: string): JumpFound | undefined {
  const start = Math.max(0, text.length - longestJump)
  const end = text.slice(start)
  if (!end.includes('版')) {
    const japanese = end.includes('続く') ? japaneseTo.exec(end) : null
    if (japanese) return jumpFound(japanese[1]!, start + japanese.index, text.length)
    const western = closesWestern(text) ? readWesternJump(end) : undefined
    return western && jumpFound(western.pages, start + western.from, start + western.to)
  }
  const found = to.exec(end)
  if (!found || start + found.index + found[0].length < text.length - 1) return undefined
  const at = start + found.index
  return jumpFound(found[1] ?? '', at, at + found[0].length)
}

/** A western one ends with its page, a bracket or a stop. */
const closesWestern = (text: string): boolean =>
  endsIn(text, kind.digit | kind.closing) || /[a-z.\]]$/iu.test(text)

/** 上接: the jump line that opens a text, or is all of it. */
export function readContinuation(text: string): JumpFound | undefined {
  const opening = text.slice(0, longestContinuation)
  const western = isUnified(text.charCodeAt(0)) ? undefined : readWesternContinuation(opening)
  if (western) return jumpFound(western.pages, western.from, western.to)
  const japanese = opening.includes('続く') ? japaneseFrom.exec(opening) : null
  if (japanese) return jumpFound(japanese[1]!, 0, japanese[0].length)
  if (!opening.includes('上接')) return undefined
  const found = from.exec(opening)
  if (!found || found.index > 1) return undefined
  return jumpFound(found[1]!, found.index, found.index + found[0].length)
}

function jumpFound(numerals: string, from: number, to: number): JumpFound | undefined {
  const told = numerals.split(/[、，,和及至—–\-版第&\u3000 ]+|and/iu).filter(Boolean)
  const numbers = [...new Set(told.flatMap((numeral) => readNumeral(numeral.toUpperCase()) ?? []))]
  const [page] = numbers
  if (page === undefined) return undefined
  const jump = { from, to, page }
  return numbers.length > 1 ? { ...jump, pages: numbers } : jump
}
