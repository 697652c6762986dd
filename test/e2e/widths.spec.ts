import { everyKind, expect, test } from './watched.ts'

// At 390, 834 and 1440 px `typeArea.spec.ts` looks closer.
for (const { width, tag } of [
  { width: 320, tag: '@phone' },
  { width: 360, tag: '@phone' },
  { width: 430, tag: '@phone' },
  { width: 545, tag: '@phone' },
  { width: 599, tag: '@phone' },
  { width: 600, tag: '@desktop' },
  { width: 1120, tag: '@desktop' },
  { width: 1760, tag: '@desktop' },
]) {
  test(`nothing runs over the side at ${width} px`, { tag: [tag, '@not-found'] }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const address of await everyKind(page)) {
      await page.goto(address)
      const taken = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(taken, address).toBeLessThanOrEqual(width)
    }
  })
}

test('the text can be twice as large', { tag: ['@desktop', '@not-found'] }, async ({ page }) => {
  // Browser zoom of 200 % on a window of 1280.
  await page.setViewportSize({ width: 640, height: 400 })
  for (const address of await everyKind(page)) {
    await page.goto(address)
    const taken = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(taken, address).toBeLessThanOrEqual(640)
  }
})

test('the reader’s own letters can be twice as large', { tag: ['@desktop', '@not-found'] }, async ({
  page,
}) => {
  // The size that a browser's settings give to text: all lengths follow it.
  await page.setViewportSize({ width: 1280, height: 800 })
  const inspector = await page.context().newCDPSession(page)
  await inspector.send('Page.enable')
  await inspector.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  for (const address of await everyKind(page)) {
    await page.goto(address)
    const [taken, size] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    ])
    expect(size).toBe(32)
    expect(taken, address).toBeLessThanOrEqual(1280)
  }
})
