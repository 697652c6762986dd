import { AxeBuilder } from '@axe-core/playwright'
import { awake, everyKind, expect, test } from './watched.ts'

for (const theme of ['day', 'paper', 'night']) {
  test(`nothing on any kind of screen keeps anyone out, in ${theme}`, { tag: '@not-found' }, async ({
    page,
  }) => {
    test.slow()
    await page.addInitScript((chosen) => localStorage.setItem('banxin.theme', chosen), theme)
    for (const address of await everyKind(page)) {
      await page.goto(address)
      await awake(page)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(
        ({ id, nodes }) => `${address} ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      )
      expect(found).toEqual([])
    }
  })
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
