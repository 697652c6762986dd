import type { Line } from '../text/line.ts'

// 渡口茶煙日日新江流送盡往來人
// 老翁只取兩文足笑看行舟又一春

/** 五言, 七言: the widths in em of printed lines that hold two, three or four verses without marks. */
const lengths: readonly number[] = [10, 14, 20, 21, 28]

// 道君皇帝全盛時。漢唐文物尤可追。

const pure = /^\p{Script=Han}+$/u

/** Verses with marks. */
const marked = /^(?:(?:\p{Script=Han}{5}[。、，]){2,4}|(?:\p{Script=Han}{7}[。、，]){2,4})$/u

/**
 * 诗: the indices of the lines that are verses: two or more of the same length, behind an empty line or the end of a
 * paragraph. Asked only of papers in which 、 ends sentences, as in the thirties; elsewhere such lines are a headline.
 */
export function verseLines(lines: readonly Line[]): Set<number> {
  const verses = new Set<number>()
  for (let from = 0, to = 1; from < lines.length; from = to++) {
    const { ems, raw } = lines[from]!
    const verse = lengths.includes(ems) ? pure : marked
    if (!verse.test(raw)) continue
    while (to < lines.length && follows(lines[to]!, ems, verse)) to++
    const least = verse === marked ? 2 : fewest(lines, from, to)
    if (to - from >= least) for (let i = from; i < to; i++) verses.add(lines[i]!.index)
  }
  return verses
}

const follows = ({ blanksBefore, ems, raw }: Line, width: number, verse: RegExp): boolean =>
  blanksBefore === 0 && ems === width && verse.test(raw)

/** How many of lines [from, to) it takes to be verses without marks: more where the column is as wide as they are. */
function fewest(lines: readonly Line[], from: number, to: number): number {
  const [before, first, after] = [lines[from - 1], lines[from]!, lines[to]]
  if (after && after.blanksBefore === 0) return Number.POSITIVE_INFINITY
  if (!before || first.blanksBefore > 0) return 2
  if (!/[、。]$/u.test(before.raw)) return Number.POSITIVE_INFINITY
  return before.ems === first.ems ? 4 : 2
}
