import type { Line } from '../line.ts'

// 渡口茶煙日日新江流送盡往來人
// 老翁只取兩文足笑看行舟又一春

/** 五言, 七言: the width in em of a line that holds two, three or four lines of a poem without their marks. */
const lengths: readonly number[] = [10, 14, 20, 21, 28]

// 道君皇帝全盛時。漢唐文物尤可追。

/** The same with their marks. */
const marked = /^(?:(?:\p{Script=Han}{5}[。、，]){2,4}|(?:\p{Script=Han}{7}[。、，]){2,4})$/u

/**
 * 诗: the numbers of the lines that poems are printed in where 、 ends sentences, as in the papers of the thirties: between
 * empty lines two or more, as long as each other, and nothing but verses. Elsewhere these are the lines of a headline.
 */
export function verseLines(lines: readonly Line[]): Set<number> {
  const verses = new Set<number>()
  for (let from = 0, to = 1; from < lines.length; from = to++) {
    while (to < lines.length && lines[to]!.blanksBefore === 0) to++
    const { ems } = lines[from]!
    if (to - from < 2) continue
    const block = lines.slice(from, to)
    const verse = lengths.includes(ems) ? /^\p{Script=Han}+$/u : marked
    if (block.every((line) => line.ems === ems && verse.test(line.raw)))
      for (const { index } of block) verses.add(index)
  }
  return verses
}
