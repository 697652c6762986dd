import { expect, test } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { composeAnyPages } from './anyPages.ts'

test('any stories make a page: it never throws, and every story has one place at every width', () => {
  composeAnyPages(25)
}, 120_000)

test.each([
  ['combining marks, which have no width', '\u0301'],
  ['spaces, which hang', '\u3000'],
  ['marks that share their space', '（'],
  ['halves of surrogate pairs', '\ud83d'],
])('a paragraph that ends in thousands of %s is set', (_, character) => {
  const text = `${'字'.repeat(100)}${character.repeat(15_000)}`
  const story = { genre: 'news', body: [{ kind: 'paragraph', text, spans: [] }], spans: [] } as const
  const stories = ['a', 'b', 'c'].map((id) => ({ ...story, id }))
  const page = compose(stories, { ear: true, lead: 'lead', teasers: 0, jumps: false })
  expect(page.stories).toHaveLength(3)
})

test('a text of a megabyte without a mark is cut, not set', () => {
  const body = [{ kind: 'paragraph' as const, text: '字'.repeat(1_000_000), spans: [] }]
  const [story] = compose([{ id: 'a', genre: 'news', headline: '字', body, spans: [] }], {
    ear: true,
    lead: 'lead',
    teasers: 0,
    jumps: false,
  }).stories
  expect(JSON.stringify(story).length).toBeLessThan(10_000)
})
