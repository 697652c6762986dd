import { workerData } from 'node:worker_threads'
import { readEdition } from '../../press/readEdition.ts'
import { asAlways, type Settings } from '../../press/settings.ts'
import { withWeight } from './ablations.ts'
import { Comparison, type Reading, type SetChange } from './comparison.ts'
import type { MarkedPage } from './markedPages.ts'

// the pool puts a word of its own before what it was told
const [, pages] = workerData as readonly [unknown, readonly MarkedPage[]]
const readingOf =
  (settings: Settings): Reading =>
  (seed) =>
    readEdition([seed], settings).edition.pages
const comparison = new Comparison(pages, readingOf(asAlways))

/** What changes on the pages where one weight counts as nothing. */
export const ablateWeight = (name: string): SetChange[] =>
  comparison.changes(readingOf({ ...asAlways, weights: withWeight(name, 0) }))

/** What changes on them without one step or recogniser. */
export const ablateSwitch = (name: string): SetChange[] =>
  comparison.changes(readingOf({ ...asAlways, without: new Set([name]) }))

/** 0 to 100: the mean of the four scores of all pages, with other values of some weights. */
export function meanScore(values: ReadonlyMap<string, number>): number {
  let { weights } = asAlways
  for (const [name, value] of values) weights = withWeight(name, value, weights)
  return comparison.mean(readingOf({ ...asAlways, weights }))
}

/** 0 to 100, by set and score, of the press as it stands. */
export const scoresNow = (): ReturnType<Comparison['scores']> => comparison.scores()
