import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { variedPage } from '../../bench/varyPages.ts'
import { allCases } from '../caseFile.ts'

/** What each lending search came to, beside the search that gives the lines of the same stack away. */
const pairs = vi.hoisted((): { lent: number; given: number }[] => [])

vi.mock('../../../src/press/stories/search.ts', async (importOriginal) => {
  const { Search } = await importOriginal<typeof import('../../../src/press/stories/search.ts')>()
  return {
    Search: class extends Search {
      readonly #given: InstanceType<typeof Search> | undefined

      constructor(...[judge, alone, aboves, custom, lent]: ConstructorParameters<typeof Search>) {
        super(judge, alone, aboves, custom, lent)
        // what is lent at a price is no bound
        const isFree = lent !== undefined && lent === judge.claims.lending.lent(custom.stackGap)
        this.#given = isFree ? new Search(judge, alone, aboves, custom) : undefined
      }

      override run() {
        const way = super.run()
        if (this.#given) pairs.push({ lent: way.cost, given: this.#given.run().cost })
        return way
      }
    },
  }
})

afterEach(() => void pairs.splice(0))

test('no way that gives the lines of a stack away is cheaper than the cheapest that lends them', async () => {
  const { readEdition } = await import('../../../src/press/readEdition.ts')
  const seeds = `${import.meta.dirname}/../../../seeds`
  const pages = [
    ...readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(`${seeds}/${name}`, 'utf8')),
    // cases are short: pages of several have gaps of several lines
    ...allCases().map((_, i, cases) =>
      cases
        .slice(i, i + 8)
        .map(({ text }) => text)
        .join('\n\n'),
    ),
  ]
  for (const text of pages) readEdition([{ seed: 'page.txt', text }])
  expect(pairs.length).toBeGreaterThan(100)
  for (const { lent, given } of pairs) expect(lent).toBeLessThanOrEqual(given + 1e-9)
})

test('it says something: on pages whose headings all come last it is near the cheapest way', async () => {
  const { readEdition } = await import('../../../src/press/readEdition.ts')
  for (let i = 0; i < 60; i++) readEdition([{ seed: 'page.txt', text: variedPage(i, 3 + (i % 4), true) }])
  expect(pairs.length).toBeGreaterThan(60)
  for (const { lent, given } of pairs) expect(lent).toBeLessThanOrEqual(given + 1e-9)
  expect(pairs.filter(({ lent, given }) => lent > given - 2).length).toBeGreaterThan(pairs.length * 0.75)
})
