import { matchPath } from 'react-router'
import type { Composition } from '../compose/composition.ts'
import type { Article } from '../newspaper/article.ts'
import type { Contents, EditionContents, Entry } from '../newspaper/contents.ts'
import type { Catalogue } from '../newspaper/prerendering.ts'
import { notFoundAddress, patterns } from './addresses.ts'
import { catalogued, type Place } from './catalogued.ts'
import { type Frame, type SectionLink, storiesIn } from './editionSummary.ts'
import { type EditionsData, editionsData } from './editionYears.ts'

/* What each screen shows, worked out where the catalogue is: in the build and the dev server. Browsers fetch it. */

/** What the front page, of the newest edition or an older one, shows. */
export interface FrontData {
  /** Absent where no edition could be read. */
  readonly frame: Frame | undefined
  readonly entries: readonly Entry[]
  readonly unreadable: Contents['unreadable']
  /** How each page is made up; nothing stands for one that is not. */
  readonly compositions: readonly (Composition | null)[]
}

export interface SectionData {
  readonly frame: Frame
  readonly section: SectionLink
  readonly entries: readonly Entry[]
  /** 他栏要目: what the other sections have. */
  readonly elsewhere: readonly Entry[]
  /** How it is made up; absent where it is not. */
  readonly composition: Composition | undefined
}

export interface ArticleData {
  readonly frame: Frame
  readonly entry: Entry
  readonly article: Article
  readonly previous: Entry | undefined
  readonly next: Entry | undefined
  /** Its place among the edition's stories, from 1. */
  readonly place: number
}

/** What every screen can fall back on: the newest edition, absent where there is none. */
export interface RootData {
  readonly frame: Frame | undefined
}

export type ScreenData = FrontData | SectionData | ArticleData | EditionsData | RootData

/** What the screen at a path shows; undefined where there is none. `notFoundAddress` gives what 没有这一页 shows. */
export async function screenData(path: string, catalogue: Catalogue): Promise<ScreenData | undefined> {
  const { contents } = catalogue
  const newest = contents.editions[0]
  const known = catalogued(contents)
  if (path === notFoundAddress) return { frame: newest && known.frames.get(newest) }
  if (path === patterns.front) return frontData(catalogue, newest)
  const decoded = decodeURIComponent(path)
  const paramsOf = (pattern: string) => matchPath(pattern, decoded)?.params
  const article = paramsOf(patterns.article)
  if (article) return articleData(catalogue, known.stories.get(article.id ?? ''))
  const section = paramsOf(patterns.section)
  if (section) return sectionData(catalogue, section.place ?? '')
  const edition = paramsOf(patterns.edition)
  if (edition) {
    const older = contents.editions.find(({ id }) => id === edition.id)
    return older && frontData(catalogue, older)
  }
  const editions = paramsOf(patterns.editions)
  return editions && editionsData(contents, known.frames, editions.year)
}

async function frontData(catalogue: Catalogue, edition: EditionContents | undefined): Promise<FrontData> {
  const { contents, readFront } = catalogue
  return {
    frame: edition && catalogued(contents).frames.get(edition),
    entries: edition?.entries ?? [],
    unreadable: contents.unreadable,
    compositions: edition ? (JSON.parse(readFront(edition) ?? '[]') as (Composition | null)[]) : [],
  }
}

async function sectionData(catalogue: Catalogue, place: string): Promise<SectionData | undefined> {
  const { frames, sections } = catalogued(catalogue.contents)
  const edition = sections.get(place)
  const frame = edition && frames.get(edition)
  const section = frame?.sections.find((each) => each.place === place)
  if (!edition || !frame || !section) return undefined
  const entries = storiesIn(edition.entries, section.slug)
  const made = catalogue.readSection(edition, section.slug)
  return {
    frame,
    section,
    entries,
    elsewhere: edition.entries.filter((entry) => !entries.includes(entry)),
    composition: made === undefined ? undefined : (JSON.parse(made) as Composition),
  }
}

async function articleData(catalogue: Catalogue, place: Place | undefined): Promise<ArticleData | undefined> {
  if (!place) return undefined
  const { edition, entry, previous, next } = place
  const frame = catalogued(catalogue.contents).frames.get(edition)
  const { pages } = await catalogue.readEdition(edition)
  const article = pages.flatMap((page) => page.articles).find(({ id }) => id === entry.id)
  return frame && article && { frame, entry, article, previous, next, place: place.place }
}
