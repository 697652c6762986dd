import { type Line, measureLine } from '../text/line.ts'
import type { Habits } from './habits.ts'
import type { HabitWeights } from './weights.ts'

// 亩樱桃挂满枝头，可果农老曹的眉头却舒展不开： 一块儿熟了。贩子压价，果农等不起，樱桃下树三

/** The least number of such lines. Pages extracted in their order had at most one. */
const fewest = 5

/** 串栏: lines that hold copy of several columns, since the text was extracted across them; none if too few to be sure. */
export function mixedColumns(
  lines: readonly Line[],
  { latin }: Pick<Habits, 'latin'>,
  { mixed: least, mixedWidth: narrowest }: HabitWeights,
): readonly Line[] {
  // the same blanks separate words and columns of an alphabetic script
  if (latin) return []
  const mixed = lines.filter(({ solid, ems, raw }) => {
    if (solid || ems < 2 * narrowest) return false
    const copy = raw
      .split(/\s+/u)
      .filter((piece) => /[，。、；]/u.test(piece) && measureLine(piece).ems >= narrowest)
    return copy.length > 1
  })
  return mixed.length >= fewest && mixed.length >= least * lines.length ? mixed : []
}
