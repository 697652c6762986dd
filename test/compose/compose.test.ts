import { describe, expect, test } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import type { Breakpoint, Composition, Run, SetStory, Width } from '../../src/compose/composition.ts'
import { copyLines } from '../../src/compose/copy/copyLines.ts'
import { flowsOf } from '../../src/compose/copy/flows.ts'
import { grids } from '../../src/compose/sheet/grids.ts'
import type { Article } from '../../src/newspaper/article.ts'
import { charactersOf } from '../../src/newspaper/length.ts'
import { madePage } from './madePages.ts'
import { headline, photo } from './oddStories.ts'
import { badTurns, gridsOf } from './turns.ts'

const front = { ear: true, lead: 'lead', teasers: 8, jumps: true } as const
const breakpoints: readonly Breakpoint[] = [...grids.map(({ name }) => name), 'a3']
const texts = Array.from({ length: 6 }, (_, i) => madePage(i + 1)).flat()
const longer = texts.filter((story) => story.genre !== 'brief')
const shorter = texts.filter((story) => story.genre === 'brief')
const [first] = longer

/** Kinds of pages that a page must stand up to. */
const counts: readonly (readonly [string, readonly Article[]])[] = [
  ['no story', []],
  ['one story', longer.slice(0, 1)],
  ['two stories', longer.slice(0, 2)],
  ['three stories', longer.slice(0, 3)],
  ['seven stories, one a headline, one a photograph', [...longer.slice(0, 5), headline(0), photo(0)]],
  ['eight stories', longer.slice(0, 8)],
  ['fifteen stories', [...longer.slice(0, 11), headline(0), photo(0), photo(1), shorter[0]!]],
  ['thirty stories', [...longer.slice(0, 22), ...shorter, headline(0), photo(2)]],
  ['nothing but briefs', shorter],
  ['one giant', [{ ...first!, body: longer.slice(0, 16).flatMap(({ body }) => body) }]],
  ['nothing but photographs', [0, 1, 2, 3, 4].map(photo)],
  ['nothing but headlines', [0, 1, 2, 3].map(headline)],
  ['one photograph', [photo(1)]],
  ['one headline', [headline(1)]],
]

describe.each(counts)('a page of %s', (_, stories) => {
  const page = compose(stories, front)

  test('holds every story once, in the ear or on the page', () => {
    const ids = page.stories.map(({ id }) => id)
    if (page.ear.kind === 'headline') ids.push(page.ear.id)
    expect(ids.toSorted()).toEqual(stories.map(({ id }) => id).toSorted())
  })
  test.each(breakpoints)('has no two slots on one place, and every slot on the page, at %s', (width) => {
    expect(overlaps(page, width)).toEqual([])
  })
  test.each(breakpoints)(
    'has no hole at %s: stacks end level, and what stands apart is a gap or a rule',
    (width) => {
      expect(holes(page, width)).toBeLessThanOrEqual(2)
    },
  )
  test('opens no column on a stub and closes none on a crosshead', () => {
    expect(badTurns(page, stories)).toEqual([])
  })
  test('boxes a story at every width or at none', () => {
    for (const { id, at } of page.stories) {
      const boxed = breakpoints.filter((width) => at[width].slot === 'box')
      expect([0, breakpoints.length], id).toContain(boxed.length)
    }
  })
  test('shows nothing that its stories do not say, in their order', () => {
    for (const set of page.stories) {
      const story = stories.find(({ id }) => id === set.id)!
      for (const width of ['base', ...breakpoints] as const) expect(body(story)).toMatch(shown(set, width))
    }
  })
  test('is the same when it is made again', () => {
    expect(compose(stories, front)).toEqual(page)
  })
})

describe('报眼', () => {
  test('holds the best headline whose story is elsewhere', () => {
    const { ear, teasers } = compose([...longer.slice(0, 4), headline(0)], front)
    expect(ear).toMatchObject({ kind: 'headline', id: headline(0).id })
    expect(teasers).toBeDefined()
  })
  test('holds 导读 where there is none, which then stands nowhere else', () => {
    const { ear, teasers } = compose(longer.slice(0, 5), front)
    expect(ear).toEqual({ kind: 'teasers' })
    expect(teasers).toBeUndefined()
  })
  test('tells the facts of a page of three briefs, which is its own list', () => {
    const { ear, teasers } = compose(shorter.slice(0, 3), front)
    expect(ear).toEqual({ kind: 'facts' })
    expect(teasers).toBeUndefined()
  })
  test.each([
    ['one story', longer.slice(0, 1)],
    ['three stories', longer.slice(0, 3)],
    ['headlines alone', [headline(0), headline(1)]],
    ['photographs alone', [0, 1, 2, 3].map(photo)],
  ])('tells the facts of a page of %s', (_, stories) => {
    expect(compose(stories, front).ear).toEqual({ kind: 'facts' })
  })
})

test('headlines alone stand across the page, one under the other', () => {
  for (const { at } of compose([0, 1, 2, 3].map(headline), front).stories) {
    for (const { name, columns } of grids) expect(at[name].area).toMatchObject({ column: 1, span: columns })
  }
})

test('a giant has its parts in a row of their own, and keeps to twenty lines', () => {
  const crosshead = (text: string) => ({ kind: 'crosshead' as const, text, spans: [] })
  const body = longer.slice(0, 20).flatMap((story, i) => [crosshead(`第${i + 1}节`), ...story.body])
  const [set] = compose([{ ...first!, body }], front).stories
  expect(set!.at.xl).toMatchObject({ level: 'giant', flow: { columns: 4 } })
  expect(set!.at.xl.flow!.lines).toBeLessThanOrEqual(20)
  const outline = set!.panels.find(({ subject }) => subject.kind === 'outline')
  expect(outline?.span).toMatchObject({ sm: 2, md: 3, xl: 4 })
  expect(outline?.subject).toMatchObject({ parts: { length: 20 } })
})

describe.each([
  ['a section', { ear: false, lead: 'second', teasers: 5, jumps: true }],
  ['a further page', { ear: false, lead: 'leadTwo', teasers: 0, jumps: false }],
] as const)('%s', (_, wish) => {
  const sizes = { lead: 3, leadTwo: 2, second: 1 } as Readonly<Record<string, number>>
  const page = compose([...longer.slice(0, 6), headline(0), photo(0)], wish)

  test('has no head that is larger than it may be', () => {
    for (const { at } of page.stories) {
      for (const width of breakpoints) {
        expect(sizes[at[width].level] ?? 0).toBeLessThanOrEqual(sizes[wish.lead]!)
      }
    }
  })
  test.each(breakpoints)('has no hole at %s', (width) => {
    expect(overlaps(page, width)).toEqual([])
    expect(holes(page, width)).toBeLessThanOrEqual(2)
  })
  test('opens with the headline that stands alone, at every width', () => {
    for (const width of breakpoints) {
      const top = page.stories.find(({ at }) => at[width].area.row === 1 && at[width].area.column === 1)
      expect(top?.id).toBe(headline(0).id)
    }
  })
})

describe('a cut', () => {
  const page = compose(texts.slice(0, 12), front)

  test('hides enough to be worth the turn, or nothing', () => {
    const xl = grids.find(({ name }) => name === 'xl')!
    const wish = { columns: 2, least: 5, most: 24, good: [12, 18], wholeness: 0 } as const
    for (const story of longer) {
      const [best] = flowsOf(story, xl, wish).toSorted((a, b) => a.cost - b.cost)
      if (best?.cut) expect(best.cut.left, story.id).toBeGreaterThanOrEqual(120)
    }
  })
  const jumps = (set: SetStory) =>
    set.copy.flatMap(({ runs }) => runs.filter((run): run is Run & { kind: 'jump' } => run.kind === 'jump'))

  test('falls after a clause, and tells how many characters are left', () => {
    for (const set of page.stories) {
      const whole = body(texts.find(({ id }) => id === set.id)!)
      for (const { left, on } of jumps(set)) {
        const words = [...new Set(on.map((width) => shownText(set, width)))]
        expect(words).toHaveLength(1)
        expect(words[0]).toMatch(/[。；，、！？…][”’）》]*$/u)
        expect(charactersOf(whole) - charactersOf(words[0]!)).toBe(left)
      }
    }
  })
  test('has exactly one jump at a width', () => {
    for (const set of page.stories) {
      const widths = jumps(set).flatMap(({ on }) => on)
      expect(new Set(widths).size).toBe(widths.length)
    }
  })
})

test('a phone shows whole opening sentences', () => {
  for (const set of compose(longer.slice(0, 8), front).stories) {
    const words = shownText(set, 'base')
    expect(words.length).toBeLessThanOrEqual(80)
    expect(words).toMatch(/[。！？][”’）》]*$/u)
  }
})

test('a section page gives its headline-only item the top instead of an ear', () => {
  const page = compose([...longer.slice(0, 4), headline(0)], {
    ear: false,
    lead: 'second',
    teasers: 5,
    jumps: false,
  })
  const item = page.stories.find(({ id }) => id === headline(0).id)!
  expect(item.at.xl).toMatchObject({ slot: 'bulletin', area: { row: 1, column: 1 } })
})

describe('a short story', () => {
  const words = '清早六点河堤上的路灯还亮着挑担子的人已经走过了三座石桥'
  const paragraph = (characters: number) => ({
    kind: 'paragraph' as const,
    text: `${words.repeat(9).slice(0, characters - 1)}。`,
    spans: [],
  })
  const short = (...lengths: number[]): Article => ({
    ...first!,
    bylines: [],
    body: lengths.map(paragraph),
  })

  test('gives up a line of each column rather than open one on a stub', () => {
    // At 17 characters four lines, eight and one of three characters, nine: whole they are four columns of six.
    const story = short(15 + 3 * 17, 15 + 7 * 17 + 3, 15 + 8 * 17)
    const wish = { columns: 4, least: 8, most: 24, good: [18, 24], wholeness: 30 } as const
    const flows = flowsOf(story, grids.find(({ name }) => name === 'xl')!, wish)
    const [best] = flows.toSorted((a, b) => a.cost - b.cost)
    expect(best).toMatchObject({ lines: 5, cut: { left: expect.any(Number) } })
    // Than a hole costs, which it would be else.
    expect(best!.cost).toBeLessThan(250)
  })
  test.each([[[60]], [[49, 48]], [[30]], [[100, 20]]])(
    'of paragraphs of %j, alone on its page, leaves no column empty between others',
    (lengths) => {
      const story = short(...lengths)
      const [set] = compose([story], front).stories
      for (const grid of grids) {
        const { columns, lines, measure } = set!.at[grid.name].flow!
        const copy = copyLines(story, measure ?? grid.measure, grid.crosshead / grid.size).lines.length
        const filled = Math.ceil(copy / lines)
        if (measure === undefined) expect((grid.columns - columns) % 2, grid.name).toBe(0)
        expect(filled, grid.name).toBe(columns)
      }
    },
  )
})

function body(story: Article): string {
  return story.body.map(({ text }) => text).join('')
}

function shownText(set: SetStory, width: Width): string {
  return set.copy
    .filter(({ on }) => !on || on.includes(width))
    .flatMap(({ runs }) =>
      runs.flatMap((run) => (run.kind === 'text' && (!run.on || run.on.includes(width)) ? run.text : '')),
    )
    .join('')
}

function shown(set: SetStory, width: Width): RegExp {
  return new RegExp(`^${shownText(set, width).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u')
}

/** Cells of the page's grid, and who stands there. */
function cells(page: Composition, width: Breakpoint): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const take = (
    name: string,
    { column, span, row, rows }: { column: number; span: number; row: number; rows: number },
  ) => {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + span; c++)
        found.set(`${r}/${c}`, [...(found.get(`${r}/${c}`) ?? []), name])
    }
  }
  for (const { id, at } of page.stories) take(id, at[width].area)
  const teasers = page.teasers?.at[width]
  if (teasers) take('teasers', teasers)
  return found
}

function overlaps(page: Composition, width: Breakpoint): string[] {
  const { columns } = gridsOf(page).find(({ name }) => name === width)!
  return [...cells(page, width)].flatMap(([cell, names]) => {
    const [row, column] = cell.split('/').map(Number)
    const outside = row! < 1 || row! > page.lines[width] || column! < 1 || column! > columns
    return names.length > 1 || outside ? [`${cell}: ${names.join()}`] : []
  })
}

/** The longest run of empty lines in a column, but for the two that part bands and the one that parts slots. */
function holes(page: Composition, width: Breakpoint): number {
  const taken = cells(page, width)
  const { columns } = gridsOf(page).find(({ name }) => name === width)!
  let longest = 0
  for (let column = 1; column <= columns; column++) {
    let empty = 0
    for (let row = 1; row <= page.lines[width]; row++) {
      empty = taken.has(`${row}/${column}`) ? 0 : empty + 1
      longest = Math.max(longest, empty - 2)
    }
  }
  return longest
}
