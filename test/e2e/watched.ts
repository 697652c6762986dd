import { test as base, expect, type Locator, type Page } from '@playwright/test'

/** Tests of the built site. Each fails when the browser said something, or asked another host for something. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use, testInfo) => {
      const heard: string[] = []
      page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => heard.push(`error: ${error.message}`))
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (origin !== baseURL && protocol !== 'data:') heard.push(`left the origin: ${request.url()}`)
      })
      await use(undefined)
      // Chromium itself reports the status of a page that is not found.
      const expected = testInfo.tags.includes('@not-found') ? /status of 404/ : /^$/
      expect(heard.filter((said) => !expected.test(said))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Touches a key that does nothing, until the program has come and taken over the built page. */
export async function awake(page: Page) {
  await expect(async () => {
    await page.keyboard.press('Shift')
    expect(await isAwake(page)).toBe(true)
  }).toPass({ intervals: [100, 300, 500] })
}

/** Whether React has taken over. */
export const isAwake = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')),
  )

/** 导读, which a phone opens from its dock. */
export async function teasersOf(page: Page, isMobile: boolean): Promise<Locator> {
  if (isMobile) await page.getByRole('button', { name: '导读' }).last().click()
  return page.getByRole('navigation', { name: '本版导读' })
}

/** The address of one screen of every kind: front page, sections, stories of every genre, and none. */
export async function everyKind(page: Page): Promise<string[]> {
  await page.goto('/')
  const inBar = page.getByRole('navigation', { name: '栏目' }).getByRole('link')
  const inTeasers = page
    .getByRole('navigation', { name: '本版导读', includeHidden: true })
    .getByRole('link', { includeHidden: true })
  const links = [...(await inBar.all()), ...(await inTeasers.all())]
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
  return [...addresses.filter((address) => address !== null), '/nowhere']
}
