import type { Masthead, Page } from '../../newspaper/page.ts'
import { bySeedName } from '../seeds/seedFolder.ts'
import { claim, slugOf } from './addresses.ts'
import type { PressedSeed } from './pressSeed.ts'

/** 一期: the seeds of one paper's one day, and their pages in the order of the paper. */
export interface EditionOfDay {
  /** Stands in addresses and file names: `2019-02-21`, or the first seed's name where no date is printed. */
  readonly id: string
  readonly seeds: readonly PressedSeed[]
  readonly pages: readonly Page[]
}

/**
 * Pages → editions, newest first. Seeds that tell the same paper and date are one; a seed that tells a date but no
 * paper joins the only paper of that day; seeds that tell no date are together one edition, which comes last.
 */
export function editionsOf(seeds: readonly PressedSeed[]): readonly EditionOfDay[] {
  const sorted = [...seeds].sort((a, b) => bySeedName(a.seed, b.seed))
  const days = groupBy(sorted, (seed) => tell(seed, 'date') ?? '')
  const dates = [...days.keys()].sort().reverse()
  const taken = new Set<string>()
  return dates.flatMap((date) => {
    const ofDay = days.get(date) ?? []
    const papers = date === '' ? [ofDay] : papersOf(ofDay)
    return papers.map((members) => makeUp(claimId(members, date, taken), members))
  })
}

/** The first thing that a seed's pages print of themselves under `key`. */
function tell<Key extends keyof Masthead>(seed: PressedSeed, key: Key): Masthead[Key] | undefined {
  return seed.pages.find((page) => page.masthead?.[key] !== undefined)?.masthead?.[key]
}

function papersOf(ofDay: readonly PressedSeed[]): readonly (readonly PressedSeed[])[] {
  const papers = groupBy(ofDay, (seed) => tell(seed, 'paper') ?? '')
  return papers.size === 2 && papers.has('') ? [ofDay] : [...papers.values()]
}

function claimId(members: readonly PressedSeed[], date: string, taken: Set<string>): string {
  const first = members[0]
  const paper = members.map((seed) => tell(seed, 'paper')).find(Boolean)
  const name = slugOf(date || (first?.seed.replace(/\.txt$/, '') ?? ''))
  return claim(name, date ? slugOf(paper ?? 'unnamed') : 'undated', taken)
}

function makeUp(id: string, seeds: readonly PressedSeed[]): EditionOfDay {
  const pages = seeds.flatMap((seed) => seed.pages)
  // The sort is stable, so pages that tell no number keep the order of their seeds.
  return { id, seeds, pages: pages.sort((a, b) => place(a) - place(b)) }
}

/** A page with the registration number that only a front page must print stands first; unnumbered ones stand last. */
function place(page: Page): number {
  return page.number ?? (page.masthead?.registration ? 1 : Number.POSITIVE_INFINITY)
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
