import type { Article, Confidence } from '../newspaper/article.ts'
import type { Diagnostic } from '../newspaper/diagnostic.ts'
import type { Page, Residue, ResidueKind } from '../newspaper/page.ts'
import type { Span } from '../newspaper/span.ts'
import { asPrinted, imprintAsPrinted } from './articles/asPrinted.ts'
import { type Attached, attachInserts } from './articles/attachInserts.ts'
import { confidences } from './articles/confidence.ts'
import { doubtsOf } from './articles/doubts.ts'
import type { Corrected } from './articles/ledger.ts'
import { type PageImprint, readImprint, tellImprint } from './articles/masthead.ts'
import { spansOfLines } from './articles/setText.ts'
import { writeArticle } from './articles/writeArticle.ts'
import { correctedLines, takeCaptions, takeHeadings } from './galleys/correctedGalleys.ts'
import { cutGalleys } from './galleys/cutGalleys.ts'
import { foldInstallments } from './galleys/installment.ts'
import { joinOpenings } from './galleys/openings.ts'
import { foldShadows, liftOverprints } from './galleys/overprint.ts'
import { joinOverSheets } from './galleys/sheets.ts'
import { foldStandfirsts } from './galleys/standfirst.ts'
import { partBaselines } from './habits/baseline.ts'
import { partColumns } from './habits/columns.ts'
import { readHabits } from './habits/habits.ts'
import { mixedColumns } from './habits/mixedColumns.ts'
import { headLine } from './headings/headLine.ts'
import { correctedCaptions } from './inserts/correctedCaptions.ts'
import { liftInsertedAdverts } from './inserts/insertedAdverts.ts'
import { captionTerms, galleysOf, type Insert, takeInserts } from './inserts/inserts.ts'
import type { Term } from './kinship/term.ts'
import { vocabularyOf } from './kinship/vocabulary.ts'
import { isUnmapped } from './recognise/unmapped.ts'
import { withBrokenLines } from './signs/brokenLines.ts'
import { correctSigns } from './signs/correctSigns.ts'
import { withFolioParts } from './signs/folioParts.ts'
import { withLatinSigns } from './signs/latinSigns.ts'
import { readLineSigns } from './signs/lineSigns.ts'
import { setRows, withTables } from './signs/tables.ts'
import type { Assignment } from './stories/assignment.ts'
import { correctSequence } from './stories/correctSequence.ts'
import { type PageCosts, weighPage } from './stories/pageCosts.ts'
import { sequenceOf } from './stories/sequence.ts'
import { assignStories } from './stories/stories.ts'
import { fitCorrections, type NumberedCorrection } from './text/corrections.ts'
import { type Galley, linesOf } from './text/galley.ts'
import { closeUp, evenOut, type Line, readLines } from './text/line.ts'
import type { Source } from './text/lookAlikes.ts'
import { gap } from './text/mend.ts'
import { firstWhere } from './text/ordered.ts'
import { traceOf } from './trace.ts'
import { pressWeights, type Weights } from './weights.ts'

/** A page as the press reads it, its doubts, and the trace of what was decided on which evidence. */
export interface PageRead {
  readonly page: Page
  readonly diagnostics: readonly Diagnostic[]
  readonly trace: () => readonly string[]
}

/** 一版: text[from, to) of a seed is one printed page; `line` is the number of its first line in the file. */
export interface Sheet {
  readonly from: number
  readonly to: number
  readonly line: number
  /** What the sidecar tells of the page. */
  readonly imprint?: PageImprint
  readonly corrections?: readonly NumberedCorrection[]
}

/** Reads one sheet of a seed. */
export function readPage(
  seed: string,
  source: Source,
  sheet: Sheet,
  weights: Weights = pressWeights,
): PageRead {
  const text = source.plain
  const printed = partColumns(
    evenOut(
      closeUp(readLines(text, sheet.from, sheet.to, sheet.line), weights.habits.everyBlank),
      weights.habits.everySpaced,
    ),
    weights.habits,
  )
  // habits first: what an empty line or an indent means is a custom of the page
  const habits = readHabits(printed, weights.habits)
  const lines = partBaselines(printed, habits, weights.habits)
  // what an editor told is not up for decision: it is settled before anything is
  const { fitting, diagnostics: misfits } = fitCorrections(seed, source.text, lines, sheet.corrections ?? [])
  const read = withFolioParts(readLineSigns(text, lines, habits, weights))
  const tabled = withTables(
    lines,
    habits.latin
      ? withLatinSigns(read, habits, weights.signs)
      : withBrokenLines(read, habits, weights.signs.broken),
    habits,
    weights.signs,
  )
  const signs = correctSigns(tabled.signs, fitting)
  // lines to paragraphs and heading lines, before anybody asks to which story they belong
  const galleys = joinOverSheets(text, setRows(cutGalleys(text, signs, habits, weights.galleys), tabled.rows))
  const { galleys: clean, overprints } = liftOverprints(text, galleys)
  // what belongs to no story leaves before the stories are cut, and inserts are set aside until they are
  const aside = clean.filter(isAside)
  const { rest, corrected: captions } = takeCaptions(
    clean.filter((g) => !isAside(g)),
    fitting,
  )
  const told = correctedLines(fitting)
  const found = takeInserts(
    text,
    foldStandfirsts(
      text,
      joinOpenings(text, foldShadows(foldInstallments(text, rest)), told),
      told,
      weights.galleys,
    ),
    weights.inserts,
  )
  const { rest: headed, corrected: headings } = takeHeadings(found.stream, fitting)
  const { rest: stream, adverts } = liftInsertedAdverts(headed)
  const inserts = [...found.inserts, ...correctedCaptions(captions, stream)]
  const pictures = found.inserts.filter((i) => i.kind === 'figure' && i.head).map((i) => i.place)
  const sequence = correctSequence(
    sequenceOf(stream, new Set(pictures), habits.commaStops),
    fitting,
    headings,
  )
  const costs = weighPage(sequence, habits, captionTerms(inserts), weights)
  const assignment = assignStories(costs)
  const attached = attachInserts(costs, assignment, inserts, weights)
  const orphans = [...attached.orphans, ...adverts.map((lines) => lines.map((g) => headLine(g, -1)))]
  const sure = confidences(costs, assignment, weights.articles)
  // a caption without a story is one; a quote or a credit without one is not
  const strays = attached.alone.filter((a) => !isCaption(a.insert)).map((a) => galleysOf(a.insert))

  const corrected = fitting.map(({ correction, first, last }) => ({
    as: correction.kind,
    span: [lines[first]!.start, lines[last]!.end] as const,
  }))
  const imprinted = aside.filter((g) => g.kind !== 'teaser')
  const imprint = readImprint(imprinted.map((g) => g.text))
  const page = {
    seed,
    ...tellImprint(imprintAsPrinted(imprint, spansOfLines(text, linesOf(imprinted)), source), sheet.imprint),
    articles: inOrder(
      writeArticles(text, costs, assignment, { ...attached, orphans }, sure, corrected, weights),
      lines,
    ),
    residue: inOrder(
      [
        ...aside.map((g) => residueOf(text, residueKind(g), spansOfLines(text, g.lines))),
        ...overprints.map((spans) => residueOf(text, 'overprint', spans)),
        ...strays.map((s) => residueOf(text, 'unplaced', spansOfLines(text, linesOf(s)))),
      ],
      lines,
    ),
  }
  const doubts = doubtsOf(seed, {
    page,
    lines,
    mixed: mixedColumns(lines, habits, weights.habits),
    sequence,
    assignment,
    orphans,
    strays: strays.flat(),
  })
  const diagnostics = [...misfits, ...doubts]
  return {
    page: asPrinted(page, source),
    diagnostics,
    trace: () => traceOf({ habits, signs, galleys, costs, assignment, sure }),
  }
}

function writeArticles(
  text: string,
  { sequence, concordance, headings: { lines, shortHeads } }: PageCosts,
  assignment: Assignment,
  attached: Attached,
  sure: readonly Confidence[],
  corrected: readonly Corrected[],
  weights: Weights,
): Article[] {
  const heads = vocabularyOf(() => lines.map(({ terms }) => terms))
  const known = { has: (term: Term) => concordance.has(term) || heads.has(term) }
  const stories = assignment.stories.map((story, i) => {
    const body = sequence.paras.slice(story.from, story.to).map((para, k) => ({
      crossheads: k === 0 ? story.intro : sequence.gaps[story.from + k]!,
      para,
    }))
    return { head: story.head, body, inserts: attached.ofStory[i]!, confidence: sure[i]! }
  })
  const headings = attached.orphans.map((head) => ({ head, body: [], inserts: [] }))
  const photos = attached.alone
    .filter((a) => isCaption(a.insert))
    .map(({ insert, head }) => ({ head, body: [], inserts: [insert] }))
  return [...stories, ...headings, ...photos].map((parts) =>
    writeArticle(text, { ...parts, known, penNames: shortHeads, corrected, weights: weights.headings }),
  )
}

const isAside = (g: Galley): boolean => g.kind === 'folio' || g.kind === 'furniture' || g.kind === 'teaser'

const isCaption = (i: Insert): boolean => i.kind === 'figure' && i.caption.length > 0

const residueKind = (g: Galley): ResidueKind =>
  isUnmapped(g.text)
    ? 'unplaced'
    : g.kind === 'teaser'
      ? 'teasers'
      : g.kind === 'folio'
        ? 'folio'
        : 'furniture'

const residueOf = (text: string, kind: ResidueKind, spans: readonly Span[]): Residue => ({
  kind,
  text: spans.map(([start, end]) => onOneLine(text.slice(start, end))).join(gap),
  spans,
})

/** The lines of a text with a gap between them, and without the blanks around them. */
const onOneLine = (text: string): string =>
  text
    .split(/[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(gap)

/** Pieces in the order in which one reads the page: down it, or down one column after the other. */
function inOrder<T extends { readonly spans: readonly Span[] }>(
  pieces: readonly T[],
  lines: readonly Line[],
): T[] {
  const startOf = ({ spans }: T): number => spans[0]?.[0] ?? 0
  if (lines.every(({ start }, i) => i === 0 || lines[i - 1]!.start < start))
    return [...pieces].sort((a, b) => startOf(a) - startOf(b))
  const starts = [...lines].sort((a, b) => a.start - b.start)
  const lineOf = (piece: T): number =>
    starts[firstWhere(starts, ({ start }) => start > startOf(piece)) - 1]?.index ?? 0
  return [...pieces].sort((a, b) => lineOf(a) - lineOf(b) || startOf(a) - startOf(b))
}
