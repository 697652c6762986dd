import { expect, type Page, test } from '@playwright/test'
import { noteShifts, shiftsOn } from './layoutShift.ts'
import { isAwake } from './watched.ts'

const fetched = (page: Page) =>
  page.waitForFunction(() => document.querySelectorAll('link[rel=modulepreload]').length > 0)

/** Touches what is no control, and waits until the program has taken over. */
async function wake(page: Page) {
  await page
    .locator('.set-copy p')
    .first()
    .click({ position: { x: 5, y: 5 } })
  await expect.poll(() => isAwake(page)).toBe(true)
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))
const headline = (page: Page) =>
  page.getByRole('main').getByRole('article').last().getByRole('heading').getByRole('link')

async function turnsTo(page: Page) {
  const said = (await headline(page).textContent()) ?? ''
  await headline(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said)
  await expect(page.getByRole('article').locator('.copy p').first()).toBeVisible()
}

test('the program is fetched while I do nothing, and evaluated when I touch the page', async ({ page }) => {
  await page.goto('/')
  await fetched(page)
  await page.waitForTimeout(1000)
  expect(await isAwake(page)).toBe(false)
  await wake(page)
})

test('when the program takes over nothing moves, and my selection and scroll stay', async ({ page }) => {
  await noteShifts(page)
  await page.goto('/')
  await fetched(page)
  await page.evaluate(() => scrollTo(0, 200))
  const before = await page.locator('#root').innerText()
  await page.evaluate(() => {
    const text = document.querySelector('.set-copy p')!
    getSelection()!.selectAllChildren(text)
  })
  const selected = await page.evaluate(() => String(getSelection()))
  expect(selected).not.toBe('')
  await expect.poll(() => isAwake(page)).toBe(true)
  expect(await page.evaluate(() => String(getSelection()))).toBe(selected)
  expect(await scrolled(page)).toBe(200)
  expect(await page.locator('#root').innerText()).toBe(before)
  expect(await shiftsOn(page)).toEqual([])
})

test('what I chose is worn, and links lead on, where the program never comes', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('banxin.typeset', 'size-6.theme-night'))
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/')
  await turnsTo(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night')
  const first = page.getByRole('article').locator('.copy > p').first()
  expect(await first.evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize))).toBeGreaterThan(26)
})

test('a click does what it says where the program comes five seconds late', async ({ page }) => {
  await page.route('**/*.js', async (route) => {
    await new Promise((later) => setTimeout(later, 5000))
    await route.continue().catch(() => {})
  })
  await page.goto('/', { waitUntil: 'domcontentloaded' })
  await page.keyboard.press('Shift')
  await turnsTo(page)
})

test('a program that breaks off leaves the page as it is', async ({ page }) => {
  await page.route('**/main-*.js', (route) => route.fulfill({ status: 500 }))
  await page.goto('/')
  await fetched(page)
  await page.keyboard.press('Shift')
  await page.waitForTimeout(1500)
  expect(await isAwake(page)).toBe(false)
  await turnsTo(page)
})

test('who saves data fetches nothing ahead', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await page.waitForTimeout(2500)
  expect(asked.filter((path) => path.endsWith('.js')).length).toBeLessThanOrEqual(1)
  expect(await page.locator('[data-in-sight], link[rel=modulepreload]').count()).toBe(0)
  await wake(page)
  await page.waitForTimeout(1000)
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([])
})

test('what is in sight is there before I turn to it', async ({ page }) => {
  await page.goto('/')
  await headline(page).scrollIntoViewIfNeeded()
  await expect(headline(page)).toHaveAttribute('data-in-sight')
  await fetched(page)
  await page.keyboard.press('Shift')
  await expect.poll(() => isAwake(page)).toBe(true)
  await expect(page.locator('script[type=speculationrules]')).not.toBeAttached()
  const address = decodeURIComponent((await headline(page).getAttribute('href')) ?? '')
  const arrived = () =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => decodeURIComponent(name)))
  await expect.poll(arrived).toContainEqual(expect.stringContaining(`/screens${address}.json`))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await turnsTo(page)
  expect(asked.filter((url) => decodeURIComponent(url).includes('/article/'))).toEqual([])
})

test('one who waits is told so', async ({ page }) => {
  await page.goto('/')
  await fetched(page)
  await page.keyboard.press('Shift')
  await expect.poll(() => isAwake(page)).toBe(true)
  let send = (): void => {}
  const held = new Promise<void>((done) => {
    send = done
  })
  await page.route('**/screens/section/news.json', async (route) => {
    await held
    await route.continue()
  })
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '要闻' }).click()
  await expect(page.locator('#root')).toHaveAttribute('aria-busy', 'true')
  send()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('要闻')
  await expect(page.locator('#root')).not.toHaveAttribute('aria-busy')
})
