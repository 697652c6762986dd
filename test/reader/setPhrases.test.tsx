// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
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
