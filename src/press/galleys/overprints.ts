import type { Span } from '../../newspaper/span.ts'
import { isSpeaker, longestSpeaker } from '../recognise/speaker.ts'
import type { Galley } from '../text/galley.ts'
import { piece } from '../text/line.ts'
import { mendLine } from '../text/mend.ts'

/** Galleys without the overprints, and the spans of each overprint. */
export interface WithoutOverprints {
  readonly stream: readonly Galley[]
  readonly overprints: readonly (readonly Span[])[]
}

const unfinished = /[要的和与在为对把将从向到并而或]$/u

/**
 * 叠印: takes out overprints: 明年经济工作要 stands once by itself and once printed over the start of 史根治指出. A heading
 * line is overprinted if another begins with it, and it breaks off or only a speaker's name follows.
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
    // the blank between them belongs to neither
    const overprinted = mended.offsetOf(short.text.length - 1) + 1
    const cut = mended.offsetOf(long.text.length - rest.length)
    gone.add(short)
    instead.set(long, { ...long, lines: [piece(line, cut - line.start, line.raw.length)], text: rest })
    overprints.push([[short.lines[0]!.start, short.lines[0]!.end]], [[line.start, overprinted]])
  }
  if (gone.size === 0) return { stream: galleys, overprints }
  return { stream: galleys.filter((g) => !gone.has(g)).map((g) => instead.get(g) ?? g), overprints }
}

/** In characters: no overprint is longer. */
const longestOverprint = 40

/** The heading line that is printed over the start of another. */
function overprintOn(
  text: string,
  byText: ReadonlyMap<string, Galley>,
  breaksOff: boolean,
): Galley | undefined {
  // if no line breaks off, only those followed by a speaker's name can be found
  const shortest = breaksOff ? 4 : Math.max(4, text.length - longestSpeaker)
  for (let length = shortest; length <= Math.min(text.length - 3, longestOverprint); length++) {
    const short = byText.get(text.slice(0, length))
    if (short && (isSpeaker(text.slice(length).trimStart()) || unfinished.test(short.text))) return short
  }
  return undefined
}

/** In lines: no heading with a drop shadow is longer. */
const longestShadow = 4

/**
 * 阴影: merges the copies of a heading with a drop shadow, which is extracted twice, by line (A A B B) or as a
 * whole (A B A B). The merged galley keeps the lines of both copies.
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

/** How many heading lines from i on are repeated directly after themselves; 0 if none. */
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
