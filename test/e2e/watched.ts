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

/** Waits until React has taken over the prerendered page: its controls are live. */
export async function awake(page: Page) {
  await page.waitForFunction(() => {
    const root = document.getElementById('root')
    return root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'))
  })
}

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
