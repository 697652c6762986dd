import { isPageAlone } from '../recognise/folio.ts'
import { type Galley, joinedRun } from '../text/galley.ts'

/**
 * 页码: joins the parts of a paragraph over the page number of a sheet (— 4 —) that stands between them. The number goes
 * before the whole, since the second part may break off again. `seed` is the whole text.
 */
export function joinOverSheets(seed: string, galleys: readonly Galley[]): readonly Galley[] {
  const runs: Galley[][] = []
  for (const galley of galleys) {
    const [above, number] = runs.slice(-2)
    if (above && number && isSheetNumber(number[0]!) && goesOn(above.at(-1)!, galley)) {
      above.push(galley)
      runs.splice(-2, 2, number, above)
    } else runs.push([galley])
  }
  return runs.map((run) => joinedRun(seed, run))
}

const isSheetNumber = ({ kind, text }: Galley): boolean => kind === 'folio' && isPageAlone(text)

/** A sentence without its end, and a line below that begins no paragraph. */
const goesOn = (above: Galley, below: Galley): boolean =>
  above.kind === 'copy' &&
  below.kind === 'copy' &&
  !above.row &&
  !below.row &&
  below.lines[0]!.indent === 0 &&
  !/[。！？…：；.!?][”’」』）)]{0,3}$/u.test(above.text)
