import { expect, test } from 'vitest'
import type { Composition } from '../../src/compose/composition.ts'
import { makeUpsOf } from '../../src/compose/makeUps.ts'
import type { Article } from '../../src/newspaper/article.ts'

const story = (id: string, length: number): Article => ({
  id,
  genre: 'news',
  headline: '新桥今日通车',
  body: [{ kind: 'paragraph', text: '新桥通车，往来只要五分钟。'.repeat(length), spans: [] }],
  spans: [[0, 13 * length]],
})
const pageOf = (...articles: Article[]) => ({ seed: 'a.txt', articles, residue: [] })

const compositions = (json: string | undefined) => JSON.parse(json ?? '[]') as (Composition | null)[]
const ids = (composition: Composition | null | undefined) => composition?.stories.map(({ id }) => id).sort()

test('an edition is made up page by page, and its first page with stories is the front', () => {
  const { front } = makeUpsOf({
    pages: [pageOf(), pageOf(story('a', 30), story('b', 20)), pageOf(story('c', 30))],
  })
  const [empty, first, second] = compositions(front)
  expect(empty).toBeNull()
  expect(ids(first)).toEqual(['a', 'b'])
  expect(ids(second)).toEqual(['c'])
})

test('every section is made up from the stories of all pages', () => {
  const opinion = { ...story('d', 30), genre: 'commentary' as const }
  const { sections } = makeUpsOf({ pages: [pageOf(story('a', 30), opinion), pageOf(story('c', 20))] })
  expect([...sections.keys()]).toEqual(['news', 'opinion'])
  expect(ids(JSON.parse(sections.get('news')!))).toEqual(['a', 'c'])
})

test('the same edition is made up the same way', () => {
  const pages = [pageOf(story('a', 30), story('b', 20))]
  expect(makeUpsOf({ pages })).toEqual(makeUpsOf({ pages: structuredClone(pages) }))
})

test('nothing is made up where nothing stands, nor where no page would hold it', () => {
  for (const page of [pageOf(), pageOf(story('a', 20_000))]) {
    const { front, sections } = makeUpsOf({ pages: [page] })
    expect(front).toBeUndefined()
    expect(sections.size).toBe(0)
  }
})
