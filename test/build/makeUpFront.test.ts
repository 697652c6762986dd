import { expect, test } from 'vitest'
import { makeUpFront } from '../../src/build/makeUpFront.ts'
import type { Composition } from '../../src/compose/composition.ts'
import type { Article } from '../../src/newspaper/article.ts'

const story = (id: string, length: number): Article => ({
  id,
  genre: 'news',
  headline: '新桥今日通车',
  body: [{ kind: 'paragraph', text: '新桥通车，往来只要五分钟。'.repeat(length), spans: [] }],
  spans: [[0, 13 * length]],
})
const pageOf = (...articles: Article[]) => ({ seed: 'a.txt', articles, residue: [] })

test('an edition is made up from its first page with stories', () => {
  const json = makeUpFront({
    pages: [pageOf(), pageOf(story('a', 30), story('b', 20)), pageOf(story('c', 9))],
  })
  const { stories } = JSON.parse(json ?? '') as Composition
  expect(stories.map(({ id }) => id).sort()).toEqual(['a', 'b'])
})

test('the same edition is made up the same way', () => {
  const pages = [pageOf(story('a', 30), story('b', 20))]
  expect(makeUpFront({ pages })).toBe(makeUpFront({ pages: structuredClone(pages) }))
})

test('nothing is made up where nothing stands, nor where no page would hold it', () => {
  expect(makeUpFront({ pages: [pageOf()] })).toBeUndefined()
  expect(makeUpFront({ pages: [pageOf(story('a', 20_000))] })).toBeUndefined()
})
