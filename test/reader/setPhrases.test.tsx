// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Phrases } from '../../src/reader/furniture/type/Phrases.tsx'
import { SetPhrases } from '../../src/reader/furniture/type/SetPhrases.tsx'

describe('a head of an alphabetic script', () => {
  const text = [{ text: 'Bridge ' }, { text: 'will ' }, { text: 'close', turn: ['lg' as const] }]
  const { container } = render(<SetPhrases text={text} />)

  test('keeps its spaces', () => expect(container.textContent).toBe('Bridge will close'))

  test('may turn at each, which stands outside what holds a word together', () => {
    const held = [...container.querySelectorAll('.piece')].map((piece) => piece.textContent)
    expect(held).toEqual(['Bridge', 'will', 'close'])
  })
})

test('the tag at the end of a head is held together, whatever its length', () => {
  const set = render(
    <SetPhrases text={[{ text: '解码注册制' }, { text: '（经济聚焦·深度调查）', tag: true }]} />,
  )
  expect(set.container.querySelector('.head-tag')?.textContent).toBe('（经济聚焦·深度调查）')
  const told = render(<Phrases text={'解码注册制\u200b（经济聚焦）'} tag="（经济聚焦）" />)
  expect(told.container.querySelector('.head-tag')?.textContent).toBe('（经济聚焦）')
})
