import { describe, expect, test } from 'vitest'
import { readLines } from '../../../src/press/text/line.ts'

describe('the printed lines of a text', () => {
  test.each([
    ['\n', '大桥\n通车'],
    ['\r\n', '大桥\r\n通车'],
    ['\r', '大桥\r通车'],
    ['U+2028', '大桥\u2028通车'],
    ['U+2029', '大桥\u2029通车'],
  ])('end with %s', (_, text) => {
    const lines = readLines(text)
    expect(lines.map((l) => l.raw)).toEqual(['大桥', '通车'])
    expect(lines.map((l) => l.number)).toEqual([1, 2])
    expect(lines.map((l) => text.slice(l.start, l.end))).toEqual(['大桥', '通车'])
  })

  test('empty lines are counted, not kept', () => {
    const lines = readLines('\n　\n大桥\n\n\u200b\n通车\n')
    expect(
      lines.map(({ raw, number, index, blanksBefore }) => ({ raw, number, index, blanksBefore })),
    ).toEqual([
      { raw: '大桥', number: 3, index: 0, blanksBefore: 2 },
      { raw: '通车', number: 6, index: 1, blanksBefore: 2 },
    ])
  })

  test('an indent is measured in em and left out of the line', () => {
    expect(readLines('　　大桥通车')[0]).toMatchObject({ start: 2, raw: '大桥通车', ems: 4 })
    expect(readLines('　　大桥通车')[0]!.indent).toBeGreaterThanOrEqual(2)
    expect(readLines('大桥通车')[0]!.indent).toBe(0)
  })

  test('the measure counts ideographs and full-width marks as one em', () => {
    expect(readLines('大桥，“通车”。')[0]!.ems).toBe(8)
    expect(readLines('大 桥 通 车')[0]).toMatchObject({ ems: 4, letterspaced: true })
    expect(readLines('大桥通车')[0]!.letterspaced).toBe(false)
  })

  test('a part of a text has only its own lines, numbered from where it begins', () => {
    const text = '大桥\n通车\f昨天\n下雨'
    expect(readLines(text, 6, text.length, 2).map((l) => [l.number, l.raw])).toEqual([
      [2, '昨天'],
      [3, '下雨'],
    ])
    expect(readLines(text, 0, 5).map((l) => l.raw)).toEqual(['大桥', '通车'])
  })

  test('an empty text has no lines', () => {
    expect(readLines('')).toEqual([])
    expect(readLines(' \n\t\n')).toEqual([])
  })
})
