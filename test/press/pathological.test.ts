import { describe, expect, test } from 'vitest'
import { misplaced } from './conservation.ts'
import { growthOf, press, timeOf } from './growth.ts'
import { hugePages, oddPages } from './oddPages.ts'

/** Times are of the processor, not of the clock, and only compared with each other: a busy machine fails nothing. */
describe('time grows no faster than the page', () => {
  test.each(Object.entries(oddPages))('%s', { timeout: 300_000 }, (_, page) => {
    expect(growthOf(page, 15, 9)).toBeLessThan(9)
  })
})

describe('pages beyond any measure are read', () => {
  test.each(hugePages)('%s', { timeout: 300_000 }, (_, text) => {
    expect(misplaced(text, press(text))).toEqual([])
  })
})

describe('no line of 120 characters keeps the press busy', () => {
  const openings = '本报记者 |（记者 |新华社|（|■|责任编辑 |图/|在|（作者 |1|www.|P. |By '.split('|')
  const fillers = ['a', 'A ', '甲', '甲　', '、', '·', '1', ' ', '（', '：', '年', '社', '本报', 'Aa.']

  // a pattern with two ways to read each character would never finish such a line
  test('whatever opens it and whatever fills it', { timeout: 300_000 }, () => {
    const slow = openings.flatMap((opening) =>
      fillers.flatMap((filler) => {
        const line = `${opening}${filler.repeat(120)}`.slice(0, 118)
        const spent = timeOf(`${line}!\n${line}。\n${line}\n`)
        return spent > 1500 ? [`${opening}${filler}… ${Math.round(spent)} ms`] : []
      }),
    )
    expect(slow).toEqual([])
  })
})
