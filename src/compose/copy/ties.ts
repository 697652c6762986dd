import { linesOf, readyParagraph } from '../lines/breakLines.ts'

/** A range of UTF-16 offsets inside which no line ends. */
export type Tie = readonly [start: number, end: number]

/** The measures at which copy is set, and a box's, which is narrower by its frame. */
const measures = [14, 15, 17]

/**
 * 不拆: what the browser would part and a compositor would not. A middle dot or a connecting mark never begins a
 * line, `names` of the run-in are not parted, and no paragraph ends on a single ideograph: its last two stay together wherever they would be parted.
 */
export function tiesOf(text: string, runIn: number, names: readonly Tie[] = []): readonly Tie[] {
  // The end of a text that no page holds whole is never set.
  if (text.length > 10_000) return []
  const marks = [...text.matchAll(/[\p{L}\p{Nd}”’）》][·～－／]+/gu)]
  const ties: Tie[] = [...names, ...marks.map((m): Tie => [m.index, m.index + m[0].length])]
  const tail = /\p{Script=Han}{2}[”’」』）》〉】，。、；：？！…]*$/u.exec(text)
  if (tail && endsAlone(text, runIn, ties)) ties.push([tail.index, text.length])
  return ties
}

/** Whether its last line holds a single ideograph, or less, at one of the measures. */
function endsAlone(text: string, runIn: number, tied: readonly Tie[]): boolean {
  const paragraph = readyParagraph(text, { runIn, tied })
  return measures.some((measure) => {
    const lines = linesOf(paragraph, { measure, indent: 2 })
    const last = lines.at(-1)
    if (!last || lines.length === 1) return false
    return [...text.slice(last.start, last.end).replace(/[^\p{L}\p{Nd}]/gu, '')].length < 2
  })
}
