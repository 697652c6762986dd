import { addStyles, faultsOf, homesOf, spaced } from './typeArea.ts'
import { everyKind, expect, teasersOf, test } from './watched.ts'

test.use({ javaScriptEnabled: false })

test('I read without scripts, and see no control that would need them', { tag: '@not-found' }, async ({
  page,
}) => {
  for (const address of await everyKind(page)) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('radio')).toHaveCount(0)
    await expect(page.getByRole('button', { name: '打印' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: /版式|字号|夜读|更多/ })).toHaveCount(0)
  }
})

test('links lead from page to page without scripts', async ({ page, isMobile }) => {
  await page.goto('/')
  await (await teasersOf(page, isMobile)).getByRole('link').last().click()
  await expect(page.getByRole('article').getByRole('paragraph').first()).toBeVisible()
  await page.getByRole('link', { name: '← 版面' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('版心')
})

for (const { width, tag } of homesOf(390, 600, 834, 1440)) {
  test(`at ${width} px the page is made up without scripts too, and loses no text that a reader spaces wider`, {
    tag: [tag, '@not-found'],
  }, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    for (const address of await everyKind(page)) {
      await page.goto(address)
      expect(await page.evaluate(() => matchMedia('(scripting: none)').matches)).toBe(true)
      expect(await faultsOf(page), address).toEqual([])
      await addStyles(page, spaced)
      const lost = (await faultsOf(page)).filter((fault) => /^cut|runs over|stands on/.test(fault))
      expect(lost, address).toEqual([])
    }
  })
}
