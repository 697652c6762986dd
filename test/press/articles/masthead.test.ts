import { describe, expect, test } from 'vitest'
import { imprintIn } from '../../../src/press/articles/masthead.ts'

describe('the number and name of a page', () => {
  test.each([
    ['14　要闻　2019年02月21日　星期四　人民日报', 14, '要闻'],
    ['要闻　2019年2月1日　星期五　第14版', 14, '要闻'],
    ['05　国际新闻　2019年2月1日　星期五', 5, '国际新闻'],
    ['第5版　清河副刊　2019年2月1日　星期五', 5, '清河副刊'],
  ])('%s', (line, number, name) => {
    expect(imprintIn([line])).toMatchObject({ number, name })
  })

  test.each([
    ['12月3日　星期二　第5版', 5],
    ['3月12日　星期四', undefined],
    ['2019年2月1日　星期五　责编　张三', undefined],
    ['2019年2月1日　星期五　第5版　编辑　罗敏', 5],
    ['2019年2月1日　星期五　立春　第3版', 3],
    ['2019年2月1日　星期五　晴　多云', undefined],
  ])('no name, nor a day for a number: %s', (line, number) => {
    const { number: read, name } = imprintIn([line])
    expect({ read, name }).toEqual({ read: number, name: undefined })
  })
})

test('a date that also gives the era, in full-width figures', () => {
  expect(imprintIn(['（３）２０２０年（令和２年）１１月１３日（金曜日）'])).toEqual({
    number: 3,
    masthead: { date: '2020-11-13', weekday: '金曜日' },
  })
})
