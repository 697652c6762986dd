import type { Line } from '../line.ts'

// 渡口茶煙日日新江流送盡往來人
// 老翁只取兩文足笑看行舟又一春

/** 五言, 七言: characters of a line that holds two, three or four lines of a poem without their marks. */
const lengths: readonly number[] = [10, 14, 20, 21, 28]

/**
 * 诗: the numbers of the lines that poems are printed in where 、 ends sentences, as in the papers of the thirties: between
 * empty lines two or more, as long as each other, and nothing but ideographs. Elsewhere these are the lines of a headline.
 */
export function verseLines(lines: readonly Line[]): Set<number> {
  const verses = new Set<number>()
  for (let from = 0, to = 1; from < lines.length; from = to++) {
    while (to < lines.length && lines[to]!.blanksBefore === 0) to++
    const { length } = lines[from]!.raw
    if (to - from < 2 || !lengths.includes(length)) continue
    const block = lines.slice(from, to)
    if (block.every(({ raw }) => raw.length === length && /^\p{Script=Han}+$/u.test(raw)))
      for (const { index } of block) verses.add(index)
  }
  return verses
}
