import type { Span } from '../../newspaper/span.ts'
import { isSpeaker, longestSpeaker } from '../recognise/speaker.ts'
import type { Galley } from '../text/galley.ts'
import { piece } from '../text/line.ts'
import { mendLine } from '../text/mend.ts'

/** What liftOverprints came to: galleys without the overprint, and the spans that it held. */
export interface WithoutOverprints {
  readonly stream: readonly Galley[]
  readonly overprints: readonly (readonly Span[])[]
}

const unfinished = /[要的和与在为对把将从向到并而或]$/u

/**
 * 叠印: 明年经济工作要 stands once by itself and once more, printed over, before 史根治指出. A heading line that
 * breaks off, or that only a speaker's line goes on from, is no heading: both copies are lifted out.
 */
export function liftOverprints(seed: string, galleys: readonly Galley[]): WithoutOverprints {
  const overprints: Span[][] = []
  const gone = new Set<Galley>()
  const instead = new Map<Galley, Galley>()
  const heads = galleys.filter((g) => g.kind === 'head')
  const byText = new Map(heads.map((head) => [head.text, head]))
  const breaksOff = heads.some((head) => unfinished.test(head.text))
  for (const long of heads) {
    const short = overprintOn(long.text, byText, breaksOff)
    if (!short || gone.has(short) || gone.has(long)) continue
    const line = long.lines[0]!
    const rest = long.text.slice(short.text.length).trimStart()
    const mended = mendLine(seed, line)
    // a blank between the two belongs to neither
    const overprinted = mended.offsetOf(short.text.length - 1) + 1
    const cut = mended.offsetOf(long.text.length - rest.length)
    gone.add(short)
    instead.set(long, { ...long, lines: [piece(line, cut - line.start, line.raw.length)], text: rest })
    overprints.push([[short.lines[0]!.start, short.lines[0]!.end]], [[line.start, overprinted]])
  }
  if (gone.size === 0) return { stream: galleys, overprints }
  return { stream: galleys.filter((g) => !gone.has(g)).map((g) => instead.get(g) ?? g), overprints }
}

/** The longest line that is looked at for an overprint, in characters. */
const longestOverprint = 40

/** The heading line that stands before the rest of another, printed over it. */
function overprintOn(
  text: string,
  byText: ReadonlyMap<string, Galley>,
  breaksOff: boolean,
): Galley | undefined {
  // where no line breaks off, only what a speaker's line goes on from is looked for
  const shortest = breaksOff ? 4 : Math.max(4, text.length - longestSpeaker)
  for (let length = shortest; length <= Math.min(text.length - 3, longestOverprint); length++) {
    const short = byText.get(text.slice(0, length))
    if (short && (isSpeaker(text.slice(length).trimStart()) || unfinished.test(short.text))) return short
  }
  return undefined
}

/** The most lines that a heading with a drop shadow is folded over. */
const longestShadow = 4

/**
 * 阴影: a heading set with a shadow comes out twice, line by line (A A B B) or whole (A B A B). The copies are
 * folded into one galley that keeps the lines of both.
 */
export function foldShadows(galleys: readonly Galley[]): Galley[] {
  const folded: Galley[] = []
  for (let i = 0; i < galleys.length; ) {
    const n = shadowAt(galleys, i)
    if (n === 0) folded.push(galleys[i++]!)
    else {
      for (let k = 0; k < n; k++) {
        const first = galleys[i + k]!
        folded.push({ ...first, lines: [...first.lines, ...galleys[i + n + k]!.lines] })
      }
      i += 2 * n
    }
  }
  return folded
}

/** How many heading lines from i on are said again right behind themselves; 0 for none. */
function shadowAt(galleys: readonly Galley[], i: number): number {
  for (let n = 1; n <= longestShadow; n++) {
    let same = i + 2 * n <= galleys.length
    for (let k = 0; same && k < n; k++) {
      const a = galleys[i + k]!
      same = a.kind === 'head' && a.text === galleys[i + n + k]!.text && galleys[i + n + k]!.kind === 'head'
    }
    if (same) return n
  }
  return 0
}
