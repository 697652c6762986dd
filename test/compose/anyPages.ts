import fc from 'fast-check'
import { expect } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import type { Breakpoint, Composition, SetStory } from '../../src/compose/composition.ts'
import { grids } from '../../src/compose/sheet/grids.ts'
import { paperGrid } from '../../src/compose/sheet/paper.ts'
import type { Article } from '../../src/newspaper/article.ts'

/** One character or word, repeated: what a broken extraction leaves of a line, in every script and width of none. */
const unit = fc.constantFrom(
  ...[
    '字',
    '石桥镇',
    '“三个不”',
    '，',
    '。',
    '……',
    '——',
    '\u3000',
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '\u200b',
    '\u00ad',
  ],
  ...[
    '\u0301',
    '\u20dd',
    '\u0e33',
    '\u0f39',
    '\ufe0f',
    '\u200d',
    '\ufeff',
    '\u202e',
    '\u0000',
    '\u001b',
    '\u2028',
  ],
  ...[
    '（',
    '》',
    '・',
    'ー',
    'か',
    'ｱ',
    '한',
    'ไ',
    'ع',
    'א',
    'क्ष',
    'é',
    'W',
    'i',
    'a b ',
    '2022年',
    '12.7%',
    '-',
    '/',
  ],
  ...['👍', '👩‍👩‍👧‍👦', '🇨🇳', '𠂇', '\ud83d', '\udc4d', '\uffff', '﷽'],
)
const repeated = (min: number, max: number) =>
  fc.tuple(unit, fc.integer({ min, max })).map(([piece, times]) => piece.repeat(times))
const short = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.string({ maxLength: 60, unit: 'binary' }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 60, unit: 'grapheme' }) },
  { weight: 4, arbitrary: fc.array(unit, { maxLength: 40 }).map((units) => units.join('')) },
  { weight: 2, arbitrary: repeated(1, 60) },
)
const long = fc.oneof(
  { weight: 4, arbitrary: short },
  { weight: 3, arbitrary: fc.array(unit, { maxLength: 400 }).map((units) => units.join('')) },
  { weight: 3, arbitrary: fc.array(repeated(1, 900), { maxLength: 4 }).map((runs) => runs.join('')) },
  { weight: 1, arbitrary: repeated(7_000, 16_000) },
)
/** Heads are short on most pages; one that a broken extraction made is as long as anything. */
const head = fc.oneof({ weight: 30, arbitrary: short }, { weight: 1, arbitrary: long })

const story = fc.record(
  {
    genre: fc.constantFrom('news', 'feature', 'commentary', 'photo', 'headline', 'brief', 'notice'),
    column: head,
    kicker: head,
    headline: head,
    deck: fc.array(head, { maxLength: 2 }),
    lead: short,
    jump: fc.record({ page: fc.integer({ min: 1, max: 99 }) }),
    body: fc.array(
      fc.record({ kind: fc.constantFrom('paragraph', 'crosshead'), text: long, spans: fc.constant([]) }),
      { maxLength: 5 },
    ),
    figures: fc.array(fc.record({ caption: head, spans: fc.constant([]) }), { maxLength: 2 }),
    pullQuotes: fc.array(fc.record({ text: head, spans: fc.constant([]) }), { maxLength: 3 }),
    spans: fc.constant([]),
  },
  { requiredKeys: ['genre', 'body', 'spans'] },
)

const pages = fc
  .array(story, { maxLength: 12 })
  .map((list) => list.map((each, i) => ({ ...each, id: `a${i}` }) as Article))

/** Composes so many pages of any texts: none throws, and no story and no character of its copy is lost at any width. */
export function composeAnyPages(numRuns: number): void {
  fc.assert(
    fc.property(pages, fc.boolean(), (stories, ear) => {
      const page = compose(stories, {
        ear,
        lead: ear ? 'lead' : 'second',
        teasers: Math.min(8, stories.length),
        jumps: true,
      })
      everyStoryHasItsPlace(stories, page)
      for (const set of page.stories) everyCharacterIsToldOf(stories.find(({ id }) => id === set.id)!, set)
    }),
    { numRuns },
  )
}

function everyStoryHasItsPlace(stories: readonly Article[], page: Composition): void {
  const ids = page.stories.map(({ id }) => id)
  if (page.ear.kind === 'headline') ids.push(page.ear.id)
  expect(ids.toSorted()).toEqual(stories.map(({ id }) => id).toSorted())
  for (const { at } of page.stories) {
    for (const { name, columns } of [...grids, paperGrid(page.paper)]) {
      const { area } = at[name]
      expect(area.column + area.span - 1).toBeLessThanOrEqual(columns)
      expect(area.row + area.rows - 1).toBeLessThanOrEqual(page.lines[name])
    }
  }
}

/** What a width shows is the opening of the copy, and where that is not all, a jump says so. */
function everyCharacterIsToldOf({ body }: Article, { at, copy }: SetStory): void {
  const whole = body.map(({ text: printed }) => printed).join('')
  for (const width of Object.keys(at) as Breakpoint[]) {
    if (!at[width].flow) continue
    const runs = copy.flatMap((block) => (block.on?.includes(width) === false ? [] : block.runs))
    const shown = runs.filter(({ on }) => on?.includes(width) !== false)
    const words = shown.map((each) => (each.kind === 'text' ? each.text : '')).join('')
    expect(whole.startsWith(words)).toBe(true)
    if (words !== whole) expect(shown.filter(({ kind }) => kind === 'jump')).toHaveLength(1)
  }
}
