import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termsOf } from '../../../src/press/kinship/terms.ts'
import { TermTable } from '../../../src/press/kinship/termTable.ts'

describe('a table of terms', () => {
  test('numbers terms as a Map would, even if they collide, and forgets them when cleared', () => {
    // few numbers, and such as spread to the same slots
    const term = fc.oneof(
      fc.integer({ min: -5, max: 5 }),
      fc.integer().map((n) => n | 0),
      fc.integer().map((n) => n << 20),
    )
    fc.assert(
      fc.property(fc.array(fc.array(term, { maxLength: 200 }), { minLength: 1, maxLength: 4 }), (texts) => {
        const table = new TermTable(200)
        for (const terms of texts) {
          table.clear(terms.length)
          const known = new Map<number, number>()
          for (const t of terms) {
            expect(table.numberOf(t)).toBe(known.get(t) ?? -1)
            if (!known.has(t)) known.set(t, known.size)
            expect(table.add(t)).toBe(known.get(t))
          }
          expect(table.size).toBe(known.size)
        }
      }),
    )
  })
})

describe('the terms of a text', () => {
  const same = (a: string, b: string) => expect(termsOf(a).list).toEqual(termsOf(b).list)

  test('are pairs of ideographs and words, each once, in text order', () => {
    expect(termsOf('大桥通车，大桥通车').list).toHaveLength(3)
    expect(termsOf('GDP 2019 gdp').list).toHaveLength(2)
    expect(termsOf('').list).toEqual([])
  })

  test('are the same for look-alike characters', () => {
    same('⽔库⼤坝', '水库大坝')
    same('２０１９年GDP', '2019年ＧＤＰ')
    same('Cafe\u0301 Noir', 'Café noir')
    same('｢大｣桥', '「大」桥')
  })

  test('cross a quotation mark inside a phrase, and no other mark', () => {
    same('和“风', '和风')
    expect(termsOf('和，风').list).toEqual([])
  })

  test('include ideographs of the supplementary planes', () => {
    expect(termsOf('𠮷祥𠮷祥').list).toHaveLength(2)
  })
})
