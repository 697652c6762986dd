import type { CorrectedGalleys } from '../galleys/correctedGalleys.ts'
import { headLine } from '../headings/headLine.ts'
import type { FittingCorrection } from '../text/corrections.ts'
import type { Galley } from '../text/galley.ts'
import type { Sequence } from './sequence.ts'

/** Applies corrections to the paragraphs: which begin a story, under which heading, and which go on with one. */
export function correctSequence(
  sequence: Sequence,
  fitting: readonly FittingCorrection[],
  headings: readonly CorrectedGalleys[],
): Sequence {
  if (fitting.length === 0) return sequence
  const begins = new Set(fitting.filter((f) => f.correction.kind === 'begins').map((f) => f.first))
  const goesOn = new Set(fitting.filter((f) => f.correction.kind === 'goesOn').map((f) => f.first))
  const headed = new Map<number, Galley[]>()
  // headings that two corrections give to one story keep the order of the page
  for (const { galleys, of } of [...headings].sort((a, b) => a.at - b.at))
    headed.set(of!, [...(headed.get(of!) ?? []), ...galleys])
  let run = 0
  const paras = sequence.paras.map((para) => {
    const starts = para.galley.lines.map((line) => line.index)
    const heading = starts.flatMap((i) => headed.get(i) ?? []).map((galley) => headLine(galley, -1))
    const joins = heading.length === 0 && starts.some((i) => goesOn.has(i)) && run < longestRun
    run = joins ? run + 1 : 0
    if (heading.length > 0) return { ...para, corrected: 'begins' as const, heading }
    if (joins) return { ...para, corrected: 'goesOn' as const }
    return starts.some((i) => begins.has(i)) ? { ...para, corrected: 'begins' as const } : para
  })
  return { ...sequence, paras }
}

/** A correction lengthens no story beyond this many paragraphs; the search looks no further. */
const longestRun = 60
