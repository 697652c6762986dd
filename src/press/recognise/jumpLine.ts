import { isUnified } from '../glyph.ts'
import { isAt, kind } from './held.ts'
import { pageNumeral, readNumeral } from './words.ts'

// …伫立两侧，（下转第三版）
// （上接第一版）…
// 下转A4版   （下轉第三版）   （下转第2、3版）   Continued on Page A4
// Fortsetzung auf Seite 5   Suite page 4   Lire la suite page 4
// From Page A1   Continued from Page 1, Col. 3   BRIDGE, from A1

/** 三, A4, and several of them: 2、3; 二、三; 2 and 3. */
const pages = `((?:${pageNumeral})(?:[\\u3000 ]*(?:[、，,和及至—–-]|and|版)[\\u3000 ]*第?[\\u3000 ]*(?:${pageNumeral}))*)`
const westernPage = '([A-D]?\\d{1,3}(?:,? (?:and |& )?[A-D]?\\d{1,3}(?!\\d))*)'

const to = new RegExp(
  `[（(【]?(?:下[转轉接]|[紧緊]接|[转轉])第?[\\u3000 ]*${pages}[\\u3000 ]*版(?:[^（）()。]{0,12})?[）)】]?|[(\\[]?(?:continued|turn|fortsetzung|(?:lire la )?suite|see [\\p{Lu}'’ -]{2,30},?)(?: (?:on|to|auf|en))?,? (?:page|seite|p\\.) ?${westernPage}[)\\]]?`,
  'iu',
)
const from = new RegExp(
  `(?:[（(【][^（）()]{0,8})?(?:上接|[紧緊]接|接)第?[\\u3000 ]*${pages}[\\u3000 ]*版(?:[^（）()。]{0,20})?[）)】]?`,
  'u',
)
const westernFrom = new RegExp(
  `^[(\\[]?(?:[\\p{Lu}’' -]{2,30},? )?(?:(?:continued )?from page|fortsetzung von seite|suite de la page) ${westernPage}(?:, col(?:\\.|umn) \\d)?[)\\]]?[.:]?`,
  'iu',
)

/** Where a jump line stands in a mended text, and the page that it names; `pages` where it names several. */
export interface JumpFound {
  readonly from: number
  readonly to: number
  readonly page: number
  readonly pages?: readonly number[]
}

/** 下转: at the end of a text. */
export function readJump(text: string): JumpFound | undefined {
  const start = Math.max(0, text.length - 48)
  const end = text.slice(start)
  // a western one ends with its page, or with a bracket; a mark may stand behind it
  const closes = closesWestern(text, text.length - 1) || closesWestern(text, text.length - 2)
  if (!closes && !end.includes('版')) return undefined
  const found = to.exec(end)
  if (!found || start + found.index + found[0].length < text.length - 1) return undefined
  return jumpFound(found, found[1] ?? found[2] ?? '', start + found.index)
}

const closesWestern = (text: string, at: number): boolean =>
  isAt(text, at, kind.digit | kind.closing) || text[at] === ']'

/** 上接: at the start of a text, or as a whole line. */
export function readContinuation(text: string): JumpFound | undefined {
  const opening = text.slice(0, 60)
  const western = isUnified(text.charCodeAt(0)) ? undefined : westernFrom.exec(opening)
  if (western) return jumpFound(western, western[1]!, 0)
  if (!opening.includes('上接')) return undefined
  const found = from.exec(opening)
  if (!found || found.index > 1 || !/上接/.test(found[0])) return undefined
  return jumpFound(found, found[1]!, found.index)
}

function jumpFound(found: RegExpExecArray, numerals: string, at: number): JumpFound | undefined {
  const told = numerals.split(/[、，,和及至—–\-版第&\u3000 ]+|and/iu).filter(Boolean)
  const numbers = [...new Set(told.flatMap((numeral) => readNumeral(numeral.toUpperCase()) ?? []))]
  const [page] = numbers
  if (page === undefined) return undefined
  const jump = { from: at, to: at + found[0].length, page }
  return numbers.length > 1 ? { ...jump, pages: numbers } : jump
}
