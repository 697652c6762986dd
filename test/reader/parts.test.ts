import { expect, test } from 'vitest'
import type { Article } from '../../src/newspaper/article.ts'
import { partsOf } from '../../src/newspaper/parts.ts'
import { readingOrder, standingTogether, wholeBody } from '../../src/reader/parts.ts'

const body: Article['body'] = [
  { kind: 'paragraph', text: '一二三', spans: [] },
  { kind: 'crosshead', text: '甲', spans: [] },
  { kind: 'paragraph', text: '四五', spans: [] },
  { kind: 'paragraph', text: '六', spans: [] },
]
const article: Article = { id: 'x', genre: 'feature', body, spans: [] }
const said = (of: Article) =>
  readingOrder(of).map(({ standing: s }) =>
    s.kind === 'figure'
      ? s.figure.caption
      : s.kind === 'quote'
        ? s.quote.text
        : s.kind === 'seam'
          ? `第${s.seam.page}版`
          : s.text,
  )

test('the parts of a story are its opening and its crossheads, with their lengths', () => {
  expect(partsOf(body)).toEqual([
    { name: '开篇', characters: 3 },
    { name: '甲', characters: 3 },
  ])
})

test('a story that opens with a crosshead has no other opening', () => {
  expect(partsOf(body.slice(1)).map(({ name }) => name)).toEqual(['甲'])
  expect(readingOrder({ ...article, body: body.slice(1) })[0]?.part).toBe(0)
})

test('a figure stands before the first crosshead', () => {
  const figures = [{ caption: '图', spans: [] }]
  expect(said({ ...article, figures })).toEqual(['一二三', '图', '甲', '四五', '六'])
})

test('a figure of a story without crossheads stands after the first paragraph, and alone where there is no body', () => {
  const figures = [{ caption: '图', spans: [] }]
  expect(said({ ...article, figures, body: body.slice(2) })).toEqual(['四五', '图', '六'])
  expect(said({ ...article, figures, body: [] })).toEqual(['图'])
})

test('every quotation stands once, wherever it belongs', () => {
  const pullQuotes = [
    { text: '引一', spans: [] },
    { text: '引二', beside: 2, spans: [] },
    { text: '引三', spans: [] },
  ]
  const order = said({ ...article, pullQuotes })
  expect(order.filter((text) => text.startsWith('引')).sort()).toEqual(['引一', '引三', '引二'])
  expect(order.indexOf('引二')).toBe(order.indexOf('四五') - 1)
})

test('a quotation stands together with what it repeats, and with nothing but a paragraph', () => {
  const pullQuotes = [
    { text: '引一', beside: 2, spans: [] },
    { text: '引二', beside: 2, spans: [] },
    { text: '引三', beside: 4, spans: [] },
  ]
  const groups = standingTogether(readingOrder({ ...article, pullQuotes }))
  const kinds = groups.map((group) => group.map(({ standing }) => standing.kind))
  expect(kinds).toEqual([
    ['paragraph'],
    ['crosshead'],
    ['quote', 'quote', 'paragraph'],
    ['paragraph'],
    ['quote'],
  ])
})

test('quotations that repeat nothing share the text behind the one before them', () => {
  const long = Array.from({ length: 6 }, (_, n) => ({
    kind: 'paragraph' as const,
    text: `${n}`.repeat(10),
    spans: [],
  }))
  const pullQuotes = [
    { text: '引一', beside: 2, spans: [] },
    { text: '引二', spans: [] },
  ]
  const order = said({ ...article, body: long, pullQuotes })
  expect(order.indexOf('引二')).toBe(order.indexOf('4444444444') - 1)
})

test('what another page holds of a story stands behind its seam, and its parts are counted on', () => {
  const rest = { page: 3, sheet: 1, id: 'y', seam: 'sentence' as const, body: body.slice(1), spans: [] }
  const whole = { ...article, continued: [rest] }
  expect(said(whole)).toEqual(['一二三', '甲', '四五', '六', '第3版', '甲', '四五', '六'])
  expect(readingOrder(whole).map(({ part }) => part)).toEqual([0, 1, 1, 1, 1, 2, 2, 2])
  expect(partsOf(wholeBody(whole)).map(({ name }) => name)).toEqual(['开篇', '甲', '甲'])
})
