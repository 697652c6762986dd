import type { Habits } from '../habits/habits.ts'
import type { LineSigns } from './lineSigns.ts'
import type { SignWeights } from './weights.ts'

// “我们没有慌。
// ”主教练赛后说，
// “丢球以后，

/** Marks that begin no line, and marks that open something. */
const closing = /^[，。、；：！？）》〉」』】〕”’]/u
const opening = /^[（《〈「『【〔“‘]/u
const alone = /^[）》〉」』】〕”’]+$/u
const pauses = /[，。、；：！？”’]$/u

/**
 * 裂行: joins what extraction broke where two marks were squeezed together. A line that begins with a mark that
 * begins no line is a piece of the line before, if the two together fit the measure; so is a line after such a
 * piece that begins with a quotation mark. No paragraph or heading begins or ends between pieces.
 */
export function withBrokenLines(
  signs: readonly LineSigns[],
  { measures, latin, commaStops }: Habits,
  { slack, edge }: SignWeights['broken'],
): readonly LineSigns[] {
  // papers of the 1930s were set by hand, with marks anywhere; alphabetic scripts break lines between words
  if (latin || commaStops) return signs
  const measure = measures[0] ?? 0
  let joined: Uint8Array | undefined
  // the width of the line that the last piece belongs to
  let width = 0
  for (let i = 1; i < signs.length; i++) {
    const here = signs[i]!
    const above = signs[i - 1]!
    if (!joined?.[i - 1]) width = above.line.ems
    const isPiece =
      here.line.blanksBefore === 0 &&
      width + here.line.ems <= measure + slack &&
      (closing.test(here.line.raw) ||
        (joined?.[i - 1] === 1 && opening.test(here.line.raw) && pauses.test(above.line.raw)))
    if (!isPiece) continue
    joined ??= new Uint8Array(signs.length)
    joined[i] = 1
    width += here.line.ems
  }
  if (!joined) return signs
  return signs.map((here, i) => {
    const before = joined[i] === 1
    const behind = joined[i + 1] === 1
    if (!before && !behind) return here
    // a closing mark alone ends what it closes
    const ends = before && alone.test(here.text) ? signs[i - 1]!.ends : here.ends
    return {
      ...here,
      fallsShort: measure,
      head: here.head + edge,
      begins: here.begins + (before ? edge : 0),
      ends: ends + (behind ? edge : 0),
    }
  })
}
