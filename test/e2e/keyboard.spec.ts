import { awake, expect, test } from './watched.ts'

test('I read with the keyboard alone', async ({ page, isMobile }) => {
  await page.goto('/')
  await awake(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到正文' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  // What stands in 版头 comes first, where there is room for it.
  if (!isMobile) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: /^未归入/ }).first()).toBeFocused()
  }
  await page.keyboard.press('Tab')
  const headline = page.getByRole('main').getByRole('article').first().getByRole('link').first()
  await expect(headline).toBeFocused()
  await page.keyboard.press('Enter')
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).not.toHaveText('版心')
  await expect(title).toBeFocused()

  await page.goBack()
  await expect(title).toHaveText('版心')
  await expect(headline).toBeFocused()
})

test('what has the focus is seen to have it', async ({ page }) => {
  await page.goto('/')
  await awake(page)
  for (let n = 0; n < 12; n++) {
    await page.keyboard.press('Tab')
    const ringed = await page.evaluate(() => {
      const focused = document.activeElement!
      return [focused, focused.parentElement!].some(
        (element) => getComputedStyle(element).outlineStyle === 'solid',
      )
    })
    expect(ringed).toBe(true)
  }
})

test('I choose the theme with the arrow keys', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/')
  await awake(page)
  await page.keyboard.press('s')
  await page.getByRole('radio', { name: '日间' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night')
})
