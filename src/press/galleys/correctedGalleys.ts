import type { FittingCorrection } from '../text/corrections.ts'
import type { Galley } from '../text/galley.ts'

/** Galleys whose role a correction gives. */
export interface CorrectedGalleys {
  readonly galleys: readonly Galley[]
  /** The position of the first line. */
  readonly at: number
  /** The position of the first line of the story or paragraph that they belong to. */
  readonly of?: number
}

/** Takes galleys that a correction calls captions out of the stream. */
export function takeCaptions(
  galleys: readonly Galley[],
  fitting: readonly FittingCorrection[],
): { stream: readonly Galley[]; captions: readonly CorrectedGalleys[] } {
  const { rest, taken } = take(galleys, fitting, ({ correction }) => correction.kind === 'caption')
  return { stream: rest, captions: taken }
}

/** Takes headings out of the stream for which a correction names a story, if that story is in the stream. */
export function takeHeadings(
  stream: readonly Galley[],
  fitting: readonly FittingCorrection[],
): { stream: readonly Galley[]; headings: readonly CorrectedGalleys[] } {
  const begin = new Set(stream.flatMap((g) => (g.kind === 'copy' ? g.lines[0]!.index : [])))
  const { rest, taken } = take(
    stream,
    fitting,
    ({ correction, of }) => correction.kind === 'heading' && begin.has(of ?? -1),
  )
  return { stream: rest, headings: taken }
}

function take(
  galleys: readonly Galley[],
  fitting: readonly FittingCorrection[],
  wanted: (fit: FittingCorrection) => boolean,
): { rest: readonly Galley[]; taken: readonly CorrectedGalleys[] } {
  const taken = fitting.filter(wanted).flatMap(({ first, last, of }): CorrectedGalleys[] => {
    const own = galleys.filter((g) => g.lines[0]!.index >= first && g.lines[0]!.index <= last)
    return own.length > 0 ? [{ galleys: own, at: first, ...(of !== undefined && { of }) }] : []
  })
  const gone = new Set(taken.flatMap((t) => t.galleys))
  return { rest: gone.size === 0 ? galleys : galleys.filter((g) => !gone.has(g)), taken }
}

/** The positions of all lines that corrections are about. */
export const correctedLines = (fitting: readonly FittingCorrection[]): ReadonlySet<number> =>
  new Set(fitting.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)))
