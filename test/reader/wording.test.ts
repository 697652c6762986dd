import { expect, test } from 'vitest'
import {
  sayByline,
  sayDate,
  sayDownwards,
  sayNumeral,
  sayPage,
  sayPages,
  sayPenName,
} from '../../src/reader/wording.ts'

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [48, '四十八'],
  [0, '零'],
  [100, '100'],
])('page %i is said %s', (n, said) => {
  expect(sayNumeral(n)).toBe(said)
})

test('a byline says whose reporter it is only where the page does', () => {
  expect(sayByline({ role: 'reporter', outlet: '本报', names: ['王利辉', '高伟山'] })).toBe(
    '本报记者　王利辉　高伟山',
  )
  expect(sayByline({ role: 'correspondent', names: ['谷皓'] })).toBe('通讯员　谷皓')
  expect(sayByline({ role: 'writer', names: ['许言'] })).toBe('许言')
})

test('a date is said with its weekday where both are printed', () => {
  expect(sayDate({ date: '2019-02-21', weekday: '星期四' })).toBe('2019年2月21日　星期四')
  expect(sayDate({ paper: '某报' })).toBeUndefined()
})

test('a page without a number goes by its file', () => {
  expect(sayPage({ seed: 'a.txt' })).toBe('a.txt')
  expect(sayPage({ seed: 'a.txt', number: 2, name: '副刊' })).toBe('第2版　副刊')
})

test('pages are named by their numbers where all print one, and counted where not', () => {
  expect(
    sayPages([
      { seed: 'a', number: 14 },
      { seed: 'b', number: 15 },
    ]),
  ).toBe('第14、15版')
  expect(sayPages([{ seed: 'a', number: 14 }, { seed: 'b' }])).toBe('2版')
})

test('quotation marks turn with the line, and short names are set apart', () => {
  expect(sayDownwards('的“压舱石”')).toBe('的﹃压舱石﹄')
  expect(sayPenName('许言')).toBe('许　言')
  expect(sayPenName('欧阳言')).toBe('欧阳言')
})
