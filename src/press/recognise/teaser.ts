import { counted } from '../../newspaper/lexicon/numerals.ts'
import { endsIn, holds, kind } from './characterKinds.ts'
import { endingIn, gated, holding } from './gated.ts'
import { readWesternJump } from './westernJump.ts'

// “城里安了家，就在这过年”▶8版
// 国务院印发《国家职业教育改革实施方案》>>7版
// 看，爸爸的军功章　10版
// 中國新聞：習近平當面指責加拿大總理杜魯多P.5

const pointer = gated(
  new RegExp(
    String.raw`(?:[▶►▸→»＞>》☞]+\s*)(?:第?[A-D]?\d{1,2}版?|[A-D]\d{1,2})$|[\u3000 ]*(?:[A-D]?\d{1,2}版|P\.?\s?\d{1,2}|\{p\d{1,2}\}|[（(]?(?:详见|见|刊)第?[A-D]?[\d${counted}]{1,2}版[）)]?|\{\p{Script=Han}{2,6}见p\d{1,2}\})$`,
    'iu',
  ),
  endingIn(kind.digit | kind.page | kind.closing),
)

// 我市出台措施稳就业（2版）

const bracketed = gated(/^[^。，；：《》（(]{6,30}[（(]第?[A-D]?\d{1,2}版[）)]$/u, endingIn(kind.closing))

// Recipe: A soup that needs one pot. FOOD, C1    Details, A10    Rowers test boat, B1    Comics .............. C4

const western = gated(
  /(?:(?:^|[.!?”"] )\p{Lu}[\p{L} ]{2,20}, |\.{3,} ?|, (?:[Pp]age |PAGE )?)[A-D]\d{1,2}$/u,
  holding(kind.letter),
  endingIn(kind.digit),
)

/** 导读: a headline (mended) that points to the page of its story; `from` is the offset of the pointer. */
export function readTeaser(text: string): { from: number } | undefined {
  if (text.length <= 40 && bracketed.test(text)) return { from: text.search(/[（(]/u) }
  if (text.length > 60 || !endsIn(text, kind.digit | kind.page | kind.closing) || /下转/.test(text))
    return undefined
  if (holds(text, kind.letter)) {
    if (readWesternJump(text)) return undefined
    const far = western.exec(text)
    if (far) return { from: far.index }
  }
  const found = pointer.exec(text)
  return found && (found.index >= 4 || text.startsWith('{')) && !/^第?\d+版$/.test(text)
    ? { from: found.index }
    : undefined
}

// {p20}    P.5    ▶8版    A02·要闻

const alone =
  /^(?:[▶►▸→»＞>》☞]+[A-D]?\d{1,2}版?|P\.?\s?\d{1,2}|\{p\d{1,2}\}|[A-D]\d{1,2}[·・|｜]\p{Script=Han}{2,4})$/iu

/** A line (mended) that holds nothing but the page to which the line above it points. */
export const isPointer = (text: string): boolean => text.length <= 12 && alone.test(text)

// A02 我市出台措施稳就业    02版 我市出台措施稳就业

const leading = /^(?:[A-D]\d{1,2}版?|\d{1,2}版)[\u3000 ：:·]*[\p{Script=Han}“《][^。，；]{5,30}$/u
const pageFirst = /^\s*(?:[A-D]\d{1,2}版?|\d{1,2}版)[\s：:·]/u

/** A line that begins with the page of its story, both mended and as printed (`raw`): A4纸 is no page. */
export const pointsFirst = (text: string, raw: string): boolean =>
  text.length <= 40 && pageFirst.test(raw) && leading.test(text)
