import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressArticles, slugOf } from '../../../src/site/editions/addresses.ts'
import { editionsOf } from '../../../src/site/editions/editionsOf.ts'
import type { PressedSeed } from '../../../src/site/editions/pressSeed.ts'
import { linePress, printed } from '../printing.ts'

const ids = (...seeds: PressedSeed[]) => editionsOf(seeds).map(({ id }) => id)
const places = (...seeds: PressedSeed[]) =>
  editionsOf(seeds).map(({ pages }) => pages.map(({ seed, number }) => `${seed} ${number ?? '-'}`))
const addresses = (...seeds: PressedSeed[]) =>
  addressArticles(editionsOf(seeds)).map(({ pages }) =>
    pages.flatMap(({ articles }) => articles.map(({ id }) => id)),
  )

describe('seeds are grouped into editions', () => {
  test('by the date that they print, newest first', () => {
    const seeds = [printed('a.txt', '报头 日报 2019-02-21'), printed('b.txt', '报头 日报 2019-10-03')]
    expect(ids(...seeds)).toEqual(['2019-10-03', '2019-02-21'])
  })

  test('pages of the same paper and day are one', () => {
    const seeds = [printed('a.txt', '报头 日报 2019-02-21'), printed('b.txt', '报头 日报 2019-02-21')]
    expect(places(...seeds)).toEqual([['a.txt -', 'b.txt -']])
  })

  test('two papers of one day are two, and only the second one needs its name', () => {
    const seeds = [printed('a.txt', '报头 日报 2019-02-21'), printed('b.txt', '报头 晚报 2019-02-21')]
    expect(ids(...seeds)).toEqual(['2019-02-21', '2019-02-21-晚报'])
  })

  test('a page with a date and no paper joins the only paper of the day', () => {
    const day = '2019-02-21'
    expect(ids(printed('a.txt', `报头 日报 ${day}`), printed('b.txt', `报头 - ${day}`))).toEqual([day])
  })

  test('a page with a date and no paper joins none of two papers', () => {
    const day = '2019-02-21'
    const papers = [printed('a.txt', `报头 日报 ${day}`), printed('b.txt', `报头 晚报 ${day}`)]
    expect(ids(...papers, printed('c.txt', `报头 - ${day}`))).toHaveLength(3)
  })

  test('pages without a date are together one edition, last, by the name of the first', () => {
    const seeds = [
      printed('page-10.txt', '甲'),
      printed('page-2.txt', '乙'),
      printed('z.txt', '报头 日报 2019-02-21'),
    ]
    expect(ids(...seeds)).toEqual(['2019-02-21', 'page-2'])
    expect(places(...seeds)[1]).toEqual(['page-2.txt -', 'page-10.txt -'])
  })

  test('the pages of one file stay together where only the first prints the date', () => {
    expect(places(printed('a.txt', '报头 日报 2019-02-21\n甲\f乙'))).toEqual([['a.txt -', 'a.txt -']])
  })

  test('an undated edition never takes the address of a dated one', () => {
    expect(ids(printed('2019-02-21.txt', '甲'), printed('b.txt', '报头 日报 2019-02-21'))).toEqual([
      '2019-02-21',
      '2019-02-21-undated',
    ])
  })

  test('no seeds, no editions', () => {
    expect(editionsOf([])).toEqual([])
  })
})

test('pages stand by their number, those without one at the end by the name of their file', () => {
  const seeds = [
    printed('a.txt', '甲'),
    printed('b.txt', '版 10'),
    printed('c.txt', '版 2'),
    printed('d.txt', '丁'),
  ]
  expect(places(...seeds)).toEqual([['c.txt 2', 'b.txt 10', 'a.txt -', 'd.txt -']])
})

describe('addresses of articles', () => {
  test('are the ids that the press gave, made safe for a file name', () => {
    expect(addresses(printed('a.txt', '培植良好产业生态', 'a/b?c#d%e..'))).toEqual([
      ['培植良好产业生态', 'a-b-c-d-e'],
    ])
  })

  test('are one of a kind: the older edition keeps the plain one', () => {
    const old = printed('a.txt', '报头 日报 2019-02-21', '启事')
    const young = printed('b.txt', '报头 日报 2019-02-22', '启事')
    expect(addresses(old, young)).toEqual([['启事-2019-02-22'], ['启事']])
    expect(addresses(old)).toEqual([['启事']])
  })

  test('are one of a kind within a page too', () => {
    expect(addresses(printed('a.txt', '启事', '启事', '启事'))).toEqual([['启事', '启事-a', '启事-a-2']])
  })

  test('do not differ in the case of letters alone, for on Windows and macOS these are one file', () => {
    const [first, second] = addresses(
      printed('a.txt', 'Bridge', 'bridge', 'BRIDGE', 'straße', 'STRASSE'),
    ).flat()
    expect(first).toBe('Bridge')
    expect(second).toBe('bridge-a')
    expect(addresses(printed('a.txt', 'straße', 'STRASSE')).flat()).toEqual(['straße', 'STRASSE-a'])
  })

  test('are none that Windows keeps for devices', () => {
    expect(addresses(printed('nul.txt', 'CON', 'aux', 'com1', 'contents')).flat()).toEqual([
      'CON-nul-undated',
      'aux-nul-undated',
      'com1-nul-undated',
      'contents',
    ])
  })

  test('are in NFC, as macOS and Windows see them', () => {
    expect(slugOf('\uf90a曜')).toBe('金曜')
    expect(slugOf('cafe\u0301')).toBe('café')
  })

  test('stay below 255 bytes with the name of their edition, and stay as they were where they were fine', () => {
    const long = '版'.repeat(60)
    const found = addresses(
      printed(`${long}.txt`, long, long, long, '\u{20000}'.repeat(60), '\u{20000}'.repeat(60)),
    )
    for (const id of found.flat()) expect(Buffer.byteLength(`${id}.json`)).toBeLessThanOrEqual(250)
    expect(new Set(found.flat()).size).toBe(5)
    expect(addresses(printed('2021.txt', long, long)).flat()).toEqual([long, `${long}-2021`])
  })

  test('are names of files on every system, whatever is printed', () => {
    const line = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.array(line, { maxLength: 8 }),
        line,
        (one, other, name) => {
          const seeds = [`${name}.txt`, 'b.txt'].map((seed, i) => {
            const text = [i === 1 ? '报头 日报 2019-02-21' : '', ...[one, other][i]!].join('\n')
            const { pages } = linePress([{ seed, text }]).edition
            return { kind: 'pressed', seed, text, pages, diagnostics: [] } as const
          })
          const editions = editionsOf(seeds)
          const articles = addressArticles(editions).flatMap(({ pages }) =>
            pages.flatMap((page) => page.articles.map(({ id }) => id)),
          )
          for (const names of [articles, editions.map(({ id }) => id)]) {
            expect(new Set(names.map((each) => each.toUpperCase())).size).toBe(names.length)
            for (const id of names) {
              expect(id).toMatch(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[\p{L}\p{N}_-]+$/iu)
              expect(id).toBe(id.normalize('NFC'))
              expect(Buffer.byteLength(`${id}.json`)).toBeLessThanOrEqual(250)
            }
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  test('fit into a file name however long the headline', () => {
    expect(Buffer.byteLength(`${slugOf('版'.repeat(500))}.html`)).toBeLessThan(255)
    expect(slugOf('……')).toBe('untitled')
  })
})
