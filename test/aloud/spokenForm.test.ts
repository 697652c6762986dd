import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { piecesOf, secondsFor, slowestRate } from '../../src/aloud/pieces.ts'
import { spokenForm } from '../../src/aloud/spokenForm.ts'
import { spokenForms } from './spokenForms.ts'

describe('a newsreader says', () => {
  test.each(spokenForms)('%s: %s', (printed, said) => {
    expect(spokenForm(printed)).toBe(said)
  })
})

const text = fc.string({
  unit: fc.constantFrom(...'三个一批项目，。、；0123.5%—-:/ ■（）“”abG℃年月日\u{20000}'),
})

describe('whatever is printed', () => {
  test('no figure is left to the voice, and nothing is thrown', () => {
    fc.assert(
      fc.property(text, (printed) => {
        expect(spokenForm(printed)).not.toMatch(/\d/)
      }),
      { seed: 21, numRuns: 2000 },
    )
  })

  test('pieces together are the text, and each is said within 14 seconds at the slowest rate', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (parts) => {
        const whole = parts.join('')
        const pieces = piecesOf(whole)
        expect(pieces.join('')).toBe(whole)
        for (const piece of pieces) expect(secondsFor(piece, slowestRate)).toBeLessThan(14)
        for (const piece of pieces) expect(piece).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/)
      }),
      { seed: 21, numRuns: 500 },
    )
  })
})
