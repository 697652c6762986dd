import { test as bare, type Page } from '@playwright/test'
import { awake, everyKind, expect, teasersOf, test } from './watched.ts'

/** What the policy of a screen refused since it was opened. */
async function noteRefusals(page: Page) {
  await page.addInitScript(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      refused.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    )
  })
}

/** The browser's own types, which TypeScript's do not know. */
interface Guarded {
  readonly trustedTypes?: { createPolicy: (name: string, rules: object) => unknown }
}

const refusals = (page: Page) => page.evaluate(() => (window as unknown as { refused: string[] }).refused)

test('no screen does what its own policy refuses, as it opens nor as it comes to life', {
  tag: '@not-found',
}, async ({ page }) => {
  await noteRefusals(page)
  for (const address of await everyKind(page)) {
    await page.goto(address)
    await awake(page)
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 5000 })))
    expect(await refusals(page), address).toEqual([])
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count(), address).toBe(1)
  }
})

test('nor while I turn from screen to screen, change size and theme, and come back', async ({
  page,
  isMobile,
}) => {
  await noteRefusals(page)
  await page.goto('/')
  await awake(page)
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '要闻' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('要闻')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('版心')
  await (await teasersOf(page, isMobile)).getByRole('link').last().click()
  await expect(page.getByRole('article').getByRole('paragraph').first()).toBeVisible()
  await page.locator('button[value=typeset]').locator('visible=true').click()
  await page.getByRole('button', { name: '字号加大' }).last().click()
  await page.getByRole('radio', { name: '夜读' }).check({ force: true })
  expect(await refusals(page)).toEqual([])
})

// What is refused is told in the console, which no other screen may write to.
bare(
  'what somebody slips into a page neither runs, nor dresses it, nor calls home',
  {
    tag: '@desktop',
  },
  async ({ page }) => {
    const front = await (await page.request.get('/')).text()
    const slipped = `<script>document.title = 'slipped'</script>
    <style>main { display: none }</style>
    <p style="display: none" id="styled">甲</p>
    <img src="https://example.org/x.png" onerror="document.title = 'slipped'">`
    await noteRefusals(page)
    await page.route('/slipped', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: front.replace('<div id="root">', `${slipped}<div id="root">`),
      }),
    )
    await page.goto('/slipped')
    await expect(page.locator('#styled')).toBeVisible()
    await expect(page.getByRole('main')).toBeVisible()
    expect(await page.title()).not.toBe('slipped')
    const directives = (await refusals(page)).map((told) => told.split(' ')[0])
    expect(new Set(directives)).toEqual(
      new Set(['script-src-elem', 'style-src-elem', 'style-src-attr', 'img-src', 'script-src-attr']),
    )
  },
)

bare(
  'no text becomes a script or a part of the page by way of the DOM',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto('/')
    await awake(page)
    const thrown = await page.evaluate(() => {
      const tries: (() => unknown)[] = [
        () => Object.assign(document.createElement('div'), { innerHTML: '<b>甲</b>' }),
        () => new Worker('/assets/x.js'),
        () => (window as Guarded).trustedTypes?.createPolicy('another', {}),
      ]
      return tries.map((attempt) => {
        try {
          attempt()
          return 'done'
        } catch (fault) {
          return (fault as Error).name
        }
      })
    })
    expect(thrown).toEqual(['TypeError', 'TypeError', 'TypeError'])
    expect(
      await page.evaluate(() => (window as Guarded).trustedTypes?.createPolicy('banxin', {}) !== undefined),
    ).toBe(true)
  },
)
