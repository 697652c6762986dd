import { awake, expect, test } from './watched.ts'

for (const address of ['/nowhere', '/article/nothing', '/section/nothing', '/a/b/c']) {
  test(`${address} is not there, and I am told what to do`, { tag: '@not-found' }, async ({ page }) => {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
    await awake(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
    await page.getByRole('link', { name: '回到版面' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('版心')
  })
}
