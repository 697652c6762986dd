import type { Page } from '../../newspaper/page.ts'
import type { SeedText } from '../../press/readEdition.ts'
import type { MarkedPage } from './markedPages.ts'
import { percentOf, type ScoreName, scoreNames, scorePage, type Tally } from './score.ts'

/** Reads the pages of one seed. */
export type Reading = (seed: SeedText) => readonly Page[]

/** What another reading of a set of pages comes to. */
export interface SetChange {
  readonly set: string
  /** How many of its pages come out otherwise. */
  readonly changed: number
  /** How many points each score gains; none where no page of the set has a truth. */
  readonly gains?: Readonly<Record<ScoreName, number>>
}

/** 对读: readings of the same pages, compared with the one that the press gives as it stands. */
export class Comparison {
  readonly #pages: readonly MarkedPage[]
  readonly #editions: readonly string[]
  readonly #tallies: readonly (Tally | undefined)[]

  constructor(pages: readonly MarkedPage[], reading: Reading) {
    const read = pages.map((page) => readSafely(page, reading))
    this.#pages = pages
    this.#editions = read.map(said)
    this.#tallies = read.map((edition, i) => tallyOf(pages[i]!, edition))
  }

  /** 0 to 100, by set and score, of the press as it stands. */
  scores(): ReadonlyMap<string, Readonly<Record<ScoreName, number>>> {
    return this.#scoresOf(this.#tallies)
  }

  /** What changes, set by set, with another reading; sets that stay as they are are left out. */
  changes(reading: Reading): SetChange[] {
    const changed = new Map<string, number>()
    const tallies = this.#talliesOf(reading, ({ set }) => changed.set(set, (changed.get(set) ?? 0) + 1))
    const [before, after] = [this.#scoresOf(this.#tallies), this.#scoresOf(tallies)]
    return [...changed].map(([set, count]) => {
      const [was, is] = [before.get(set), after.get(set)]
      if (!was || !is) return { set, changed: count }
      const gains = Object.fromEntries(scoreNames.map((name) => [name, is[name] - was[name]]))
      return { set, changed: count, gains: gains as Record<ScoreName, number> }
    })
  }

  /** 0 to 100: the mean of the four scores of all pages together, as another reading has them. */
  mean(reading: Reading): number {
    const tallies = this.#talliesOf(reading, () => {})
    const told = tallies.filter((tally) => tally !== undefined)
    return scoreNames.reduce((sum, name) => sum + percentOf(told, name), 0) / scoreNames.length
  }

  /** The tallies of another reading; `changed` is told of pages that come out otherwise. */
  #talliesOf(reading: Reading, changed: (page: MarkedPage) => void): (Tally | undefined)[] {
    return this.#pages.map((page, i) => {
      const edition = readSafely(page, reading)
      if (said(edition) === this.#editions[i]) return this.#tallies[i]
      changed(page)
      return tallyOf(page, edition)
    })
  }

  #scoresOf(tallies: readonly (Tally | undefined)[]): Map<string, Readonly<Record<ScoreName, number>>> {
    const bySet = new Map<string, Tally[]>()
    tallies.forEach((tally, i) => {
      const { set } = this.#pages[i]!
      if (tally) bySet.set(set, [...(bySet.get(set) ?? []), tally])
    })
    return new Map(
      [...bySet].map(([set, own]) => [
        set,
        Object.fromEntries(scoreNames.map((name) => [name, percentOf(own, name)])) as Record<
          ScoreName,
          number
        >,
      ]),
    )
  }
}

/** What a reading without some part of the press makes of a page: nothing, where it cannot read it at all. */
function readSafely({ name, text, sidecar }: MarkedPage, reading: Reading): readonly Page[] {
  try {
    return reading({ seed: name, text, ...(sidecar && { sidecar }) })
  } catch {
    return []
  }
}

/** An edition to be compared: how sure the press is of it, and what it mended, are no part of it. */
const said = (pages: readonly Page[]): string =>
  JSON.stringify(pages, (key, value: unknown) =>
    key === 'confidence' || key === 'repairs' ? undefined : value,
  )

function tallyOf({ text, truth }: MarkedPage, [page]: readonly Page[]): Tally | undefined {
  return truth && scorePage(text, page ?? { seed: '', articles: [], residue: [] }, truth)
}
