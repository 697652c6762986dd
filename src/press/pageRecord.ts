import type { Article, Confidence } from '../newspaper/article.ts'
import type { Diagnostic } from '../newspaper/diagnostic.ts'
import type { Residue } from '../newspaper/page.ts'
import type { Span } from '../newspaper/span.ts'
import type { Attached } from './articles/attachInserts.ts'
import type { PageImprint } from './articles/masthead.ts'
import type { CorrectedGalleys } from './galleys/correctedGalleys.ts'
import { type Habits, readHabits } from './habits/habits.ts'
import type { HeadLine } from './headings/headLine.ts'
import type { Insert } from './inserts/inserts.ts'
import type { SeedPage } from './seedPages.ts'
import type { Settings } from './settings.ts'
import type { LineSigns } from './signs/lineSigns.ts'
import type { Assignment } from './stories/assignment.ts'
import { type PageCosts, weighPage } from './stories/costs/pageCosts.ts'
import type { Found } from './stories/search/searchResult.ts'
import type { Sequence } from './stories/sequence.ts'
import type { FittingCorrection, RefusedCorrection } from './text/corrections.ts'
import type { Galley } from './text/galley.ts'
import type { Line } from './text/line.ts'
import type { Source } from './text/lookAlikes.ts'
import { pressWeights } from './weights.ts'

/** Everything that is known of one page. Each step of `readPage` reads it and adds to it. */
export interface PageRecord extends Settings {
  readonly seed: string
  readonly source: Source
  /** The text of the whole seed as the press reads it: `source.plain`. */
  readonly text: string
  readonly page: SeedPage
  readonly lines: readonly Line[]
  readonly habits: Habits
  /** Lines that hold copy of several columns. */
  readonly mixed: readonly Line[]
  /** Corrections that fit the text. */
  readonly corrections: readonly FittingCorrection[]
  readonly refused: readonly RefusedCorrection[]
  /** The positions of the lines that they are about. */
  readonly correctedLines: ReadonlySet<number>
  readonly signs: readonly LineSigns[]
  /** The positions of lines that are rows of a table or lines of a poem. */
  readonly rows: ReadonlySet<number>
  /** All lines of the page, in paragraphs and lines of headings. */
  readonly galleys: readonly Galley[]
  /** The galleys that stories are made of: what is set aside leaves it. */
  readonly stream: readonly Galley[]
  /** Galleys that belong to the page rather than to a story: folios, furniture, teasers. */
  readonly aside: readonly Galley[]
  readonly overprints: readonly (readonly Span[])[]
  readonly captions: readonly CorrectedGalleys[]
  readonly headings: readonly CorrectedGalleys[]
  readonly inserts: readonly Insert[]
  /** The heading lines of advertisements that stood inside a heading. */
  readonly adverts: readonly (readonly Galley[])[]
  readonly sequence: Sequence
  readonly costs: PageCosts
  readonly found: Found
  readonly assignment: Assignment
  readonly attached: Attached
  /** Headings that neither a story nor a picture has. */
  readonly orphans: readonly (readonly HeadLine[])[]
  /** Inserts that found no story. */
  readonly strays: readonly (readonly Galley[])[]
  /** By story: how sure the press is of it. */
  readonly confidences: readonly Confidence[]
  readonly articles: readonly Article[]
  readonly residue: readonly Residue[]
  readonly imprint: PageImprint
  readonly diagnostics: readonly Diagnostic[]
}

const sequence: Sequence = { paras: [], gaps: [[]] }
const habits = readHabits([], pressWeights.habits)
const none: readonly never[] = []

/** The record of a page that no step has seen yet. */
export const blankRecord: Omit<PageRecord, 'seed' | 'source' | 'text' | 'page' | keyof Settings> = {
  lines: none,
  habits,
  mixed: none,
  corrections: none,
  refused: none,
  correctedLines: new Set(),
  signs: none,
  rows: new Set(),
  galleys: none,
  stream: none,
  aside: none,
  overprints: none,
  captions: none,
  headings: none,
  inserts: none,
  adverts: none,
  sequence,
  costs: weighPage(sequence, habits, new Set(), pressWeights),
  found: { placement: { favours: 'after', stackGap: -1, strays: 0 }, cost: 0, steps: none, left: none },
  assignment: { stories: none, orphans: none, cost: 0, habit: '' },
  attached: { ofStory: none, alone: none, orphans: none },
  orphans: none,
  strays: none,
  confidences: none,
  articles: none,
  residue: none,
  imprint: {},
  diagnostics: none,
}
