import { describe, expect, test } from 'vitest'
import { copyLines } from '../../src/compose/copy/copyLines.ts'
import { tiesOf } from '../../src/compose/copy/ties.ts'
import { breakLines } from '../../src/compose/lines/breakLines.ts'
import { runInOf } from '../../src/compose/runIn.ts'
import type { Article } from '../../src/newspaper/article.ts'

const lines = (text: string, measure: number, indent = 0) =>
  breakLines(text, { measure, indent }).map(({ start, end }) => text.slice(start, end))

describe('a column is a whole number of cells', () => {
  test('seventeen ideographs fill a line of seventeen, the first with two fewer', () => {
    expect(lines('一'.repeat(34), 17, 2).map((line) => line.length)).toEqual([15, 17, 2])
  })
  test('an empty paragraph has no line', () => {
    expect(lines('', 17)).toEqual([])
  })
  test('digits take less than a cell each, and an eighth of an em parts them from ideographs', () => {
    const [line] = breakLines('共33个', { measure: 17 })
    expect(line!.width).toBeCloseTo(2 + 2 * 0.557 + 0.25, 2)
  })
})

describe('marks keep to their side of the line', () => {
  test.each([
    ['no stop begins a line', '一二三四，五六', 4, ['一二三', '四，五六']],
    ['no closing quote begins a line', '一“三四”五六', 4, ['一“三', '四”五六']],
    ['no opening bracket ends a line', '一二三（五六）', 4, ['一二三', '（五六）']],
    ['—— stays whole', '一二三——五六', 4, ['一二三', '——五六']],
    ['…… stays whole and begins no line', '一二三……五', 4, ['一二', '三……五']],
    ['a number stays whole', '一二三2022年', 4, ['一二三', '2022年']],
    ['a decimal stays with its percent sign', '一二三12.7%五', 5, ['一二三', '12.7%五']],
    ['a Latin word stays whole', '一二三Banxin五', 5, ['一二三', 'Banxin五']],
    ['a quoted number holds on to its neighbours', '一二三“633”工', 6, ['一二', '三“633”工']],
  ])('%s', (_, text, measure, expected) => {
    expect(lines(text, measure)).toEqual(expected)
  })
})

describe('neighbouring marks share their half-widths', () => {
  test('”、 takes a cell and a half', () => {
    expect(breakLines('一”、二', { measure: 9 })[0]!.width).toBe(3.5)
  })
  test('an opening mark at the start of a line gives up its half', () => {
    expect(breakLines('“一二', { measure: 9 })[0]!.width).toBe(2.5)
  })
  test('a closing bracket gives up its half at the end of a line when it must', () => {
    expect(lines('“一二三”四', 4)).toEqual(['“一二三”', '四'])
  })
  test('a stop never does', () => {
    expect(lines('“一二三。四', 4)).toEqual(['“一二', '三。四'])
  })
})

describe('what the browser would part and a compositor would not', () => {
  const tied = (text: string) => tiesOf(text, 0).map(([start, end]) => text.slice(start, end))
  test('a middle dot stays with the name before it', () => {
    expect(tied('艾山·库尔班')).toEqual(['山·'])
  })
  test('a reporter’s name stands on one line, at every measure', () => {
    const names = ['梅常伟', '韩林', '欧阳晓明']
    const story: Article = {
      id: 'x',
      genre: 'news',
      body: [{ kind: 'paragraph', text: '在八一建军节到来之际，仪式在北京举行。', spans: [] }],
      spans: [],
      lead: '新华社北京7月27日电',
      bylines: [{ role: 'reporter', names, outlet: '新华社' }],
    }
    const runIn = runInOf(story)
    for (let measure = 12; measure <= 20; measure++) {
      const ends = copyLines(story, measure, 1).lines.map(({ end }) => runIn.length + end)
      for (const name of names) {
        const at = runIn.indexOf(name)
        expect(ends.filter((end) => end > at && end < at + name.length)).toEqual([])
      }
    }
  })
  test('no paragraph ends on a single ideograph', () => {
    expect(tied(`${'一'.repeat(15)}二三。`)).toEqual([])
    expect(tied(`${'一'.repeat(14)}二。`)).toEqual(['一二。'])
  })
})
