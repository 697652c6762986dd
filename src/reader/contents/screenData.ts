import { matchPath } from 'react-router'
import type { EditionContents } from '../../newspaper/contents.ts'
import { partsOf } from '../../newspaper/parts.ts'
import type { Catalogue } from '../../newspaper/prerendering.ts'
import { isShell } from '../../newspaper/shells.ts'
import { notFoundAddress, patterns } from '../addresses.ts'
import { type Frame, placesOf, storiesIn } from '../editionSummary.ts'
import { wholeBody } from '../parts.ts'
import type { ArticleData, FrontData, RootData, ScreenData, SectionData } from '../screenContent.ts'
import { catalogued, type Place } from './catalogued.ts'
import { editionsData } from './editionYears.ts'
import { headOfArticle, headOfFront, headOfSection } from './heads.ts'
import { contentOf } from './matterOf.ts'
import { searchData } from './searchData.ts'
import { compositionOf, compositionsOf, turnsOf } from './turns.ts'

/* What each screen shows, worked out where the catalogue is: in the build and the dev server. Browsers fetch it. */

/** What the screen at a path shows; undefined where there is none. `notFoundAddress` gives what 没有这一页 shows. */
export async function screenData(path: string, catalogue: Catalogue): Promise<ScreenData | undefined> {
  const { contents } = catalogue
  const newest = contents.editions[0]
  const known = catalogued(contents)
  if (path === patterns.search) return searchData(known, newest)
  if (path === notFoundAddress || isShell(path)) return rootData(newest && known.frames.get(newest))
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
  const search = paramsOf(`${patterns.search}/:id`)
  if (search) {
    const asked = contents.editions.find(({ id }) => id === search.id)
    return asked && searchData(known, asked)
  }
  const editions = paramsOf(patterns.editions)
  return editions && editionsData(contents, known.frames, editions.year)
}

function rootData(frame: Frame | undefined): RootData {
  return frame ? { places: placesOf(frame) } : {}
}

async function frontData(catalogue: Catalogue, edition: EditionContents | undefined): Promise<FrontData> {
  const { contents } = catalogue
  const frame = edition && catalogued(contents).frames.get(edition)
  const entries = edition?.entries ?? []
  const compositions = edition ? compositionsOf(catalogue, edition) : []
  const first = compositions[entries[0]?.page ?? 0]
  const teasers = first?.ear.kind === 'teasers' ? 'ear' : first?.teasers && 'rail'
  const content = { frame, entries, unreadable: contents.unreadable, compositions }
  return { ...rootData(frame), ...(teasers && { teasers }), head: headOfFront(content), content }
}

async function sectionData(catalogue: Catalogue, place: string): Promise<SectionData | undefined> {
  const { frames, sections } = catalogued(catalogue.contents)
  const edition = sections.get(place)
  const frame = edition && frames.get(edition)
  const section = frame?.sections.find((each) => each.place === place)
  if (!edition || !frame || !section) return undefined
  const entries = storiesIn(edition.entries, section.slug)
  const elsewhere = edition.entries.filter((entry) => !entries.includes(entry))
  const composition = compositionOf(catalogue, edition, section.slug)
  const content = { frame, section, entries, elsewhere, ...(composition && { composition }) }
  return { places: placesOf(frame), section: section.slug, head: headOfSection(content), content }
}

async function articleData(catalogue: Catalogue, place: Place | undefined): Promise<ArticleData | undefined> {
  if (!place) return undefined
  const { edition, entry } = place
  const frame = catalogued(catalogue.contents).frames.get(edition)
  const { pages } = await catalogue.readEdition(edition)
  const page = pages.find(({ articles }) => articles.some(({ id }) => id === entry.id))
  const article = page?.articles.find(({ id }) => id === entry.id)
  if (!frame || !page || !article) return undefined
  const section = frame.sections.find(({ slug }) => slug === entry.sections[0])
  const { previous, next, at } = turnsOf(catalogue, place)
  const { articles } = edition
  const content = contentOf(page, article, { frame, section, entry, articles, previous, next, place: at })
  return {
    places: placesOf(frame),
    head: headOfArticle(content),
    id: entry.id,
    ...(section && { section: section.slug }),
    turns: { ...(previous && { previous: previous.id }), ...(next && { next: next.id }) },
    parted: partsOf(wholeBody(article)).length > 1,
    content,
  }
}
