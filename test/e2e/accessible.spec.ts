import { AxeBuilder } from '@axe-core/playwright'
import { awake, everyKind, expect, test } from './watched.ts'

test('nothing on any kind of screen keeps anyone out, in any theme', { tag: '@not-found' }, async ({
  page,
  isMobile,
}) => {
  test.setTimeout(240_000)
  for (const address of await everyKind(page)) {
    await page.goto(address)
    await awake(page)
    expect(await findings(new AxeBuilder({ page })), address).toEqual([])
    // The themes differ in colours alone, and these not from width to width.
    for (const theme of isMobile ? [] : ['paper', 'night']) {
      await page.evaluate((worn) => {
        document.documentElement.dataset.theme = worn
      }, theme)
      const contrast = new AxeBuilder({ page }).withRules('color-contrast')
      expect(await findings(contrast), `${address} in ${theme}`).toEqual([])
    }
  }
})

async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test('every control is large enough for a finger', { tag: '@not-found' }, async ({ page }) => {
  for (const address of await everyKind(page)) {
    await page.goto(address)
    await awake(page)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a[href], button, label')]
        .filter(
          (control) => control.getClientRects().length > 0 && getComputedStyle(control).position !== 'fixed',
        )
        .filter((control) => control.getBoundingClientRect().height < 44)
        .map((control) => control.textContent),
    )
    expect(small, address).toEqual([])
  }
})
