import { isCredit } from '../recognise/credit.ts'
import type { FittingCorrection } from '../text/corrections.ts'
import { impossible, type LineSigns } from './lineSigns.ts'

/** Applies corrections to the signs: what a correction says of a line costs nothing, all else is impossible. */
export function correctSigns(
  signs: readonly LineSigns[],
  fitting: readonly FittingCorrection[],
): readonly LineSigns[] {
  if (fitting.length === 0) return signs
  const corrected = [...signs]
  const say = (i: number, says: Partial<LineSigns>, known?: LineSigns['known']) => {
    if (!corrected[i]) return
    const { known: _, ...rest } = corrected[i]
    corrected[i] = { ...rest, ...says, ...(known && { known }) }
  }
  const copyBegins = (i: number) => say(i, { begins: 0, goesOn: impossible, head: impossible })
  const paragraph = (first: number, last: number) => {
    for (let i = first; i <= last; i++)
      say(i, {
        head: impossible,
        begins: i === first ? 0 : impossible,
        goesOn: i === first ? impossible : 0,
        ends: i === last ? 0 : impossible,
      })
    // the line after the paragraph begins something new
    const next = corrected[last + 1]
    if (next) corrected[last + 1] = { ...next, goesOn: impossible }
  }
  const apart = { head: impossible, begins: impossible, goesOn: impossible }
  for (const { correction, first, last, of } of fitting) {
    switch (correction.kind) {
      case 'heading':
        for (let i = first; i <= last; i++) say(i, { head: 0, begins: impossible, goesOn: impossible })
        if (of !== undefined) copyBegins(of)
        break
      case 'paragraph':
        paragraph(first, last)
        break
      case 'caption': {
        const credited = last > first && isCredit(signs[last]!.text)
        paragraph(first, credited ? last - 1 : last)
        if (credited) say(last, apart, 'credit')
        break
      }
      case 'residue':
        for (let i = first; i <= last; i++) say(i, apart, 'furniture')
        break
      case 'begins':
      case 'goesOn':
        if (!fitting.some((f) => f.correction.kind === 'paragraph' && f.first === first)) copyBegins(first)
        break
    }
  }
  return corrected
}
