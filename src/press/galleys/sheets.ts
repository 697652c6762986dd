import { isPageAlone } from '../recognise/folio.ts'
import { asOne, type Galley } from '../text/galley.ts'

/**
 * 页码: a paragraph that breaks off over the number of a sheet (— 4 —) goes on behind it; the number stands before the
 * whole, which may break off again. `seed` is the whole text.
 */
export function joinOverSheets(seed: string, galleys: readonly Galley[]): readonly Galley[] {
  const joined: Galley[] = []
  for (const galley of galleys) {
    const [above, number] = joined.slice(-2)
    if (above && number && isSheetNumber(number) && goesOn(above, galley)) {
      joined.splice(-2, 2, number, { ...above, ...asOne(seed, [above, galley]) })
    } else joined.push(galley)
  }
  return joined
}

const isSheetNumber = ({ kind, text }: Galley): boolean => kind === 'folio' && isPageAlone(text)

/** A sentence that no mark ends, and a line below that opens no paragraph. */
const goesOn = (above: Galley, below: Galley): boolean =>
  above.kind === 'copy' &&
  below.kind === 'copy' &&
  !above.row &&
  !below.row &&
  below.lines[0]!.indent === 0 &&
  !/[。！？…：；.!?][”’」』）)]{0,3}$/u.test(above.text)
