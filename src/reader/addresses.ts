import type { EditionContents } from '../newspaper/contents.ts'

/*
 * Ids are letters, digits and hyphens (`site/editions/addresses.ts`), so they stand in addresses as they are: encoded they
 * would take three times as many bytes. What a browser tells of its location is encoded; `isHere` compares the two.
 */

/** What the router matches. The functions below build what these match; no address is written elsewhere. */
export const patterns = {
  front: '/',
  section: '/section/:place',
  article: '/article/:id',
  editions: '/editions/:year?',
  edition: '/edition/:id',
  search: '/search',
  source: '/article/:id/source',
  correct: '/article/:id/correct',
  notFound: '*',
} as const

/** 404.html: no address of its own; a host serves it for every address that nothing answers. */
export const notFoundAddress = '/404'

/** Whether a pathname, as a location has it, is this address. */
export function isHere(pathname: string, address: string): boolean {
  return pathname === encodeURI(address)
}

export const frontAddress = '/'
export const editionsAddress = '/editions'

/** 一期的版面: the newest edition is the front page itself. */
export function editionAddress(edition: Pick<EditionContents, 'id'>, newest: boolean): string {
  return newest ? frontAddress : `/edition/${edition.id}`
}

/** 往期 of a year; the newest year's stand at `editionsAddress`. */
export function yearAddress(year: string): string {
  return `${editionsAddress}/${year}`
}

/** The last part of a section's address: `news`, and `2019-02-20-news` in an older edition. */
export function sectionPlace(edition: Pick<EditionContents, 'id'>, newest: boolean, slug: string): string {
  return newest ? slug : `${edition.id}-${slug}`
}

export function sectionAddress(place: string): string {
  return `/section/${place}`
}

export function articleAddress(id: string): string {
  return `/article/${id}`
}

/** 检索: what is asked for, as the address has it. */
export interface Asked {
  /** The phrase, as it was typed. */
  readonly q?: string | undefined
  /** The id of the edition; none is the newest. */
  readonly of?: string | undefined
  /** Which parts of the stories; none is all. */
  readonly in?: string | undefined
  /** How many rows are shown; none is as many as are shown at first. */
  readonly rows?: string | undefined
}

export function searchAddress(asked: Asked): string {
  const told = Object.entries(asked).filter(([, value]) => value)
  const query = new URLSearchParams(told).toString()
  return query === '' ? patterns.search : `${patterns.search}?${query}`
}

/** What 检索 needs of an edition; none is the newest. A path of data alone. */
export function searchDataPath(edition: string | null): string {
  return edition === null ? patterns.search : `${patterns.search}/${encodeURIComponent(edition)}`
}

/** A story with a phrase marked in it, at its `nth` place, from 1. */
export function hitAddress(id: string, phrase: string, nth: number): string {
  return `${articleAddress(id)}?${new URLSearchParams({ q: phrase, hit: String(nth) })}`
}

/** A story beside the lines that it came from. */
export function sourceAddress(id: string): string {
  return `${articleAddress(id)}/source`
}

/** 更正 of the page on which a story stands; `chosen` is what was chosen there, as a query. */
export function correctAddress(id: string, chosen = ''): string {
  return `${articleAddress(id)}/correct${chosen && `?${chosen}`}`
}

/** The list of what this device corrected there; of another page that the story goes on to, with its index in the edition. */
export function correctionsAddress(id: string, sheet?: number): string {
  return correctAddress(id, sheet === undefined ? '' : `sheet=${sheet}`)
}

/** 未归入的原文: the lines of a story's page that belong to none, shown beside it. */
export function unplacedAddress(id: string): string {
  return `${sourceAddress(id)}#${unplacedAnchor}`
}

/** The id of those lines. */
export const unplacedAnchor = 'unplaced'

/** The id of 目次 in the page of a story. */
export const partsAnchor = 'parts'

/** 目次: the parts of an article are numbered from its opening, 0. */
export function partAnchor(part: number): string {
  return `part-${part}`
}

/** 版: a page of an edition on its front page. */
export function pageAnchor(page: number): string {
  return `page-${page}`
}
