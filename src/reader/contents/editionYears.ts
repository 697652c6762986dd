import type { Contents, EditionContents } from '../../newspaper/contents.ts'
import { editionsAddress, yearAddress } from '../addresses.ts'
import { type Frame, type Places, placesOf } from '../editionSummary.ts'
import type { Headed } from '../head.ts'

/** 一期 as a list of editions shows it. */
export type EditionInList = Pick<
  Frame,
  'id' | 'address' | 'masthead' | 'pages' | 'stories' | 'characters' | 'minutes'
>

/** 年: a page of the list of editions. */
export interface Year {
  /** `2021`, or `undated` for the editions that print no date. */
  readonly year: string
  readonly address: string
  readonly editions: number
}

/** 往期: the editions of one year, and what other years there are. */
export interface EditionsContent {
  readonly frame: Frame | undefined
  readonly year: string
  readonly years: readonly Year[]
  readonly editions: readonly EditionInList[]
}

export interface EditionsData extends Headed {
  readonly places: Places
  /** Absent where the document brought it as HTML. */
  readonly content?: EditionsContent
}

/** The list of one year, or of the newest where none is asked for; undefined where there is no edition of that year. */
export function editionsData(
  contents: Contents,
  frames: ReadonlyMap<EditionContents, Frame>,
  asked: string | undefined,
): EditionsData | undefined {
  const years = yearsOf(contents)
  const year = asked ?? years[0]?.year
  if (year === undefined || !years.some((each) => each.year === year)) return undefined
  const ofYear = contents.editions.filter((edition) => yearOf(edition) === year)
  const newest = contents.editions[0]
  const frame = newest && frames.get(newest)
  if (!frame) return undefined
  const editions = ofYear.flatMap((edition) => inList(frames.get(edition)))
  const head = { title: '往期', description: `${contents.editions.length}期报纸。` }
  return { places: placesOf(frame), head, content: { frame, year, years, editions } }
}

/** The newest first, whose list stands at the address of all; editions without a date come last. */
export function yearsOf({ editions }: Contents): readonly Year[] {
  const counts = new Map<string, number>()
  for (const edition of editions) counts.set(yearOf(edition), (counts.get(yearOf(edition)) ?? 0) + 1)
  return [...counts].map(([year, count], n) => ({
    year,
    address: n === 0 ? editionsAddress : yearAddress(year),
    editions: count,
  }))
}

const yearOf = ({ masthead }: EditionContents): string => masthead?.date?.slice(0, 4) ?? 'undated'

function inList(frame: Frame | undefined): EditionInList[] {
  if (!frame) return []
  const { id, address, masthead, pages, stories, characters, minutes } = frame
  const numbered = pages.map(({ rests: _, ...page }) => page)
  return [{ id, address, ...(masthead && { masthead }), pages: numbered, stories, characters, minutes }]
}
