import { expect, test } from '@playwright/test'
import { findBrowser } from './browser.ts'

const { executablePath, args } = findBrowser()

// Playwright turns the browser's own cache of pages off.
test.use({
  launchOptions: { executablePath, args, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
})

test('back and forward bring pages as I left them, scrolled where I was', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.shown = persisted ? 'as it was left' : 'afresh'
    })
  })
  const scrolled = () => page.evaluate(() => Math.round(scrollY))
  await page.goto('/')
  const shown = page.locator('html')
  await expect(shown).toHaveAttribute('data-shown', 'afresh')
  const headline = page.getByRole('main').getByRole('heading').getByRole('link').last()
  await headline.scrollIntoViewIfNeeded()
  await expect.poll(scrolled).toBeGreaterThan(0)
  const before = await scrolled()
  await headline.click()
  await page.waitForURL('**/article/**')
  await expect(shown).toHaveAttribute('data-shown', 'afresh')
  await page.goBack({ waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('版心')
  await expect(shown).toHaveAttribute('data-shown', 'as it was left')
  expect(await scrolled()).toBe(before)
  await page.goForward({ waitUntil: 'commit' })
  await expect(page).toHaveURL(/\/article\//)
  await expect(shown).toHaveAttribute('data-shown', 'as it was left')
})
