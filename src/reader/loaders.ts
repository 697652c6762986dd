import { data, type LoaderFunctionArgs } from 'react-router'
import type { Composition } from '../compose/composition.ts'
import type { Article } from '../newspaper/article.ts'
import type { Contents, EditionContents, Entry } from '../newspaper/contents.ts'
import type { Delivery } from './delivery.ts'
import { type Frame, frameOf, isRead, type SectionLink, storiesIn } from './editionSummary.ts'

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

export interface EditionsData {
  readonly frame: Frame | undefined
  readonly editions: readonly Frame[]
}

const missing = () => data(null, { status: 404 })

export function loadFrame(delivery: Delivery): Frame | undefined {
  const contents = delivery.contents()
  const newest = contents.editions[0]
  return newest && frameOf(contents, newest)
}

export function loadFront(delivery: Delivery): Promise<FrontData> {
  return front(delivery, delivery.contents().editions[0])
}

export async function loadEdition(delivery: Delivery, { params }: LoaderFunctionArgs): Promise<FrontData> {
  const edition = delivery.contents().editions.find(({ id }) => id === params.id)
  if (!edition) throw missing()
  return front(delivery, edition)
}

async function front(delivery: Delivery, edition: EditionContents | undefined): Promise<FrontData> {
  const contents = delivery.contents()
  return {
    frame: edition && frameOf(contents, edition),
    entries: edition?.entries ?? [],
    unreadable: contents.unreadable,
    compositions: edition ? await delivery.front(edition) : [],
  }
}

export async function loadSection(delivery: Delivery, { params }: LoaderFunctionArgs): Promise<SectionData> {
  const contents = delivery.contents()
  for (const edition of contents.editions) {
    const frame = frameOf(contents, edition)
    const section = frame.sections.find(({ place }) => place === params.place)
    if (!section) continue
    const entries = storiesIn(edition.entries, section.slug)
    return {
      frame,
      section,
      entries,
      elsewhere: edition.entries.filter((entry) => !entries.includes(entry)),
      composition: await delivery.section(edition, section.slug),
    }
  }
  throw missing()
}

export async function loadArticle(delivery: Delivery, { params }: LoaderFunctionArgs): Promise<ArticleData> {
  const contents = delivery.contents()
  for (const edition of contents.editions) {
    const read = edition.entries.filter(isRead)
    const at = read.findIndex(({ id }) => id === params.id)
    const entry = read[at]
    if (!entry) continue
    const { pages } = await delivery.edition(edition)
    const article = pages.flatMap((page) => page.articles).find(({ id }) => id === params.id)
    if (!article) throw missing()
    return {
      frame: frameOf(contents, edition),
      entry,
      article,
      previous: read[at - 1],
      next: read[at + 1],
      place: edition.entries.indexOf(entry) + 1,
    }
  }
  throw missing()
}

export function loadEditions(delivery: Delivery): EditionsData {
  const contents = delivery.contents()
  return {
    frame: loadFrame(delivery),
    editions: contents.editions.map((edition) => frameOf(contents, edition)),
  }
}
