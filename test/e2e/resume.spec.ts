import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { noteShifts, shiftsOn } from './layoutShift.ts'
import { awake, expect, test } from './watched.ts'

const story = `/article/${encodeURIComponent('筑牢高质量发展的-压舱石-t4md')}`
const short = `/article/${encodeURIComponent('培植良好产业生态-66eh')}`
const line = (page: Page) => page.getByRole('region', { name: '上次读到' })
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('banxin.read') ?? '')

/** Reads a story until some words stand where one reads, and rests there. */
async function readTo(page: Page, words: string) {
  await page.evaluate((told) => {
    const paragraph = [...document.querySelectorAll('.copy p')].find((each) =>
      each.textContent.startsWith(told),
    )
    const { top = 0 } = paragraph?.getBoundingClientRect() ?? {}
    scrollBy({ top: top - innerHeight / 3 + 5, behavior: 'instant' })
  }, words)
}

async function nothingKeepsAnyoneOut(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
}

test('I come back to a story and go on where I was, if I want to', async ({ page }) => {
  await page.goto(story)
  await readTo(page, '市委书记史根治看后')
  await expect.poll(() => kept(page)).toContain('"paragraph":8')

  await noteShifts(page)
  await page.goto(story)
  await expect(line(page)).toContainText('第8段　读到五成　余2分钟')
  await expect(line(page)).toContainText('……抓住机遇抢占市场。')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await awake(page)
  expect((await shiftsOn(page)).filter(({ own }) => own)).toEqual([])
  await nothingKeepsAnyoneOut(page)

  await line(page).getByRole('button', { name: '续读' }).click()
  await expect(page.locator('p:focus')).toHaveText(/^市委书记史根治看后/)
  const height = await page.evaluate(
    () => (document.activeElement?.getBoundingClientRect().top ?? 0) / innerHeight,
  )
  expect(height).toBeGreaterThan(0.3)
  expect(height).toBeLessThan(0.36)

  await page.goto(story)
  await line(page).getByRole('button', { name: '从头读' }).click()
  await expect(line(page)).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect.poll(() => kept(page)).toBe('{}')
})

test('the front page tells what I have read and leads back into it; two tabs agree', async ({
  page,
  context,
  isMobile,
}) => {
  test.setTimeout(120_000)
  await page.goto(story)
  await readTo(page, '市委书记史根治看后')
  await expect.poll(() => kept(page)).toContain('"paragraph":8')
  await page.goto(short)
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  await expect.poll(() => kept(page)).toContain('"share":100')

  await page.goto('/')
  const part = page.getByRole('article').filter({ has: page.getByRole('link', { name: /压舱石/ }) })
  await expect(part.getByText('读到五成　余2分钟').and(page.locator(':visible')).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /产业生态.*已读$/ })).toBeVisible()
  await expect(line(page)).toContainText('筑牢高质量发展的“压舱石”')
  await nothingKeepsAnyoneOut(page)

  const other = await context.newPage()
  await other.goto(story)
  await line(other).getByRole('button', { name: '清除' }).click()
  await expect(part.getByText('读到五成')).toHaveCount(0)
  await expect(line(page)).toBeHidden()
  if (isMobile) return

  await readTo(other, '市委书记史根治看后')
  await expect(line(page)).toBeVisible()
  await awake(page)
  await line(page).getByRole('link', { name: '续读' }).click()
  await expect(page.locator('p:focus')).toHaveText(/^市委书记史根治看后/)
})

test('where the browser keeps nothing I read as ever', { tag: '@desktop' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto(story)
  await readTo(page, '市委书记史根治看后')
  await awake(page)
  await page.getByRole('link', { name: '版面' }).first().click()
  await expect(page.getByRole('heading', { name: /压舱石/ }).first()).toBeVisible()
  await expect(page.getByText('读到五成　余2分钟').first()).toBeVisible()
})
