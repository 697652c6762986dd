import { ornamentLength } from '../recognise/ornament.ts'
import type { LineSigns } from './lineSigns.ts'
import type { SignWeights } from './weights.ts'

// ●老堤外侧是软土，车重容易陷下去，今年已有三辆
// ●雨后两天之内，堤上的路不通车

/** An item of such a list has no more lines. */
const longestItem = 3

/**
 * 条目: items that one mark opens, directly below each other, are paragraphs. Crossheads have copy between them, which ends
 * with a stop.
 */
export function withItemLists(signs: readonly LineSigns[], own: SignWeights): LineSigns[] {
  const written = [...signs]
  for (let i = 0; i < signs.length; i++) {
    const next = opensItem(signs[i]!) ? nextItem(signs, i) : -1
    if (next < 0) continue
    written[i] = { ...signs[i]!, ...own.item }
    for (let k = i + 1; k < next; k++) written[k] = { ...signs[k]!, ...own.itemGoesOn }
    written[next - 1] = { ...written[next - 1]!, ends: 0 }
    // where the items are lines, the last is one, too
    written[next] = { ...signs[next]!, ...own.item, ...(next === i + 1 && { ends: 0 }) }
  }
  return written
}

const opensItem = ({ known, text, line }: LineSigns): boolean =>
  known === undefined && !line.upright && ornamentLength(text) === 1 && text.length > 5

/** The line that opens the next item of the list; −1 where none does. */
function nextItem(signs: readonly LineSigns[], i: number): number {
  const mark = signs[i]!.text[0]!
  const sentence = /[，。；：]/u.test(signs[i]!.text)
  for (let k = i + 1; k <= i + longestItem && k < signs.length; k++) {
    const { text, known, line } = signs[k]!
    if (known !== undefined || line.blanksBefore > 0) return -1
    if (text[0] === mark) return opensItem(signs[k]!) ? k : -1
    if (!sentence && /[。；]/u.test(text)) return -1
  }
  return -1
}
