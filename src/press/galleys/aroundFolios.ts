import type { Habits } from '../habits/habits.ts'
import { isInsideSentence } from '../signs/folioParts.ts'
import type { LineSigns } from '../signs/lineSigns.ts'
import { endsInAddress } from '../text/address.ts'
import type { Galley } from '../text/galley.ts'

// 老船
// 2024年3月5日　星期二
// 工周大有在河上摇了四十年橹

/**
 * 夹页码: cuts a page’s lines without the folios, page numbers and furniture that stand inside a sentence, so that it goes on
 * over them; each of them then follows the galley that it stands in. `cut` cuts lines into galleys.
 */
export function cutAroundFolios(
  signs: readonly LineSigns[],
  { measures }: Habits,
  cut: (signs: readonly LineSigns[]) => readonly Galley[],
): readonly Galley[] {
  const lifted = signs.filter(
    ({ known, line }, i) =>
      known !== undefined &&
      isLifted(known) &&
      !endsInAddress(line.raw) &&
      isInsideSentence(signs, i, measures),
  )
  if (lifted.length === 0) return cut(signs)
  const rest = cut(signs.filter((each) => !lifted.includes(each)))
  const folios = lifted.map(
    ({ line, text, known }): Galley => ({
      kind: known!,
      lines: [line],
      text,
      measure: 0,
      blanksBefore: line.blanksBefore,
    }),
  )
  return [...rest, ...folios].sort((a, b) => a.lines[0]!.index - b.lines[0]!.index)
}

const isLifted = (known: Galley['kind']): boolean => known === 'folio' || known === 'furniture'
