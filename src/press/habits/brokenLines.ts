import type { Line } from '../text/line.ts'
import type { Habits } from './habits.ts'
import type { HabitWeights } from './weights.ts'

// “我们没有慌。
// ”主教练赛后说，
// “丢球以后，

/** Marks that begin no line, and marks that open something. */
const closing = /^[，。、；：！？）》〉」』】〕”’]/u
const opening = /^[（《〈「『【〔“‘]/u
const stop = /[。！？…]$/u
const mark = /[，。、；：！？）》〉」』】〕”’…]$/u

/** Marks on a page of which fewer lines begin with a closing mark behind a mark are not squeezed. */
const fewest = 2

/** How many lines above and below tell the measure. */
const around = 10
/** How many lines are several. */
const several = 5

/**
 * 裂行: joins what extraction broke where two marks were squeezed together. A line that begins with a mark that
 * begins no line is a piece of the line before, if the two together fit the measure. So is one that begins with an
 * opening mark behind another mark, if the page has pieces of the first kind and the two fill the measure, or end a
 * paragraph whose line above fills it.
 * Lines that `isKept` names stay as they are. `text` is the whole seed.
 */
export function joinBrokenLines(
  text: string,
  lines: readonly Line[],
  { latin, commaStops, unwrapped }: Habits,
  weights: HabitWeights,
  isKept: (line: Line) => boolean,
): readonly Line[] {
  // papers of the 1930s were set by hand, with marks anywhere; alphabetic scripts break lines between words
  if (latin || commaStops || unwrapped) return lines
  let certain = 0
  for (let i = 1; i < lines.length; i++)
    if (closing.test(lines[i]!.raw) && mark.test(lines[i - 1]!.raw)) certain++
  if (certain < fewest) return lines
  const { squeeze, squeezeSlack: slack, squeezeShort: short } = weights
  let joined: Line[] | undefined
  for (let i = 0; i < lines.length; i++) {
    let whole = lines[i]!
    const first = i
    for (let next = lines[i + 1]; next; next = lines[i + 1]) {
      const { raw } = next
      const closes = closing.test(raw)
      if (next.blanksBefore > 0 || !(closes || opening.test(raw)) || !mark.test(whole.raw)) break
      const measure = measureAt(lines, first)
      const ems = whole.ems + next.ems - squeeze
      if (ems > measure + slack || isKept(whole) || isKept(next)) break
      if (!closes && i === first) {
        const above = (joined ?? lines)[joined ? joined.length - 1 : i - 1]
        const runsOn = above !== undefined && above.ems > measure - 1 && !stop.test(above.raw)
        const fills = ems >= measure - short || Math.abs(ems + 2 - measure) <= short
        if (whole.ems > measure - slack || !(fills || (runsOn && !stop.test(whole.raw)))) break
      }
      joined ??= lines.slice(0, i)
      whole = { ...whole, ems, end: next.end, raw: text.slice(whole.start, next.end), solid: false }
      i++
    }
    joined?.push(whole)
  }
  return joined ? joined.map((line, index) => ({ ...line, index })) : lines
}

/** The greatest width, in whole em, that several lines near one share, or come within one em of; marks may be squeezed. */
function measureAt(lines: readonly Line[], at: number): number {
  const counts = new Map<number, number>()
  let widest = 0
  for (let i = Math.max(0, at - around); i < Math.min(lines.length, at + around); i++) {
    const { ems, upright } = lines[i]!
    if (upright) continue
    const width = Math.round(ems)
    counts.set(width, (counts.get(width) ?? 0) + 1)
    if (width > widest) widest = width
  }
  let most = 0
  for (let width = widest; width > 0; width--) {
    const exact = counts.get(width) ?? 0
    if (exact >= 2 && exact + (counts.get(width - 1) ?? 0) >= several) return width
    if (exact > (counts.get(most) ?? 0)) most = width
  }
  return most
}
