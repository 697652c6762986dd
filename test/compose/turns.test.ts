import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { flowsOf } from '../../src/compose/copy/flows.ts'
import { grids } from '../../src/compose/sheet/grids.ts'
import type { Article } from '../../src/newspaper/article.ts'
import { badTurns, gridsOf } from './turns.ts'

const words = '清早六点，河堤上的路灯还亮着。挑担子的人已经走过了三座石桥，合作社去年卖出莲藕86.5吨；'

/** Copy of so many characters, of no paragraph's own making: every length comes up. */
const copy = (characters: number, from: number) => {
  const text = words.repeat(Math.ceil((characters + from) / words.length))
  return `${text.slice(from, from + characters - 1)}。`
}

const paragraph = fc
  .tuple(fc.integer({ min: 2, max: 150 }), fc.integer({ min: 0, max: words.length - 1 }))
  .map(([characters, from]) => ({ kind: 'paragraph' as const, text: copy(characters, from), spans: [] }))
const crosshead = fc.constant({ kind: 'crosshead' as const, text: '先修路再种田', spans: [] })
const body = fc.array(fc.oneof({ arbitrary: paragraph, weight: 6 }, { arbitrary: crosshead, weight: 1 }), {
  minLength: 1,
  maxLength: 7,
})
const page = fc
  .array(
    fc.oneof(
      fc.record({ genre: fc.constantFrom('news', 'feature', 'commentary'), body }),
      // 简讯: one paragraph, of which the shortest are three lines over two columns.
      fc.record({ genre: fc.constant('brief'), body: fc.tuple(paragraph) }),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((stories) =>
    stories.map((story, i) => ({ ...story, id: `a${i}`, headline: '先修路　再种田', spans: [] }) as Article),
  )

test('whatever the lengths of its stories, no column of a page opens on a stub or closes on a crosshead', () => {
  fc.assert(
    fc.property(page, fc.boolean(), (stories, ear) => {
      const made = compose(stories, { ear, lead: ear ? 'lead' : 'second', teasers: 5, jumps: true })
      expect(badTurns(made, stories)).toEqual([])
      for (const { at } of made.stories) for (const { name } of gridsOf(made)) expect(at[name]).toBeDefined()
    }),
    { numRuns: 150 },
  )
}, 240_000)

describe.each(grids.map((grid) => [grid.name, grid] as const))('at %s', (_, grid) => {
  const brief = (characters: number): Article => ({
    id: 'a',
    genre: 'brief',
    headline: '先修路',
    body: [{ kind: 'paragraph', text: '字'.repeat(characters), spans: [] }],
    spans: [],
  })
  const wish = {
    columns: 2,
    least: Number.POSITIVE_INFINITY,
    most: 99,
    good: [1, 20],
    wholeness: 99,
  } as const

  test('a brief of three lines, the last one a stub, stands in lines as long as its slot', () => {
    const [flow, ...others] = flowsOf(brief(2 * grid.measure + 2), grid, wish).toSorted(
      (a, b) => a.cost - b.cost,
    )
    expect(flow).toMatchObject({ columns: 1, lines: 2, measure: expect.any(Number) })
    expect(flow!.cost).toBeLessThan(100)
    for (const { columns, lines } of others) expect([columns, lines]).not.toEqual([2, 2])
  })
  test('a brief of four lines stands in two columns', () => {
    const [flow] = flowsOf(brief(4 * grid.measure - 3), grid, wish).toSorted((a, b) => a.cost - b.cost)
    expect(flow).toMatchObject({ columns: 2, lines: 2 })
    expect(flow).not.toHaveProperty('measure')
  })
})
