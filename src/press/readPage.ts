import type { Article } from '../newspaper/article.ts'
import type { Page, Residue, ResidueKind } from '../newspaper/page.ts'
import { attachInserts } from './attachInserts.ts'
import { cutGalleys } from './cutGalleys.ts'
import type { Galley } from './galley.ts'
import { readHabits } from './habits.ts'
import { takeInserts } from './inserts.ts'
import { readLines } from './line.ts'
import { readLineSigns } from './lineSigns.ts'
import { mend } from './mend.ts'
import { foldShadows, liftOverprints } from './overprint.ts'
import { sequenceOf } from './sequence.ts'
import { joinSpans, spansOfLines } from './setText.ts'
import { assignStories } from './stories.ts'
import { traceOf } from './trace.ts'
import { writeArticle } from './writeArticle.ts'

/** A page as the press reads it, and the trace of what was decided on which evidence. */
export interface PageRead {
  readonly page: Page
  readonly trace: readonly string[]
}

/** Reads text[from, to) of a seed as one printed page; `firstLine` is the number of its first line in the file. */
export function readPage(seed: string, text: string, from = 0, to = text.length, firstLine = 1): PageRead {
  const lines = readLines(text, from, to, firstLine)
  // habits first: what an empty line or an indent means is a custom of the page
  const habits = readHabits(lines)
  const signs = readLineSigns(text, lines, habits)
  // lines to paragraphs and heading lines, before anybody asks to which story they belong
  const galleys = cutGalleys(text, signs, habits)
  const { galleys: clean, overprints } = liftOverprints(text, galleys)
  // what belongs to no story leaves before the stories are cut, and inserts are set aside until they are
  const placed = clean.filter((g) => g.kind !== 'folio' && g.kind !== 'furniture' && g.kind !== 'teaser')
  const { stream, inserts } = takeInserts(foldShadows(placed))
  const sequence = sequenceOf(text, stream)
  const assignment = assignStories(sequence, habits.blanks > 0.02)
  const { ofStory, alone } = attachInserts(sequence, assignment.stories, inserts)

  const known = new Set(sequence.paras.flatMap((p) => p.terms.list))

  const articles: Article[] = [
    ...assignment.stories.map((story, i) => {
      const body = []
      for (let k = story.from; k < story.to; k++) {
        body.push({
          crossheads: k === story.from ? story.intro : sequence.gaps[k]!,
          para: sequence.paras[k]!,
        })
      }
      return writeArticle(text, { head: story.head, body, inserts: ofStory[i]!, known })
    }),
    ...assignment.orphans.map((head) => writeArticle(text, { head, body: [], inserts: [], known })),
    ...alone
      .filter((i) => i.kind === 'figure' && i.caption.length > 0)
      .map((insert) => writeArticle(text, { head: [], body: [], inserts: [insert], known })),
  ]
  const strays = alone.filter((i) => i.kind === 'quote' || i.caption.length === 0)
  const residue = [
    ...clean
      .filter((g) => g.kind === 'folio' || g.kind === 'furniture' || g.kind === 'teaser')
      .map((g) => residueOf(text, residueKind(g), [g])),
    ...overprints.map((spans) => ({ kind: 'overprint' as const, text: mend(text, spans).text, spans })),
    ...strays.map((i) =>
      residueOf(
        text,
        'unplaced',
        i.kind === 'quote' ? [i.words, ...(i.speaker ? [i.speaker] : [])] : [i.credit!],
      ),
    ),
  ]
  const order = (a: { spans: Page['residue'][number]['spans'] }) => a.spans[0]?.[0] ?? 0
  return {
    page: {
      seed,
      articles: articles.sort((a, b) => order(a) - order(b)),
      residue: residue.sort((a, b) => order(a) - order(b)),
    },
    trace: traceOf(galleys, assignment, sequence),
  }
}

const residueKind = (g: Galley): ResidueKind =>
  g.kind === 'teaser' ? 'teasers' : g.kind === 'folio' ? 'folio' : 'furniture'

function residueOf(text: string, kind: ResidueKind, galleys: readonly Galley[]): Residue {
  const spans = joinSpans(
    text,
    galleys.flatMap((g) => spansOfLines(text, g.lines)),
  )
  return { kind, text: mend(text, spans).text, spans }
}
