import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { awake, expect, isAwake, teasersOf, test } from './watched.ts'

/* A shell is one file for all its addresses: what stands there is the program's. */

const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** The address and the headline of a story. */
async function aStory(page: Page, isMobile: boolean): Promise<{ address: string; headline: string }> {
  await page.goto('/')
  await (await teasersOf(page, isMobile)).getByRole('link').last().click()
  await page.waitForURL('**/article/**')
  await expect(title(page)).not.toHaveText('版心')
  await expect(page.getByRole('article').getByRole('paragraph').first()).toBeVisible()
  return {
    address: decodeURIComponent(new URL(page.url()).pathname),
    headline: (await title(page).textContent()) ?? '',
  }
}

test('a shell opens by its address and after a reload, before I touch it', async ({ page, isMobile }) => {
  const { address, headline } = await aStory(page, isMobile)
  for (const open of [() => page.goto(`${address}/source`), () => page.reload()]) {
    expect((await open())?.status()).toBe(200)
    await expect(title(page)).toHaveText(headline)
    expect(await isAwake(page)).toBe(true)
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`${address}/source`)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  }
})

test('I turn from a story to it and come back', async ({ page, isMobile }) => {
  const { address, headline } = await aStory(page, isMobile)
  await awake(page)
  await page.evaluate(() => {
    document.documentElement.dataset.turned = ''
    const link = Object.assign(document.createElement('a'), {
      href: `${location.pathname}/source`,
      textContent: '去',
    })
    document.querySelector('main')!.prepend(link)
  })
  await page.getByRole('link', { name: '去', exact: true }).click()
  await expect(page).toHaveURL(/\/source$/)
  await expect(title(page)).toHaveText(headline)
  await page.goBack()
  await expect(page.getByRole('article').getByRole('paragraph').first()).toBeVisible()
  expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(address)
  await expect(page.locator('html[data-turned]')).toHaveCount(1)
})

test('of a story that nobody has it says so', { tag: '@not-found' }, async ({ page }) => {
  await page.goto('/article/nothing/source')
  await expect(title(page)).toHaveText('没有这一页')
  await expect(page).toHaveTitle('没有这一页 · 版心')
  await page.getByRole('link', { name: '回到版面' }).click()
  await expect(title(page)).toHaveText('版心')
})

test('a shell that a cache kept from another build is asked for once more, and then told of', async ({
  page,
  isMobile,
}) => {
  const { address } = await aStory(page, isMobile)
  await page.route('**/screens/article/*', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ json: { ...(await answer.json()), program: 'of-tomorrow.js' } })
  })
  const documents: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url())
  })
  await page.goto(`${address}/source`)
  await expect(title(page)).toHaveText('没有取到这一页')
  expect(documents).toHaveLength(2)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('a shell says that it needs them, and leads on', async ({ page }) => {
    for (const address of ['/search', '/article/x/source']) {
      expect((await page.goto(address))?.status()).toBe(200)
      await expect(page.getByRole('heading', { name: '这一页要靠脚本' })).toBeVisible()
    }
    await page.getByRole('link', { name: '版面' }).first().click()
    await expect(title(page)).toHaveText('版心')
  })
})
