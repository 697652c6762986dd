import type { Sidecar } from '../newspaper/correction.ts'
import type { Diagnostic } from '../newspaper/diagnostic.ts'
import type { PageImprint } from './articles/masthead.ts'
import type { NumberedCorrection } from './text/corrections.ts'

/** 一版: text[from, to) of a seed is one printed page; `line` is the number of its first line in the file. */
export interface SeedPage {
  readonly from: number
  readonly to: number
  readonly line: number
  /** What the sidecar says of the page. */
  readonly imprint?: PageImprint
  readonly corrections?: readonly NumberedCorrection[]
}

/** Finds the printed pages of a seed, which form feeds part, and gives each its share of the sidecar. */
export function pagesOfSeed(text: string, sidecar: Sidecar = {}): SeedPage[] {
  const parts = partsOf(text)
  const { paper, date, pages = [] } = sidecar
  const corrections = (sidecar.corrections ?? []).map((correction, number) => ({ correction, number }))
  let from = 0
  let line = 1
  return parts.map((part, i) => {
    const page = { from, to: from + part.length, line }
    const { number, name } = pages[i] ?? {}
    const masthead = { ...(paper !== undefined && { paper }), ...(date !== undefined && { date }) }
    const imprint = {
      ...(number !== undefined && { number }),
      ...(name !== undefined && { name }),
      ...(Object.keys(masthead).length > 0 && { masthead }),
    }
    from += part.length + 1
    // a line beyond the end of the seed is for the last page to report
    let end = Number.POSITIVE_INFINITY
    if (i + 1 < parts.length) {
      line += part.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0
      end = line
    }
    const own = corrections.filter(({ correction: { lines } }) => lines[0] >= page.line && lines[0] < end)
    return { ...page, imprint, ...(own.length > 0 && { corrections: own }) }
  })
}

/** The page of a seed that holds the character at an offset, in UTF-16 units. */
export function pageAt(text: string, sidecar: Sidecar | undefined, at: number): SeedPage | undefined {
  return pagesOfSeed(text, sidecar).find(({ from, to }) => from <= at && at <= to)
}

/** Reports a sidecar that describes more pages than its seed has. */
export function surplusPages(seed: string, text: string, sidecar: Sidecar = {}): Diagnostic[] {
  const described = sidecar.pages?.length ?? 0
  const here = partsOf(text).length
  if (described <= here) return []
  return [
    {
      rule: 'sidecar',
      severity: 'warning',
      seed,
      what: `Its sidecar tells of ${described} pages, and it has ${here}.`,
      why: 'The numbers and names of the others are of no page.',
      todo: 'Take them out of the sidecar, or part the pages of the text with form feeds.',
    },
  ]
}

/** The text of each printed page. A form feed at the end opens no further page. */
function partsOf(text: string): string[] {
  const parts = text.split('\f')
  if (parts.length > 1 && /^\s*$/u.test(parts.at(-1)!)) parts.pop()
  return parts
}
