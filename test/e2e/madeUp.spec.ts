import type { Page } from '@playwright/test'
import { expect, test } from './watched.ts'

/** One width in every breakpoint where the page is made up. */
const widths = [600, 834, 1120, 1440, 1760]

interface Shape {
  readonly line: number
  readonly rows: readonly number[]
  readonly stories: readonly Story[]
  readonly teasers: { readonly end: number; readonly start: number }
}
interface Story {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly side: number
  /** Tops of the lines of copy below the top of the page's grid, column by column. */
  readonly columns: readonly (readonly number[])[]
  readonly lines: number
  /** Whether it goes on elsewhere: a whole story may end up to three lines short. */
  readonly cut: boolean
  readonly lost: number
}

async function shapeOf(page: Page): Promise<Shape> {
  return page.evaluate(() => {
    const grid = document.querySelector('.made-up') as HTMLElement
    const style = getComputedStyle(grid)
    const line = Number.parseFloat(getComputedStyle(document.body).lineHeight)
    const top = grid.getBoundingClientRect().top + Number.parseFloat(style.paddingTop)
    const boxOf = (element: Element) => {
      const { top: start, bottom, left } = element.getBoundingClientRect()
      return { start: start - top, end: bottom - top, side: left }
    }
    const columnsOf = (copy: Element): number[][] => {
      const count = Number(getComputedStyle(copy).columnCount)
      const { left, width } = copy.getBoundingClientRect()
      const gap = Number.parseFloat(getComputedStyle(copy).columnGap)
      const tops = Array.from({ length: count }, () => new Set<number>())
      const words = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      while (words.nextNode()) {
        range.selectNodeContents(words.currentNode)
        for (const rect of range.getClientRects()) {
          if (rect.width < 1) continue
          const middle = rect.top + rect.height / 2 - top
          tops[Math.floor((rect.left - left + 1) / ((width + gap) / count))]?.add(Math.floor(middle / line))
        }
      }
      return tops.map((column) => [...column].sort((a, b) => a - b))
    }
    const stories = [...grid.querySelectorAll('article')].map((story) => {
      const copy = story.querySelector('.set-copy')
      const whole = copy ?? story
      return {
        name: story.querySelector('h2')?.textContent ?? '',
        ...boxOf(story),
        columns: copy ? columnsOf(copy) : [],
        lines: copy ? Math.round(copy.getBoundingClientRect().height / line) : 0,
        cut: [...story.querySelectorAll('.jump')].some(
          (jump) => jump.textContent?.startsWith('下转全文') && jump.getClientRects().length > 0,
        ),
        lost: Math.max(whole.scrollWidth - whole.clientWidth - 1, 0),
      }
    })
    const teasers = boxOf(grid.querySelector('nav') as Element)
    return { line, rows: style.gridTemplateRows.split(' ').map(Number.parseFloat), stories, teasers }
  })
}

/**
 * Without 宋 digits may be wider than they were made up: columns that lines would leave grow then, and nothing runs over.
 * With it none does.
 */
async function hasGrown(page: Page, project: string): Promise<boolean> {
  const overrun = async () =>
    (await shapeOf(page)).stories.filter(({ lost }) => lost > 0).map(({ name }) => name)
  await expect.poll(overrun).toEqual([])
  const grown = (await page.locator('html[data-spaced]').count()) > 0
  if (project !== 'without-song') expect(grown).toBe(false)
  return grown
}

const made = widths.flatMap((width) => ['/', '/section/news'].map((address) => ({ width, address })))

for (const { width, address } of made) {
  test(
    `at ${width} px every story of ${address} fills its columns to the line that was computed`,
    {
      tag: ['@desktop', '@without-song'],
    },
    async ({ page }, { project }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      if (await hasGrown(page, project.name)) return
      const { stories } = await shapeOf(page)
      expect(stories.length).toBeGreaterThan(3)
      for (const { name, columns, lines, cut, lost } of stories) {
        for (const [n, column] of columns.entries()) {
          const short = !cut && n + 1 === columns.length ? 3 : 0
          expect(column.length, name).toBeGreaterThanOrEqual(lines - short)
          // Neighbouring columns share their lines.
          expect(column, name).toEqual(columns[0]?.slice(0, column.length))
        }
        expect(columns[0] ?? [], name).toHaveLength(lines)
        expect(lost, `${name} runs over its side`).toBe(0)
      }
    },
  )

  test(
    `at ${width} px no row of ${address} is higher than its line`,
    {
      tag: ['@desktop', '@without-song'],
    },
    async ({ page }, { project }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      if (await hasGrown(page, project.name)) return
      const { line, rows, stories, teasers } = await shapeOf(page)
      const foot = Math.max(...stories.map(({ end }) => end))
      // Below the stories stands 导读 where no slot holds it; it is as high as it is.
      const made = teasers.start > foot ? rows.slice(0, Math.round(foot / line)) : rows
      for (const row of made) expect(row).toBeCloseTo(line, 0)
      for (const { name, end } of stories)
        expect(Math.abs(end / line - Math.round(end / line)), name).toBeLessThan(0.04)
    },
  )
}

for (const width of [1120, 1440, 1760]) {
  test(`at ${width} px the stacks of the upper page and of each band end level`, {
    tag: '@desktop',
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/')
    const { stories, teasers } = await shapeOf(page)
    // The last of the left stack ends where 导读 ends, and what stands in one row begins and ends with it.
    expect(stories.some(({ end }) => Math.abs(end - teasers.end) <= 1)).toBe(true)
    const below = stories.filter(({ start }) => start > teasers.end)
    for (const { name, start, end } of below) {
      const abreast = below.filter((other) => Math.abs(other.start - start) <= 1)
      for (const other of abreast) expect(Math.abs(other.end - end), name).toBeLessThanOrEqual(1)
    }
  })
}

test('on a phone I read, tab and hear the stories in one order, each by its opening', {
  tag: '@phone',
}, async ({ page }) => {
  for (const address of ['/', '/section/news']) {
    await page.goto(address)
    const stories = await page.locator('.made-up article').evaluateAll((articles) =>
      articles.map((story) => {
        const copy = story.querySelector('.set-copy')
        const line = copy ? Number.parseFloat(getComputedStyle(copy).lineHeight) : 1
        const padding = copy ? Number.parseFloat(getComputedStyle(copy).paddingTop) : 0
        const height = (copy?.getBoundingClientRect().height ?? 0) - padding
        return { top: story.getBoundingClientRect().top, lines: Math.round(height / line) }
      }),
    )
    expect(stories.length).toBeGreaterThan(3)
    expect(stories.map(({ top }) => top)).toEqual(stories.map(({ top }) => top).sort((a, b) => a - b))
    // 80 characters at 19 a line, or the first three lines of what is longer.
    for (const { lines } of stories) expect(lines).toBeLessThanOrEqual(5)
  }
})

test('a cut story says how much is left, and leads there', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/')
  const story = page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: /^下转全文/ }) })
    .first()
  const name = (await story.getByRole('heading', { level: 2 }).textContent()) ?? ''
  await story.getByRole('link', { name: /^下转全文\s*余\d+字$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.slice(0, 4))
})

test('every story stands once in the page, whatever its width', async ({ page }) => {
  await page.goto('/')
  const heads = await page.locator('main article h2').allTextContents()
  expect(new Set(heads).size).toBe(heads.length)
})
