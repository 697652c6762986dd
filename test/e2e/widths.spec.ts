import { everyKind, expect, test } from './watched.ts'

for (const width of [320, 360, 390, 600, 834, 1120, 1440, 1760]) {
  test(`nothing runs over the side at ${width} px`, { tag: '@not-found' }, async ({ page, isMobile }) => {
    test.skip(isMobile !== width < 600, 'one project looks at it')
    await page.setViewportSize({ width, height: 800 })
    for (const address of await everyKind(page)) {
      await page.goto(address)
      const taken = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(taken, address).toBeLessThanOrEqual(width)
    }
  })
}

test('the text can be twice as large', { tag: '@not-found' }, async ({ page, isMobile }) => {
  test.skip(isMobile, 'one project looks at it')
  // Browser zoom of 200 % on a window of 1280.
  await page.setViewportSize({ width: 640, height: 400 })
  for (const address of await everyKind(page)) {
    await page.goto(address)
    const taken = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(taken, address).toBeLessThanOrEqual(640)
  }
})
