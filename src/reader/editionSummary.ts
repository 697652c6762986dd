import type { Contents, EditionContents, Entry } from '../newspaper/contents.ts'
import { missingPages } from '../newspaper/missingPages.ts'
import { type Section, sectionOrder } from '../newspaper/section.ts'
import { editionAddress, frontAddress, sectionAddress, sectionPlace } from './addresses.ts'

/** 栏目 as the bar shows it. */
export interface SectionLink extends Section {
  /** The last part of its address. */
  readonly place: string
  readonly address: string
  readonly stories: number
}

/** 版框: what every screen shows of its edition, without the stories. */
export interface Frame extends Omit<EditionContents, 'entries' | 'articles' | 'texts'> {
  readonly address: string
  readonly stories: number
  readonly sections: readonly SectionLink[]
  /** Printed numbers of pages that stories jump to or come from and that the edition does not hold. */
  readonly missingPages: readonly number[]
  /** Whether there are other editions than this one. */
  readonly others: boolean
}

/** 去处: what the bar of every screen leads to. It travels with each built page, so it is small. */
export interface Places {
  /** The id of the edition; absent for the newest, whose addresses need none. */
  readonly edition?: string
  /** Slugs. */
  readonly sections: readonly string[]
  /** Whether there are other editions. */
  readonly others: boolean
}

export function placesOf({ id, address, sections, others }: Frame): Places {
  const newest = address === frontAddress
  return { ...(!newest && { edition: id }), sections: sections.map(({ slug }) => slug), others }
}

/** The front page of the edition that one is in. */
export function frontOf(places: Places | undefined): string {
  return places?.edition === undefined ? frontAddress : editionAddress({ id: places.edition }, false)
}

/** The address of one of its sections. */
export function sectionOf({ edition }: Places, slug: string): string {
  return sectionAddress(sectionPlace({ id: edition ?? '' }, edition === undefined, slug))
}

export function frameOf(contents: Contents, edition: EditionContents): Frame {
  const { entries, articles: _, texts: __, ...facts } = edition
  const newest = contents.editions[0] === edition
  return {
    ...facts,
    address: editionAddress(edition, newest),
    stories: entries.length,
    sections: sectionsIn(entries).map((section) => {
      const place = sectionPlace(edition, newest, section.slug)
      const stories = storiesIn(entries, section.slug).length
      return { ...section, place, address: sectionAddress(place), stories }
    }),
    missingPages: missingPages(
      entries.flatMap(({ jump, from }) => [jump, from]),
      edition.pages,
    ),
    others: contents.editions.length > 1,
  }
}

/** 标题新闻 has nothing behind its headline, so nothing leads to it. */
export function isRead(entry: Pick<Entry, 'genre'>): boolean {
  return entry.genre !== 'headline'
}

export function storiesIn(entries: readonly Entry[], slug: string): readonly Entry[] {
  return entries.filter((entry) => entry.sections.includes(slug))
}

function sectionsIn(entries: readonly Entry[]): readonly Section[] {
  return sectionOrder.filter(({ slug }) => entries.some((entry) => entry.sections.includes(slug)))
}
