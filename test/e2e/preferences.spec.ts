import type { Page } from '@playwright/test'
import { awake, expect, teasersOf, test } from './watched.ts'

/** Chooses one of the settings, on a phone in their sheet, which may still be sliding in. */
async function choose(page: Page, name: string, isMobile: boolean): Promise<void> {
  if (isMobile) await page.getByRole('button', { name: '设置' }).click()
  const radio = page.getByRole('radio', { name }).and(page.locator(':visible'))
  await expect(() => radio.check({ force: true, timeout: 2000 })).toPass()
}

test('the theme that I chose is there when I come back, from the first paint', async ({ page, isMobile }) => {
  await page.goto('/')
  await awake(page)
  await choose(page, '夜读', isMobile)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night')

  // The document is read, and no module has run.
  await page.addInitScript(() =>
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive')
        document.documentElement.dataset.first = getComputedStyle(document.documentElement).backgroundColor
    }),
  )
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-first', 'rgb(23, 21, 18)')
})

test('the bars of the browser wear the colour of the paper, before and after I choose', async ({
  page,
  isMobile,
}) => {
  await page.goto('/')
  /** The colour told to the browser, as the engine writes it, and that of the paper. */
  const colours = () =>
    page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
      const probe = document.createElement('i')
      probe.style.color = metas.find(({ media }) => matchMedia(media || 'all').matches)?.content ?? ''
      document.body.append(probe)
      const { color } = getComputedStyle(probe)
      probe.remove()
      return [color, getComputedStyle(document.documentElement).backgroundColor]
    })
  await expect.poll(colours).toEqual(['rgb(248, 245, 238)', 'rgb(248, 245, 238)'])
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(colours).toEqual(['rgb(23, 21, 18)', 'rgb(23, 21, 18)'])
  await page.emulateMedia({ colorScheme: 'light' })
  await awake(page)
  await choose(page, '夜读', isMobile)
  await expect.poll(colours).toEqual(['rgb(23, 21, 18)', 'rgb(23, 21, 18)'])
})

test('what nobody could have chosen counts as nothing chosen', async ({ page, isMobile }) => {
  await page.addInitScript(() => {
    localStorage.setItem('banxin.theme', '{"theme":')
    localStorage.setItem('banxin.textSize', '-1')
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  const html = page.locator('html')
  await expect(html).not.toHaveAttribute('data-theme')
  await expect(html).not.toHaveAttribute('data-text-size')
  await choose(page, '旧报', isMobile)
  await expect(html).toHaveAttribute('data-theme', 'paper')
})

test('what I choose holds on a device that keeps nothing', async ({ page, isMobile }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
  })
  await page.goto('/')
  await choose(page, '夜读', isMobile)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night')
})

test('the page follows the system until I choose', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(23, 21, 18)',
  )
})

test('I make the type of a story larger, and its lines stay whole characters wide', async ({
  page,
  isMobile,
}) => {
  await page.goto('/')
  await (await teasersOf(page, isMobile)).getByRole('link').last().click()
  await awake(page)
  const paragraph = page.getByRole('article').locator('.copy > p, .copy > .with-quote > p').first()
  const size = () => paragraph.evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize))
  const before = await size()
  await choose(page, '特大', isMobile)
  expect(await size()).toBeGreaterThan(before)
  const width = await paragraph.evaluate((p) => p.getBoundingClientRect().width)
  expect(width % (await size())).toBeCloseTo(0, 1)
})

/** Names the words at the top of the window in `id`, and tells how far down they stand. */
const topWords = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const caret = document.caretPositionFromPoint(innerWidth / 2, 110)!
    const range = document.createRange()
    range.setStart(caret.offsetNode, caret.offset)
    range.setEnd(caret.offsetNode, caret.offset + 1)
    Object.assign(window, { words: range })
    return range.getBoundingClientRect().top
  })
const whereNow = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { words: Range }).words.getBoundingClientRect().top)

test('what I am reading stays in place as I choose larger type or turn the phone', async ({
  page,
  isMobile,
}) => {
  await page.goto('/')
  await (await teasersOf(page, isMobile)).getByRole('link').first().click()
  await awake(page)
  const middle = page.getByRole('article').locator('.copy > p').nth(6)
  await middle.evaluate((p) => scrollTo(0, p.getBoundingClientRect().top + scrollY))
  await page.waitForTimeout(300)
  const read = await topWords(page)
  await choose(page, '特大', isMobile)
  await expect.poll(async () => Math.abs((await whereNow(page)) - read)).toBeLessThan(8)
  if (isMobile) await page.keyboard.press('Escape')

  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  await page.waitForTimeout(300)
  const then = await topWords(page)
  await page.setViewportSize(isMobile ? { width: height, height: width } : { width: 834, height })
  await expect.poll(async () => Math.abs((await whereNow(page)) - then)).toBeLessThan(50)
})

test('the sheet of settings closes with Esc', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/')
  await awake(page)
  await page.getByRole('button', { name: '设置' }).click()
  const sheet = page.getByRole('dialog', { name: '设置' })
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})
