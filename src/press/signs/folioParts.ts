import { isEdge, isFolioPart } from '../recognise/folio.ts'
import type { LineSigns } from './lineSigns.ts'

/** Marks a folio or masthead that is spread over several lines at an edge of the page. */
export function withFolioParts(signs: readonly LineSigns[]): LineSigns[] {
  const isPart = ({ known, text }: LineSigns, i: number): boolean =>
    isEdge(i, signs.length) && (known === 'folio' || (known === undefined && isFolioPart(text)))
  const parts = signs.map(isPart)
  const folios = new Set<number>()
  for (let from = 0; from < parts.length; from++) {
    if (!parts[from]) continue
    let to = from
    while (parts[to + 1]) to++
    const whole = signs.slice(from, to + 1).some(({ known }) => known === 'folio')
    if (to > from && (whole || to - from >= 2)) for (let i = from; i <= to; i++) folios.add(i)
    from = to
  }
  return signs.map((each, i) => (folios.has(i) ? { ...each, known: 'folio' } : each))
}
