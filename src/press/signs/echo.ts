import { endsIn, holds, kind } from '../recognise/characterKinds.ts'
import type { Line } from '../text/line.ts'
import { gap } from '../text/mend.ts'
import type { SignWeights } from './weights.ts'

/** So many lines below a heading are its story's first sentence. */
const below = 4
/** No longer line, in characters, is weighed, and no shorter. */
const longest = 30
const shortest = 6

/**
 * 回声: what speaks for a line's being a heading because its story's first sentence says it again, in nats. Only what
 * follows the end of a paragraph is weighed. `text` is line i, mended.
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

/** 0 to 1: the share of a text's pairs of characters that lines [from, to) hold too. */
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
