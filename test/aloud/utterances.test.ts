import { expect, test } from 'vitest'
import { utterancesOf } from '../../src/aloud/utterances.ts'
import type { Article } from '../../src/newspaper/article.ts'
import { feature, news } from '../reader/sampleDelivery.ts'

const said = (sheets: readonly Article[], language?: string) =>
  utterancesOf(sheets, language).map(({ field, pieces }) => `${field} ${pieces.join('|')}`)

test('a story is said from 引题 on: heading, who wrote it, text, captions', () => {
  const spoken = said([feature])
  expect(spoken.slice(0, 4)).toEqual([
    'kicker 沿河三日',
    'headline 河堤上的守夜人',
    'deck 三个村庄，一条堤',
    'byline 本报记者王小河、李大川',
  ])
  expect(spoken.slice(-5)).toEqual([
    'body 一盏灯',
    'body 灯下坐着三个人，各管一段。',
    'body 一本账',
    'body 账上记着水位，一个时辰一行。',
    'caption 图片说明。七月二十七日夜，守堤人在查看水位。',
  ])
})

test('a news lead is said with those who signed it, before the paragraph that it runs into', () => {
  expect(said([news]).slice(1)).toEqual([
    'lead 新华社河口七月二十七日电，记者周桥',
    'body 新桥二十七日通车，两岸步行往来只要五分钟。',
  ])
})

test('the sentences of the press are said one by one, each with its place; what another page holds follows', () => {
  const text = '水位3.5米。■险情解除！'
  const sentence = (from: number, to: number) => ({ field: 'body' as const, nth: 0, from, to, spans: [] })
  const opening: Article = {
    ...news,
    body: [{ kind: 'paragraph', text, spans: [] }],
    sentences: [sentence(0, 7), sentence(7, 13)],
  }
  const rest: Article = { ...news, body: [{ kind: 'paragraph', text: '完。', spans: [] }] }
  const spoken = utterancesOf([opening, rest]).filter(({ field }) => field === 'body')
  expect(spoken).toEqual([
    { sheet: 0, field: 'body', nth: 0, from: 0, to: 7, pieces: ['水位三点五米。'], language: 'zh-CN' },
    { sheet: 0, field: 'body', nth: 0, from: 7, to: 13, pieces: ['险情解除！'], language: 'zh-CN' },
    { sheet: 1, field: 'body', nth: 0, from: 0, to: 2, pieces: ['完。'], language: 'zh-CN' },
  ])
})

test('a story in another language keeps its figures, which its own voice knows', () => {
  const english: Article = {
    ...news,
    headline: '■ 12 boats in 2019',
    lead: 'RIVERTON',
    bylines: [{ role: 'reporter', names: ['Ann Lee'] }],
    body: [],
  }
  expect(said([english], 'en')).toEqual(['headline 12 boats in 2019', 'lead RIVERTON Ann Lee'])
})
