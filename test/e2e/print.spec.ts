import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { awake, everyKind, expect, test } from './watched.ts'

/** A line, or a part of one, on a printed sheet. Lengths in pt from the sheet's lower left corner. */
interface Printed {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
}

interface Sheet {
  readonly width: number
  readonly height: number
  readonly lines: readonly Printed[]
}

/** What a printer gets: the sheets, and what stands where on them. */
async function print(page: Page): Promise<readonly Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, n) => {
      const sheet = await pdf.getPage(n + 1)
      const [, , width = 0, height = 0] = sheet.view
      const { items } = await sheet.getTextContent()
      const lines = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , size = 0, left = 0, base = 0] = item.transform as number[]
        return [{ text: item.str, left, right: left + item.width, base, size: Math.abs(size) }]
      })
      return { width, height, lines }
    }),
  )
}

/** Its ideographs: of these print keeps every one, whatever it makes of marks and spaces. The radical of 户 is told as 戶. */
const ideographs = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll('戶', '户')
    .replace(/\P{Script=Han}/gu, '')

const textOf = (sheets: readonly Sheet[]): string =>
  ideographs(sheets.map(({ lines }) => lines.map(({ text }) => text).join('')).join(''))

/** Lines that a sheet's edge cuts, and those that run into each other. */
function spoilt({ width, height, lines }: Sheet): string[] {
  const cut = lines.filter(
    ({ base, size, left, right }) =>
      base - 0.15 * size < 0 || base + 0.85 * size > height || left < 0 || right > width,
  )
  const rows = [...lines].sort((a, b) => b.base - a.base)
  const collided: (readonly [Printed, Printed])[] = []
  for (const [n, line] of rows.entries()) {
    for (let m = n + 1; m < rows.length; m++) {
      const other = rows[m]!
      const apart = line.base - other.base
      if (apart > 0.75 * line.size) break
      const shared = Math.min(line.right, other.right) - Math.max(line.left, other.left)
      if (apart > 1 && apart < 0.75 * other.size && shared > 1) collided.push([line, other])
    }
  }
  return [
    ...cut.map((line) => `cut: ${say(line)}`),
    ...collided.map(([line, other]) => `one into another: ${say(line)}, ${say(other)}`),
  ]
}

const say = ({ text, left, base }: Printed): string => `${text} at ${left.toFixed(1)}, ${base.toFixed(1)}`

/** True where the text stands in what was printed, in which some ideographs are told as radicals (⻩ for 黄). */
function holds(printed: string, text: string): boolean {
  const pattern = [...ideographs(text)].map((character) => `[${character}\u2e80-\u2eff]`)
  return new RegExp(pattern.join('')).test(printed)
}

/** How many characters are printed at each size, the commonest size first. Sizes in pt, to a quarter. */
function sizesOn(sheets: readonly Sheet[]): readonly number[] {
  const count = new Map<number, number>()
  for (const { text, size } of sheets.flatMap(({ lines }) => lines)) {
    const rounded = Math.round(size * 4) / 4
    count.set(rounded, (count.get(rounded) ?? 0) + text.length)
  }
  return [...count].sort((a, b) => b[1] - a[1]).map(([size]) => size)
}

/** In pt. */
const a4 = [595, 842]
const a3 = [842, 1191]
const sizeOf = ({ width, height }: Sheet): number[] => [Math.round(width), Math.round(height)]

/** In pt: what is left and right of the type area of a front page. */
const margin = 28.35

/** The part of its type area that a sheet uses in width. */
function usedWidth({ width, lines }: Sheet): number {
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  return (right - left) / (width - 2 * margin)
}

/** The copy that a made-up page has on paper, by paragraph. A jump line is set where its line has room, so its words are told elsewhere. */
async function copyOnPaper(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  const shown = await page.locator('main .set-copy > p').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      if (paragraph.getClientRects().length === 0) return []
      const jump = [...paragraph.querySelectorAll<HTMLElement>('.jump')].map(({ innerText }) => innerText)
      return jump.reduce((text, said) => text.replace(said, ''), (paragraph as HTMLElement).innerText)
    }),
  )
  await page.emulateMedia({ media: null })
  return shown
}

/** Prints a made-up page: so many sheets of A3, filled across, with every line that its columns hold. */
async function printA3(page: Page, address: string, count: number) {
  await page.goto(address)
  await awake(page)
  const shown = await copyOnPaper(page)
  const sheets = await print(page)
  expect(sheets.map(sizeOf), address).toEqual(Array.from({ length: count }, () => a3))
  expect(sheets.flatMap(spoilt), address).toEqual([])
  for (const sheet of sheets) expect(usedWidth(sheet), address).toBeGreaterThan(0.98)
  const printed = textOf(sheets)
  for (const text of shown) expect(holds(printed, text), text).toBe(true)
  // The last line of a column may not stand on a sheet of its own, nor shrink everything: small type stays legible.
  const [body] = sizesOn(sheets)
  expect(body, address).toBeGreaterThanOrEqual(7)
  return shown
}

test.describe('on paper', { tag: '@desktop' }, () => {
  test('the longest story takes one sheet of A4, with every word and no line cut', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('navigation', { name: '本版导读' }).getByRole('link', { name: '特写' }).click()
    // the front page, which is awake as well, may still be here
    await expect(page.getByText('未改一字')).toBeAttached()
    await awake(page)
    const paragraphs = await page.locator('.copy > p, .copy > .with-quote > p').allTextContents()
    const quotes = await page.locator('.copy blockquote').allTextContents()
    const sheets = await print(page)
    expect(sheets.map(sizeOf)).toEqual([a4])
    expect(sheets.flatMap(spoilt)).toEqual([])
    // A printer makes everything smaller where something is too wide for the sheet.
    const [body] = sizesOn(sheets)
    expect(body).toBe(9.75)
    const printed = textOf(sheets)
    for (const text of [...paragraphs, ...quotes]) expect(holds(printed, text), text).toBe(true)
    expect(holds(printed, '本文文字出自版面原文第行，未改一字。')).toBe(true)
  })

  test('the front page takes one sheet of A3, across the whole type area, with every line that its columns hold', async ({
    page,
  }) => {
    expect((await printA3(page, '/', 1)).length).toBeGreaterThan(5)
  })

  test('a section takes one sheet of A3, across the whole type area', async ({ page }) => {
    await printA3(page, '/section/news', 1)
  })

  test('no story is printed with a line cut, at night no darker than by day', async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const address of (await everyKind(page)).filter((link) => link.startsWith('/article/'))) {
      await page.goto(address)
      await awake(page)
      const sheets = await print(page)
      expect(sheets.flatMap(spoilt), address).toEqual([])
      expect(sizesOn(sheets), address).toContain(28)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const [ink, paper] = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement)
        return [color, backgroundColor]
      })
      expect([ink, paper], address).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
      await page.emulateMedia({ media: null, colorScheme: 'dark' })
    }
  })
})

test.describe('a paper of several pages', { tag: '@desktop' }, () => {
  // The site of several editions stands next door (`archive.ts`).
  test.use({ baseURL: `http://localhost:${Number(process.env.PORT ?? 4719) + 1}` })

  test('has a sheet of A3 for each, all as wide', async ({ page }) => {
    await printA3(page, '/edition/2021-03-05', 2)
  })

  test('has one sheet for a page of 15 and of 30 stories, each of which stands on it', async ({ page }) => {
    test.slow()
    for (const [address, stories] of [
      ['/edition/2019-05-10', 15],
      ['/edition/2019-01-12', 30],
    ] as const) {
      await printA3(page, address, 1)
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(stories)
    }
  })
})
