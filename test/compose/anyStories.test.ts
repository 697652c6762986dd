import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { grids } from '../../src/compose/sheet/grids.ts'
import { paperGrid } from '../../src/compose/sheet/paper.ts'
import type { Article } from '../../src/newspaper/article.ts'

const text = fc.oneof(
  fc.string({ maxLength: 400, unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('石桥镇', '“三个不”', '，', '。', '2022年', 'A区', '——', '……', '\u3000', '的', '、'),
      {
        maxLength: 300,
      },
    )
    .map((parts) => parts.join('')),
)

const stories = fc
  .array(
    fc.record(
      {
        genre: fc.constantFrom('news', 'feature', 'commentary', 'photo', 'headline', 'brief', 'notice'),
        column: text,
        kicker: text,
        headline: text,
        deck: fc.array(text, { maxLength: 2 }),
        body: fc.array(
          fc.record({ kind: fc.constantFrom('paragraph', 'crosshead'), text, spans: fc.constant([]) }),
          {
            maxLength: 5,
          },
        ),
        figures: fc.array(fc.record({ caption: text, spans: fc.constant([]) }), { maxLength: 2 }),
        pullQuotes: fc.array(fc.record({ text, spans: fc.constant([]) }), { maxLength: 3 }),
        spans: fc.constant([]),
      },
      { requiredKeys: ['genre', 'body', 'spans'] },
    ),
    { maxLength: 12 },
  )
  .map((list) => list.map((story, i) => ({ ...story, id: `a${i}` }) as Article))

test('any stories make a page: it never throws, and every story has one place at every width', () => {
  fc.assert(
    fc.property(stories, fc.boolean(), (list, ear) => {
      const page = compose(list, {
        ear,
        lead: ear ? 'lead' : 'second',
        teasers: Math.min(8, list.length),
        jumps: true,
      })
      const ids = page.stories.map(({ id }) => id)
      if (page.ear.kind === 'headline') ids.push(page.ear.id)
      expect(ids.toSorted()).toEqual(list.map(({ id }) => id).toSorted())
      for (const { at } of page.stories) {
        for (const { name, columns } of [...grids, paperGrid(page.paper)]) {
          const { area } = at[name]
          expect(area.column + area.span - 1).toBeLessThanOrEqual(columns)
          expect(area.row + area.rows - 1).toBeLessThanOrEqual(page.lines[name])
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('a text of a megabyte without a mark is cut, not set', () => {
  const body = [{ kind: 'paragraph' as const, text: '字'.repeat(1_000_000), spans: [] }]
  const [story] = compose([{ id: 'a', genre: 'news', headline: '字', body, spans: [] }], {
    ear: true,
    lead: 'lead',
    teasers: 0,
    jumps: false,
  }).stories
  expect(JSON.stringify(story).length).toBeLessThan(10_000)
})
