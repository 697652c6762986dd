// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { screensOf } from '../../src/reader/vertical/screens.ts'
import { setUpright, uprightIn } from '../../src/reader/vertical/uprightWords.ts'

const pieces = (text: string) => uprightIn(text).map(({ from, to }) => text.slice(from, to))

describe('in an upright line', () => {
  test('numbers of one and two digits stand, others lie', () => {
    expect(pieces('7月26日，2022年26.7亿元、11万吨、5%、A4纸、第6个')).toEqual(['7', '26', '11', '6'])
  })

  test('quotation marks are drawn as upright lines have them', () => {
    expect(uprightIn('“量”‘质’').map(({ drawn }) => drawn)).toEqual(['﹃', '﹄', '﹁', '﹂'])
  })

  test('the text stays what it is, and is laid back as it was', () => {
    const copy = document.createElement('div')
    copy.innerHTML = '<p>7月26日的“三个一批”<b>12</b>项</p>'
    const { innerHTML, textContent } = copy
    const layBack = setUpright(copy)
    expect(copy.querySelectorAll('.upright-digits')).toHaveLength(3)
    expect(copy.textContent).toBe(textContent)
    layBack()
    expect(copy.innerHTML).toBe(innerHTML)
    expect(copy.querySelector('p')?.childNodes).toHaveLength(3)
  })
})

describe('a screen', () => {
  test('follows a screen, column by column', () => {
    expect(screensOf([], 100, 250, 10)).toEqual([0, 100, 200])
  })

  test('begins with what the one before would cut', () => {
    const figure = { start: 80, end: 130, kind: 'whole' } as const
    expect(screensOf([figure], 100, 250, 10)).toEqual([0, 80, 180])
  })

  test('begins where it must with what no screen holds whole', () => {
    const figure = { start: 80, end: 230, kind: 'whole' } as const
    expect(screensOf([figure], 100, 250, 10)).toEqual([0, 100, 200])
  })

  test('never ends with a crosshead', () => {
    const crosshead = { start: 80, end: 100, kind: 'crosshead' } as const
    expect(screensOf([crosshead], 100, 250, 10)).toEqual([0, 80, 180])
  })
})
