import { holds, kind } from '../recognise/characterKinds.ts'
import { readNewsLead } from '../recognise/newsLead.ts'
import { isPageFurniture } from '../recognise/pageFurniture.ts'
import { isBlankAt, isWestern } from '../text/glyph.ts'
import { type Line, measureLine, piece } from '../text/line.ts'
import type { Habits } from './habits.ts'
import type { HabitWeights } from './weights.ts'

// 新考核办法出台 如不及格教练将受相应处罚 当前，体育市场呈现繁荣景象。体育消
// 成 人 赛 首 冠 据新华社北京2月25日电 （记者韦

/** In UTF-16 units. Two pieces on one baseline are never longer. */
const longestPair = 120

/**
 * 同线: parts lines in two where a heading and the first line of a column share a baseline and were extracted as
 * one line. The cut is at the blank after which exactly one line of copy stands, or a news lead. It also parts
 * furniture from the end of a sentence beside it.
 */
export function partBaselines(
  lines: readonly Line[],
  habits: Habits,
  weights: HabitWeights,
): readonly Line[] {
  const measure = habits.measures[0] ?? 0
  // copied only when a line is parted: few pages have one
  let parted: Line[] | undefined
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const at = line.solid || line.even || line.raw.length > longestPair ? -1 : seamOf(line, measure, weights)
    if (at >= 0) parted ??= lines.slice(0, i)
    if (at < 0) parted?.push(line)
    else parted?.push(piece(line, 0, at), { ...piece(line, at, line.raw.length), blanksBefore: 0 })
  }
  return parted ? parted.map((line, index) => ({ ...line, index })) : lines
}

/** Where the second piece begins in the line's `raw`; −1 if there is only one. */
function seamOf({ raw, ems }: Line, measure: number, { overlong, exact }: HabitWeights): number {
  const long = ems >= measure + overlong
  const news = holds(raw, kind.newsLead)
  // a heading has neither mark
  const mark = raw.search(/[。，]/)
  for (let at = raw.length - 1; at > 0; at--) {
    if (!isBlankAt(raw, at - 1)) continue
    const head = raw.slice(0, at).trimEnd()
    // 水清的乐居之城。 数据来源：中共苏州
    if (head.endsWith('。') && isPageFurniture(raw.slice(at))) return at
    if (!(long || news) || (mark >= 0 && mark < head.length) || /[；：、]$/u.test(head)) continue
    // 42 台: a blank between a digit and an ideograph separates nothing
    if (isWestern(head.at(-1)!) !== isWestern(raw[at]!) || measureLine(head).ems < 4) continue
    const tail = raw.slice(at)
    if (news && readNewsLead(tail.replace(/\s+/gu, ''))) return at
    if (!long || mark < 0) continue
    const fits = measureLine(tail).ems - measure
    if (Math.abs(fits) <= exact || Math.abs(fits + 2) <= exact) return at
  }
  return -1
}
