import { describe, expect, test } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { slotWidth } from '../../src/compose/sheet/grids.ts'
import { fitsSheets, paperGrid, settings } from '../../src/compose/sheet/paper.ts'
import { madePage } from './madePages.ts'
import { headline, photo } from './oddStories.ts'

const front = { ear: true, lead: 'lead', teasers: 8, jumps: true } as const
const stories = Array.from({ length: 6 }, (_, i) => madePage(i + 1)).flat()

test.each(settings)(
  'columns of $measure characters take the whole width of A3 in lines of $line px',
  (paper) => {
    const grid = paperGrid(paper)
    const printed = (slotWidth(grid, grid.columns) * paper.line) / grid.line
    expect(printed).toBeLessThanOrEqual(1047)
    expect(printed).toBeGreaterThan(1043)
  },
)

test('the smaller the type, the more characters stand in a line', () => {
  const sizes = settings.map(({ line, measure }) => [line, measure])
  expect(sizes.toSorted(([a], [b]) => b! - a!)).toEqual(sizes)
  expect(sizes.toSorted(([, a], [, b]) => a! - b!)).toEqual(sizes)
})

describe.each([
  ['one story', 1],
  ['three stories', 3],
  ['seven stories', 7],
])('a front page of %s', (_, count) => {
  const page = compose([...stories.slice(0, count), ...(count > 3 ? [headline(0), photo(0)] : [])], front)

  test('takes one sheet, in the largest type with which it does', () => {
    const { measure } = page.paper
    const onPaper = { lines: page.lines.a3, beside: 330 }
    expect(settings).toContainEqual(page.paper)
    expect(fitsSheets(page.paper, onPaper, 1)).toBe(true)
    const larger = settings.find((each) => each.line === page.paper.line + 1)
    // In larger type its columns hold fewer characters, so that it takes as many lines at least.
    if (larger) {
      expect(larger.measure).toBeLessThan(measure)
      expect(fitsSheets(larger, { ...onPaper, beside: 450 }, 1)).toBe(false)
    }
  })
})

test('the more stories a page holds, the smaller it is set, and what is over stands in 简讯 before a second sheet', () => {
  const lines = [1, 6, 10].map((count) => compose(stories.slice(0, count), front).paper.line)
  expect(lines).toEqual(lines.toSorted((a, b) => b - a))
  expect(new Set(lines).size).toBeGreaterThan(1)
  const onOneSheet = (count: number) => {
    const { paper, lines: high, stories: set } = compose(stories.slice(0, count), front)
    expect(set).toHaveLength(count)
    return fitsSheets(paper, { lines: high.a3, beside: 330 }, 1)
  }
  expect([15, 20, 30].map(onOneSheet)).toEqual([true, true, true])
  expect(onOneSheet(36)).toBe(false)
})
