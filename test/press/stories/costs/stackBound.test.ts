import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { variedPage } from '../../../bench/varyPages.ts'
import { allCases } from '../../caseFile.ts'

/** The cost of each search whose stories may share the headings of a stack, and of the search of the same page where each heading is used once. */
const pairs = vi.hoisted((): { shared: number; own: number }[] => [])

vi.mock('../../../../src/press/stories/search/search.ts', async (importOriginal) => {
  const { Search } = await importOriginal<typeof import('../../../../src/press/stories/search/search.ts')>()
  return {
    Search: class extends Search {
      readonly #own: InstanceType<typeof Search> | undefined

      constructor(...[page, placement, shared]: ConstructorParameters<typeof Search>) {
        super(page, placement, shared)
        // a search at prices gives no bound
        const isFree = shared !== undefined && shared === page.stackBound.sharedHeads(placement.stackGap)
        this.#own = isFree ? new Search(page, placement) : undefined
      }

      override run() {
        const result = super.run()
        if (this.#own) pairs.push({ shared: result.cost, own: this.#own.run().cost })
        return result
      }
    },
  }
})

afterEach(() => void pairs.splice(0))

test('a search that uses each heading of a stack once is never cheaper than its bound', {
  timeout: 120_000,
}, async () => {
  const { readEdition } = await import('../../../../src/press/readEdition.ts')
  const seeds = `${import.meta.dirname}/../../../../seeds`
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
  for (const { shared, own } of pairs) expect(shared).toBeLessThanOrEqual(own + 1e-9)
})

test('the bound is tight on pages whose headings all come last', { timeout: 120_000 }, async () => {
  const { readEdition } = await import('../../../../src/press/readEdition.ts')
  for (let i = 0; i < 60; i++) readEdition([{ seed: 'page.txt', text: variedPage(i, 3 + (i % 4), true) }])
  expect(pairs.length).toBeGreaterThan(60)
  for (const { shared, own } of pairs) expect(shared).toBeLessThanOrEqual(own + 1e-9)
  expect(pairs.filter(({ shared, own }) => shared > own - 2).length).toBeGreaterThan(pairs.length * 0.75)
})
