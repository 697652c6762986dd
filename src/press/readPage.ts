import type { Diagnostic } from '../newspaper/diagnostic.ts'
import type { Page } from '../newspaper/page.ts'
import { asPrinted, imprintAsPrinted } from './articles/asPrinted.ts'
import { attachInserts } from './articles/attachInserts.ts'
import { confidences } from './articles/confidences.ts'
import { correctImprint, readImprint } from './articles/masthead.ts'
import { diagnose } from './articles/pageDiagnostics.ts'
import { inReadingOrder } from './articles/readingOrder.ts'
import { residueOf, setAside, straysOf } from './articles/residue.ts'
import { writeArticles } from './articles/writeArticles.ts'
import { withSentences } from './articles/writeSentences.ts'
import { cutAroundFolios } from './galleys/aroundFolios.ts'
import { correctedLines, takeCaptions, takeHeadings } from './galleys/correctedGalleys.ts'
import { cutGalleys } from './galleys/cutGalleys.ts'
import { joinContinuations, joinLeads } from './galleys/openings.ts'
import { foldShadows, liftOverprints } from './galleys/overprints.ts'
import { foldStandfirsts } from './galleys/standfirsts.ts'
import { partBaselines } from './habits/baselines.ts'
import { joinBrokenLines } from './habits/brokenLines.ts'
import { partColumns } from './habits/columns.ts'
import { readHabits } from './habits/habits.ts'
import { mixedColumns } from './habits/mixedColumns.ts'
import { type HeadLine, headLine } from './headings/headLine.ts'
import { correctedCaptions } from './inserts/correctedCaptions.ts'
import { liftInsertedAdverts } from './inserts/insertedAdverts.ts'
import { captionTerms, headedPictures, takeInserts } from './inserts/inserts.ts'
import { blankRecord, type PageRecord } from './pageRecord.ts'
import type { SeedPage } from './seedPages.ts'
import { asAlways, type Settings } from './settings.ts'
import { correctSigns } from './signs/correctSigns.ts'
import { withFolioParts } from './signs/folioParts.ts'
import { withItemLists } from './signs/itemLists.ts'
import { lineRecognisers } from './signs/knownKinds.ts'
import { withLatinSigns } from './signs/latinSigns.ts'
import { readLineSigns } from './signs/lineSigns.ts'
import { findRows, rowRecognisers, setRows, withRows } from './signs/tables.ts'
import { withTeaserBlocks } from './signs/teaserBlocks.ts'
import { correctSequence } from './stories/correctSequence.ts'
import { weighPage } from './stories/costs/pageCosts.ts'
import { gatherDigests } from './stories/digests.ts'
import { nameStories } from './stories/nameStories.ts'
import { matchLeftovers } from './stories/search/matchLeftovers.ts'
import { searchStories } from './stories/search/searchStories.ts'
import { sequenceOf } from './stories/sequence.ts'
import { fitCorrections, type RefusedCorrection } from './text/corrections.ts'
import type { Galley } from './text/galley.ts'
import { closeUp, evenOut, type Line, readLines } from './text/line.ts'
import type { Source } from './text/lookAlikes.ts'
import { joinUpright } from './text/uprightLines.ts'
import { traceOf } from './trace.ts'

/** A page as the press reads it, its doubts, and the trace of what was decided on which evidence. */
export interface PageRead {
  readonly page: Page
  readonly diagnostics: readonly Diagnostic[]
  /** Corrections that do not fit the page or contradict one before them. */
  readonly refused: readonly RefusedCorrection[]
  readonly trace: () => readonly string[]
}

/** One step of the work: what it adds to the record. */
interface Step {
  readonly name: string
  readonly run: (record: PageRecord) => Partial<PageRecord>
  /** Whether a page can be read without it, though worse. */
  readonly optional: boolean
}

const must = (name: string, run: Step['run']): Step => ({ name, run, optional: false })
const may = (name: string, run: Step['run']): Step => ({ name, run, optional: true })

/** The order of work. A comment stands where a step depends on one before it for a reason that its record does not show. */
const steps: readonly Step[] = [
  // lines
  must('readLines', (p) => ({ lines: readLines(p.text, p.page.from, p.page.to, p.page.line) })),
  // before anything counts lines
  may('joinUpright', (p) => ({ lines: joinUpright(p.text, p.lines) })),
  may('closeUp', (p) => ({ lines: closeUp(p.lines, p.weights.habits.everyBlank) })),
  may('evenOut', (p) => ({ lines: evenOut(p.lines, p.weights.habits.everySpaced) })),
  may('partColumns', (p) => ({ lines: partColumns(p.lines, p.weights.habits) })),
  // before anything is decided: what an empty line or an indent means is a habit of the page
  must('readHabits', (p) => ({ habits: readHabits(p.lines, p.weights.habits) })),
  may('partBaselines', (p) => ({ lines: partBaselines(p.lines, p.habits, p.weights.habits) })),
  may('joinBrokenLines', joinBroken),
  must('mixedColumns', (p) => ({ mixed: mixedColumns(p.lines, p.habits, p.weights.habits) })),
  // once the lines are final: corrections name them by number
  must('fitCorrections', (p) => fitCorrections(p.seed, p.source.text, p.lines, p.page.corrections ?? [])),
  must('correctedLines', (p) => ({ correctedLines: correctedLines(p.corrections) })),

  // what each line says by itself
  must('readLineSigns', (p) => ({ signs: readLineSigns(p.text, p.lines, p.habits, p.weights, p.without) })),
  may('folioParts', (p) => ({ signs: withFolioParts(p.signs, p.habits) })),
  may('teaserBlocks', (p) => ({ signs: withTeaserBlocks(p.signs, p.habits) })),
  may('itemLists', (p) => ({ signs: withItemLists(p.signs, p.weights.signs) })),
  may('latinSigns', (p) => ({ signs: withLatinSigns(p.signs, p.habits, p.weights.signs) })),
  must('findRows', (p) => ({ rows: findRows(p.lines, p.signs, p.habits, p.without) })),
  must('rowSigns', (p) => ({ signs: withRows(p.signs, p.rows, p.weights.signs) })),
  // last: an editor's word stands over every sign
  must('correctSigns', (p) => ({ signs: correctSigns(p.signs, p.corrections) })),

  // lines to paragraphs and lines of headings
  must('cutGalleys', (p) => ({
    galleys: cutAroundFolios(p.signs, p.habits, (signs) =>
      cutGalleys(p.text, signs, p.habits, p.weights.galleys),
    ),
  })),
  must('setRows', (p) => ({ galleys: setRows(p.galleys, p.rows) })),
  must('setAside', (p) => setAside(p.galleys)),
  may('liftOverprints', (p) => liftOverprints(p.text, p.stream)),
  must('takeCaptions', (p) => takeCaptions(p.stream, p.corrections)),
  may('foldShadows', (p) => ({ stream: foldShadows(p.stream) })),
  may('joinContinuations', (p) => ({ stream: joinContinuations(p.text, p.stream, p.correctedLines) })),
  may('joinLeads', (p) => ({ stream: joinLeads(p.text, p.stream) })),
  // once leads are joined: a standfirst stands above a paragraph that opens with one
  may('foldStandfirsts', (p) => ({
    stream: foldStandfirsts(p.text, p.stream, p.correctedLines, p.weights.galleys),
  })),

  // what stands beside the stories waits until they are known
  may('takeInserts', (p) => takeInserts(p.text, p.stream, p.weights.inserts)),
  must('takeHeadings', (p) => takeHeadings(p.stream, p.corrections)),
  may('liftInsertedAdverts', (p) => liftInsertedAdverts(p.stream)),
  must('correctedCaptions', (p) => ({ inserts: [...p.inserts, ...correctedCaptions(p.captions, p.stream)] })),

  // paragraphs and headings to stories
  must('layOut', (p) => ({ sequence: sequenceOf(p.stream, headedPictures(p.inserts), p.habits.commaStops) })),
  must('correctSequence', (p) => ({ sequence: correctSequence(p.sequence, p.corrections, p.headings) })),
  must('weighPage', (p) => ({ costs: weighPage(p.sequence, p.habits, captionTerms(p.inserts), p.weights) })),
  must('searchStories', (p) => ({ found: searchStories(p.costs) })),
  may('matchLeftovers', (p) => ({ found: matchLeftovers(p.costs, p.found) })),
  must('nameStories', (p) => ({ assignment: nameStories(p.found, p.costs) })),
  may('gatherDigests', (p) => ({ assignment: gatherDigests(p.costs, p.assignment) })),

  // stories to articles
  must('attachInserts', (p) => ({ attached: attachInserts(p.costs, p.assignment, p.inserts, p.weights) })),
  must('strays', (p) => ({ strays: straysOf(p.attached) })),
  must('orphans', (p) => ({ orphans: [...p.attached.orphans, ...p.adverts.map(headLines)] })),
  must('confidences', (p) => ({ confidences: confidences(p.costs, p.assignment, p.weights.articles) })),
  must('writeArticles', (p) => ({ articles: writeArticles(p.text, p) })),
  must('cutSentences', (p) => ({ articles: p.articles.map((article) => withSentences(article, p.text)) })),
  must('residue', (p) => ({ residue: residueOf(p.text, p.aside, p.overprints, p.strays) })),
  must('sortArticles', (p) => ({ articles: inReadingOrder(p.articles, p.lines) })),
  must('sortResidue', (p) => ({ residue: inReadingOrder(p.residue, p.lines) })),
  must('readImprint', (p) => ({ imprint: readImprint(p.aside) })),
  // once all is read: every step before reads simplified characters, and readers see those of the page
  must('asPrinted', (p) => asPrinted(p, p.source)),
  must('imprintAsPrinted', (p) => ({ imprint: imprintAsPrinted(p.imprint, p.aside, p.source) })),
  must('correctImprint', (p) => ({ imprint: correctImprint(p.imprint, p.page.imprint) })),
  must('doubts', (p) => ({ diagnostics: [...p.diagnostics, ...diagnose(p.seed, p)] })),
]

/** Lines that a correction names stay as they are printed; what the pieces of lines were measured as is measured again. */
function joinBroken({ text, lines, habits, weights, page }: PageRecord): Partial<PageRecord> {
  const named = page.corrections?.map(({ correction }) => correction.lines) ?? []
  const isKept = ({ number }: Line) => named.some(([first, last]) => number >= first && number <= last)
  const joined = joinBrokenLines(text, lines, habits, weights.habits, isKept)
  return joined === lines ? {} : { lines: joined, habits: readHabits(joined, weights.habits) }
}

const headLines = (galleys: readonly Galley[]): readonly HeadLine[] =>
  galleys.map((galley) => headLine(galley, -1))

/** The names of everything that `Settings.without` can leave out. */
export const switches: readonly string[] = [
  ...steps.filter(({ optional }) => optional).map(({ name }) => name),
  ...lineRecognisers,
  ...rowRecognisers,
]

/** Reads one page of a seed. */
export function readPage(
  seed: string,
  source: Source,
  page: SeedPage,
  settings: Settings = asAlways,
): PageRead {
  const record = recordOf(seed, source, page, settings)
  const { imprint, articles, residue, diagnostics, refused } = record
  return {
    page: { seed, ...imprint, articles, residue },
    diagnostics,
    refused,
    trace: () => traceOf(record),
  }
}

/** Everything that the steps tell of a page. */
export function recordOf(seed: string, source: Source, page: SeedPage, settings: Settings): PageRecord {
  const record: PageRecord = { ...blankRecord, seed, source, text: source.plain, page, ...settings }
  for (const { name, run, optional } of steps)
    if (!optional || !settings.without.has(name)) Object.assign(record, run(record))
  return record
}
