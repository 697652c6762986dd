import type { Habits } from '../habits/habits.ts'
import type { LineSigns } from './lineSigns.ts'

// 导读
// 中国促使联合国作用得以加
// 强……9版
// 习近平春节前夕视察看望　第14版

/** A wrapped teaser has no more lines than these above its pointer. */
const longestWrap = 2

const pointsTo = /(?:第?\d{1,2}版|[>》▶►→]{1,2}\s*\d{1,2}版?)$/u
const opensList = /^(?:(?:今日|本版|本期|要闻)?导读|今日看点|内容导航)$/u

/** Marks what is left of wrapped teasers in a list of them: the lines above a pointer, below another teaser or 导读. */
export function withTeaserBlocks(signs: readonly LineSigns[], { latin }: Habits): readonly LineSigns[] {
  if (latin) return signs
  const teasers = new Set<number>()
  let from = -1
  signs.forEach(({ known, text, line }, i) => {
    if (known === 'teaser' || (known === 'furniture' && opensList.test(text.replaceAll('\u3000', '')))) {
      if (known === 'teaser' && from >= 0) for (let k = from; k < i; k++) teasers.add(k)
      from = i + 1
    } else if (from < 0) return
    else if (known !== undefined || line.blanksBefore > 0 || i - from > longestWrap || /[。；]/u.test(text))
      from = -1
    else if (pointsTo.test(text)) {
      for (let k = from; k <= i; k++) teasers.add(k)
      from = i + 1
    }
  })
  return signs.map((each, i) => (teasers.has(i) ? { ...each, known: 'teaser' } : each))
}
