// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Frame } from '../../src/reader/editionSummary.ts'
import { factsOf } from '../../src/reader/furniture/masthead/EditionFacts.tsx'
import { TeaserTitle } from '../../src/reader/furniture/type/TeaserTitle.tsx'

describe('a title in 导读', () => {
  const phrasesOf = (title: string) =>
    [
      ...render(<TeaserTitle title={title} language={undefined} />).container.querySelectorAll('.one-line'),
    ].map(({ textContent }) => textContent?.trim())

  test('is parted where its editor set a space, so that one line holds whole phrases', () => {
    expect(phrasesOf('石桥镇里来了读书人　旧粮仓变成图书室')).toEqual([
      '石桥镇里来了读书人',
      '旧粮仓变成图书室',
    ])
  })
  test('stays in one piece where its first phrase says too little', () => {
    expect(phrasesOf('先修路　再种田')).toEqual(['先修路　再种田'])
    expect(phrasesOf('石桥镇里来了读书人')).toEqual(['石桥镇里来了读书人'])
  })
})

describe('the facts in 报眼', () => {
  const frame = {
    pages: [{}],
    stories: 3,
    characters: 400,
    minutes: 1,
    lines: 30,
    residueLines: 0,
    missingPages: [],
  } as unknown as Frame
  const dateline = { agency: '新华社', place: '石桥', date: '11月3日' }
  const named = { paper: '石桥报' }

  test.each([
    ['nothing', {}],
    ['a paper', { masthead: named }],
    ['a dateline', { latestDateline: dateline }],
    ['both', { masthead: named, latestDateline: dateline }],
    ['a page that is missing', { missingPages: [2] }],
  ])('of a page that tells %s fill both columns', (_, told) => {
    expect(factsOf({ ...frame, ...told } as Frame).length % 2).toBe(0)
  })
  test('always say what was not placed', () => {
    for (const told of [{}, { masthead: named }])
      expect(factsOf({ ...frame, ...told, residueLines: 2 } as Frame)).toContainEqual({
        name: '未归入',
        said: '2行',
      })
  })
})
