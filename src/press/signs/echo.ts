import { endsIn, holds, kind } from '../recognise/characterKinds.ts'
import type { Line } from '../text/line.ts'
import { gap } from '../text/mend.ts'
import type { SignWeights } from './weights.ts'

/** How many lines below a heading its story's first sentence may take. */
const below = 4
/** In characters: the longest and shortest lines that are looked at. */
const longest = 30
const shortest = 6

/**
 * 回声: evidence (in nats) that a line is a heading because the first sentence of its story repeats it. Only
 * lines after the end of a paragraph are looked at. `text` is line i, mended.
 */
export function echoOf(
  text: string,
  lines: readonly Line[],
  i: number,
  { most, faint, plain }: SignWeights['echo'],
): number {
  if (text.length < shortest || text.length > longest) return 0
  if (holds(text, kind.fullStop | kind.semicolon)) return 0
  const before = lines[i - 1]
  if (before && !endsIn(before.raw, kind.fullStop | kind.exclaims | kind.unquote | kind.closing)) return 0
  const share = echoIn(text, lines, i + 1, Math.min(lines.length, i + 1 + below))
  return most * Math.max(0, Math.min(1, (share - faint) / (plain - faint)))
}

/** The share (0 to 1) of a text's pairs of characters that lines [from, to) hold too. */
function echoIn(text: string, lines: readonly Line[], from: number, to: number): number {
  let said = ''
  for (let k = from; k < to; k++) said += lines[k]!.raw
  let pairs = 0
  let echoed = 0
  for (let at = 0; at + 1 < text.length; at++) {
    if (text[at] === gap || text[at + 1] === gap) continue
    pairs++
    if (said.includes(text.slice(at, at + 2))) echoed++
  }
  return pairs === 0 ? 0 : echoed / pairs
}
