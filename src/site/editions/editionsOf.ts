import type { Masthead } from '../../newspaper/page.ts'
import { bySeedName } from '../seeds/seedFolder.ts'
import { claim, slugOf, type Taken } from './addresses.ts'

/** A page as far as its edition goes by it. */
interface DatedPage {
  readonly number?: number
  readonly masthead?: Masthead
}

/** A seed with its pages, or with summaries of them. */
interface SeedOf<Page> {
  readonly seed: string
  readonly pages: readonly Page[]
}

/** 一期: the seeds of one paper's one day, and their pages in the order of the paper. */
export interface EditionOf<Seed extends SeedOf<unknown>> {
  /** Stands in addresses and file names: `2019-02-21`, or the first seed's name where no date is printed. */
  readonly id: string
  readonly seeds: readonly Seed[]
  readonly pages: Seed['pages']
}

/**
 * Pages → editions, newest first. Seeds that tell the same paper and date are one; a seed that tells a date but no
 * paper joins the only paper of that day; seeds that tell no date are together one edition, which comes last.
 */
export function editionsOf<Seed extends SeedOf<DatedPage>>(
  seeds: readonly Seed[],
): readonly EditionOf<Seed>[] {
  const sorted = [...seeds].sort((a, b) => bySeedName(a.seed, b.seed))
  const days = groupBy(sorted, (seed) => tell(seed, 'date') ?? '')
  const dates = [...days.keys()].sort().reverse()
  const taken: Taken = new Set()
  return dates.flatMap((date) => {
    const ofDay = days.get(date) ?? []
    const papers = date === '' ? [ofDay] : papersOf(ofDay)
    return papers.map((members) => ({
      id: claimId(members, date, taken),
      seeds: members,
      pages: inOrder(members),
    }))
  })
}

/** The first thing that a seed's pages print of themselves under `key`. */
function tell<Key extends keyof Masthead>(seed: SeedOf<DatedPage>, key: Key): Masthead[Key] | undefined {
  return seed.pages.find((page) => page.masthead?.[key] !== undefined)?.masthead?.[key]
}

function papersOf<Seed extends SeedOf<DatedPage>>(ofDay: readonly Seed[]): readonly (readonly Seed[])[] {
  const papers = groupBy(ofDay, (seed) => tell(seed, 'paper') ?? '')
  return papers.size === 2 && papers.has('') ? [ofDay] : [...papers.values()]
}

function claimId(members: readonly SeedOf<DatedPage>[], date: string, taken: Taken): string {
  const first = members[0]
  const paper = members.map((seed) => tell(seed, 'paper')).find(Boolean)
  const name = slugOf(date || (first?.seed.replace(/\.txt$/, '') ?? ''))
  return claim(name, date ? slugOf(paper ?? 'unnamed') : 'undated', taken, longestId)
}

/** Bytes: a hash and `.json` follow in the name of a file. */
const longestId = 240

function inOrder<Seed extends SeedOf<DatedPage>>(seeds: readonly Seed[]): Seed['pages'] {
  // The sort is stable, so pages that tell no number keep the order of their seeds.
  return seeds.flatMap(({ pages }) => pages).sort((a, b) => place(a) - place(b))
}

/** A page with the registration number that only a front page must print stands first; unnumbered ones stand last. */
function place(page: DatedPage): number {
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
