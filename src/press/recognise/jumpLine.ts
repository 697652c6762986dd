import { pageNumeral, readNumeral } from './words.ts'

// …伫立两侧，（下转第三版）
// （上接第一版）…
// 下转A4版   （下轉第三版）   Continued on Page A4

const to = new RegExp(
  `[（(【]?(?:下[转轉接]|[紧緊]接|[转轉])第?[\\u3000 ]*(${pageNumeral})[\\u3000 ]*版(?:[^（）()。]{0,12})?[）)】]?|\\(?continued on page ([A-D]?\\d{1,3})\\)?`,
  'iu',
)
const from = new RegExp(
  `(?:[（(【][^（）()]{0,8})?(?:上接|[紧緊]接|接)第?[\\u3000 ]*(${pageNumeral})[\\u3000 ]*版(?:[^（）()。]{0,20})?[）)】]?`,
  'u',
)

/** Where a jump line stands in a mended text, and the page that it names. */
export interface JumpFound {
  readonly from: number
  readonly to: number
  readonly page: number
}

/** 下转: at the end of a text. */
export function readJump(text: string): JumpFound | undefined {
  const start = Math.max(0, text.length - 48)
  const found = to.exec(text.slice(start))
  if (!found || start + found.index + found[0].length < text.length - 1) return undefined
  const page = readNumeral(found[1] ?? found[2] ?? '')
  return page === undefined
    ? undefined
    : { from: start + found.index, to: start + found.index + found[0].length, page }
}

/** 上接: at the start of a text, or as a whole line. */
export function readContinuation(text: string): JumpFound | undefined {
  const found = from.exec(text.slice(0, 48))
  if (!found || found.index > 1 || !/上接/.test(found[0])) return undefined
  const page = readNumeral(found[1]!)
  return page === undefined ? undefined : { from: found.index, to: found.index + found[0].length, page }
}
