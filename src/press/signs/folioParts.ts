import type { Habits } from '../habits/habits.ts'
import { isEdge, isFolioPart } from '../recognise/folio.ts'
import type { LineSigns } from './lineSigns.ts'

/** Marks a folio or masthead that is spread over several lines at an edge of the page, and one inside a sentence. */
export function withFolioParts(signs: readonly LineSigns[], { measures }: Habits): LineSigns[] {
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
  signs.forEach((each, i) => {
    if (isFolioAlone(each) && isInsideSentence(signs, i, measures)) folios.add(i)
  })
  return signs.map((each, i) => (folios.has(i) ? { ...each, known: 'folio' } : each))
}

/** 第2版, 2024年3月5日　星期二: only a sentence that goes on below it shows what it is. */
const isFolioAlone = ({ known, text }: LineSigns): boolean =>
  (known === undefined || known === 'teaser') && /\d/u.test(text) && text.split('\u3000').every(isFolioPart)

/** Costs from which a line hardly ends a paragraph. */
const unended = 5

/** How many of a page’s measures copy is certainly set to. */
const mostFrequent = 3

/**
 * Whether a line stands between two of one sentence: the one above fills one of the page’s `measures` and does not end it,
 * and the one below begins nothing.
 */
export function isInsideSentence(
  signs: readonly LineSigns[],
  i: number,
  measures: readonly number[],
): boolean {
  const [above, below] = [signs[i - 1], signs[i + 1]]
  return (
    above !== undefined &&
    below !== undefined &&
    above.known === undefined &&
    below.known === undefined &&
    above.ends >= unended &&
    measures.slice(0, mostFrequent).some((measure) => Math.abs(above.line.ems - measure) <= 1) &&
    below.begins >= 0 &&
    below.line.indent === 0
  )
}
