import { expect, type Page, test } from '@playwright/test'
import { awake } from './watched.ts'

/* A page that has been open since before a newer deployment. */

const headline = (page: Page) =>
  page.getByRole('main').getByRole('article').last().getByRole('heading').getByRole('link')

/** Turns to a story; gives whether the document was loaded anew for it. */
async function turn(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    document.documentElement.dataset.old = ''
  })
  const said = (await headline(page).textContent()) ?? ''
  await headline(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said)
  await expect(page.getByRole('article').locator('.copy p').first()).toBeVisible()
  return !(await page.locator('html[data-old]').count())
}

test('finds its story by its address where only seeds changed', async ({ page }) => {
  await page.goto('/')
  await awake(page)
  expect(await turn(page)).toBe(false)
})

test('loads the address where the program is another now', async ({ page }) => {
  await page.route('**/screens/article/*', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ json: { ...(await answer.json()), program: 'of-tomorrow.js' } })
  })
  await page.goto('/')
  await awake(page)
  expect(await turn(page)).toBe(true)
})

test('loads the address where its file stands elsewhere now', async ({ page }) => {
  await page.route('**/screens/**', (route) => route.fulfill({ status: 404 }))
  await page.goto('/')
  await awake(page)
  expect(await turn(page)).toBe(true)
})

test('loads the address where a chunk of its program is gone', async ({ page }) => {
  await page.route('**/assets/Story-*.js', (route) => route.fulfill({ status: 404 }))
  await page.goto('/')
  await page.evaluate(() => {
    document.documentElement.dataset.open = ''
  })
  const fetchedAhead = page.waitForResponse('**/assets/Story-*.js')
  await awake(page)
  await fetchedAhead
  await page.waitForTimeout(500)
  // What was fetched ahead in vain took the page from nobody.
  await expect(page.locator('html[data-open]')).toHaveCount(1)
  expect(await turn(page)).toBe(true)
})

test('says 没有这一页 only of what nobody has', async ({ page }) => {
  await page.goto('/')
  await awake(page)
  await page.evaluate(() => document.querySelector('main h2 a')!.setAttribute('href', '/article/gone'))
  await page.getByRole('main').locator('h2 a[href="/article/gone"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
})
