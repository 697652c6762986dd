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
  const bars = page.locator('meta[name=theme-color]')
  const colours = () => bars.evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')))
  await expect.poll(colours).toEqual(['rgb(248, 245, 238)', 'rgb(248, 245, 238)'])
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

test('the sheet of settings closes with Esc', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/')
  await awake(page)
  await page.getByRole('button', { name: '设置' }).click()
  const sheet = page.getByRole('dialog', { name: '设置' })
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})
