import { type Line, measureLine } from '../text/line.ts'
import type { Habits } from './habits.ts'
import type { HabitWeights } from './weights.ts'

// 亩樱桃挂满枝头，可果农老曹的眉头却舒展不开： 一块儿熟了。贩子压价，果农等不起，樱桃下树三

/** So many lines, at least, hold copy of two columns: on no page that was extracted in its order were there two. */
const fewest = 5

/**
 * 串栏: the lines that hold pieces of copy, with their marks, of several columns: the text was extracted across them, and
 * no order of its lines puts the stories together again. None where they are too few to say so.
 */
export function mixedColumns(
  lines: readonly Line[],
  { latin }: Pick<Habits, 'latin'>,
  { mixed: least, mixedWidth: narrowest }: HabitWeights,
): readonly Line[] {
  // words of an alphabetic script are parted by the same blanks as its columns
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
