import type { Article } from '../newspaper/article.ts'
import type { Sidecar } from '../newspaper/correction.ts'
import type { Diagnostic } from '../newspaper/diagnostic.ts'
import type { Edition, Page } from '../newspaper/page.ts'
import { linkJumps } from './articles/followJumps.ts'
import { readPage, type Sheet } from './readPage.ts'
import { plainOf } from './text/lookAlikes.ts'
import { pressWeights, type Weights } from './weights.ts'

/** A decoded seed: its name as it was given and its text, without a byte order mark. */
export interface SeedText {
  readonly seed: string
  readonly text: string
  /** What `NAME.json` beside it tells. */
  readonly sidecar?: Sidecar
}

/** What the press gives: the edition, every doubt that it had, and what it decided on which evidence. */
export interface Pressed {
  readonly edition: Edition
  readonly diagnostics: readonly Diagnostic[]
  /** Told when it is asked for: it takes as long as the decision. */
  readonly trace: () => readonly string[]
}

/** Puts the pages of the seeds together again. One Page for each form-feed-separated page of each seed. */
export function readEdition(seeds: readonly SeedText[], weights: Weights = pressWeights): Pressed {
  const reads = seeds.flatMap(({ seed, text, sidecar }) => {
    const source = { text, plain: plainOf(text) }
    return sheets(text, sidecar).map((sheet) => readPage(seed, source, sheet, weights))
  })
  return {
    edition: { pages: linkJumps(withOwnIds(reads.map((r) => r.page)), weights) },
    diagnostics: [...seeds.flatMap(surplusPages), ...reads.flatMap((r) => r.diagnostics)],
    trace: () => reads.flatMap((r) => r.trace()),
  }
}

/** What the text of each printed page of a seed is. The form feed behind the last page opens no other. */
function partsOf(text: string): string[] {
  const parts = text.split('\f')
  if (parts.length > 1 && /^\s*$/u.test(parts.at(-1)!)) parts.pop()
  return parts
}

/** A sidecar that tells of more pages than its seed has. */
function surplusPages({ seed, text, sidecar }: SeedText): Diagnostic[] {
  const told = sidecar?.pages?.length ?? 0
  const here = partsOf(text).length
  if (told <= here) return []
  return [
    {
      rule: 'sidecar',
      severity: 'warning',
      seed,
      what: `Its sidecar tells of ${told} pages, and it has ${here}.`,
      why: 'The numbers and names of the others are of no page.',
      todo: 'Take them out of the sidecar, or part the pages of the text with form feeds.',
    },
  ]
}

/** Where the printed pages of one seed begin and end. */
function sheets(text: string, sidecar: Sidecar = {}): Sheet[] {
  const parts = partsOf(text)
  const { paper, date, pages = [] } = sidecar
  const corrections = (sidecar.corrections ?? []).map((correction, number) => ({ correction, number }))
  let from = 0
  let line = 1
  return parts.map((part, i) => {
    const sheet = { from, to: from + part.length, line }
    const { number, name } = pages[i] ?? {}
    const told = { ...(paper !== undefined && { paper }), ...(date !== undefined && { date }) }
    const imprint = {
      ...(number !== undefined && { number }),
      ...(name !== undefined && { name }),
      ...(Object.keys(told).length > 0 && { masthead: told }),
    }
    from += part.length + 1
    // a line that no page has is the last one's to report
    let end = Number.POSITIVE_INFINITY
    if (i + 1 < parts.length) {
      line += part.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0
      end = line
    }
    const own = corrections.filter(({ correction: { lines } }) => lines[0] >= sheet.line && lines[0] < end)
    return { ...sheet, imprint, ...(own.length > 0 && { corrections: own }) }
  })
}

/** Two stories that are the same to the letter would share an address: the second is numbered. */
function withOwnIds(pages: readonly Page[]): Page[] {
  const seen = new Map<string, number>()
  const own = (article: Article): Article => {
    const n = (seen.get(article.id) ?? 0) + 1
    seen.set(article.id, n)
    return n === 1 ? article : { ...article, id: `${article.id}-${n}` }
  }
  return pages.map((page) => ({ ...page, articles: page.articles.map(own) }))
}
