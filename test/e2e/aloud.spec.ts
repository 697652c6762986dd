import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { fakeSpeech, lastRate, said } from './fakeSpeech.ts'
import { awake, expect, test } from './watched.ts'

const story = `/article/${encodeURIComponent('筑牢高质量发展的-压舱石-t4md')}`
const bar = (page: Page) => page.getByRole('region', { name: '朗读', exact: true })
const word = (page: Page) => page.locator('button[value=aloud]:visible')

/** What the browser marks, and what is marked for the ear. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('aloud') ?? []
    return [String(range ?? ''), document.querySelector('article [aria-current]:not(a)')?.textContent ?? '']
  })

async function nothingKeepsAnyoneOut(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
}

test('I have a page read to me, sentence by sentence and on to the next story', async ({
  page,
  isMobile,
}) => {
  test.setTimeout(120_000)
  await fakeSpeech(page)
  await page.goto(story)
  await awake(page)
  await word(page).click()
  await expect(bar(page)).toContainText('第1句')
  await expect(word(page)).toHaveCount(isMobile ? 0 : 1)
  await expect(page.locator('button[value=aloud]').first()).toHaveText('朗读中')
  await expect.poll(() => said(page)).toEqual(['筑牢高质量发展的压舱石'])
  expect(await marked(page)).toEqual(Array(2).fill('筑牢高质量发展的“压舱石”'))

  for (let n = 0; n < 4; n++) await page.keyboard.press('.')
  await expect(bar(page)).toContainText('第5句')
  await bar(page).getByRole('button', { name: '下一句' }).click()
  await expect.poll(() => said(page)).toContain('抓发展必须抓项目，抓项目就是抓发展。')
  expect((await marked(page))[0]).toBe('抓发展必须抓项目，抓项目就是抓发展。')
  expect((await marked(page))[1]).toMatch(/^抓发展必须抓项目.*卢希望等参加。$/)
  await bar(page).getByRole('button', { name: '暂停朗读' }).click()
  await expect(bar(page).getByRole('button', { name: '继续朗读' })).toBeVisible()
  await page.keyboard.press('p')
  await expect(bar(page).getByRole('button', { name: '暂停朗读' })).toBeVisible()

  await bar(page).getByRole('button', { name: '语速，1.0倍' }).click()
  await expect(page.getByRole('radio', { name: '1.0' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => lastRate(page)).toBe(1.25)
  await page.getByRole('radio', { name: '30分' }).check({ force: true })
  await expect(bar(page).getByRole('button', { name: '定时，还剩30分' })).toBeVisible()
  if (!isMobile) await nothingKeepsAnyoneOut(page)

  await bar(page).getByRole('button', { name: /^顺读/ }).click()
  const list = page.getByRole('region', { name: '本版顺读' })
  await expect(list.getByRole('button', { name: /正在读$/ })).toBeFocused()
  await nothingKeepsAnyoneOut(page)
  await list.getByRole('button', { name: /培植良好产业生态/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('培植良好产业生态')
  await expect.poll(() => said(page)).toContain('培植良好产业生态')
  await expect.poll(() => marked(page)).toEqual(Array(2).fill('培植良好产业生态'))
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeHidden()
  await expect(word(page)).toHaveText('朗读')
  await expect(word(page)).toBeFocused()
})

test('what I scroll away from does not pull me back', { tag: '@desktop' }, async ({ page }) => {
  await fakeSpeech(page)
  await page.goto(story)
  await awake(page)
  await word(page).click()
  await expect(bar(page)).toContainText('第1句')
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  const there = await page.evaluate(() => scrollY)
  for (let n = 0; n < 3; n++) await page.keyboard.press('.')
  await expect(bar(page)).toContainText('第4句')
  expect(await page.evaluate(() => scrollY)).toBe(there)
})

test('a device without a Chinese voice says so, and why', async ({ page }) => {
  // Chromium has the interface here, and no voices.
  await page.goto(story)
  await awake(page)
  await word(page).click()
  await expect(word(page)).toHaveText('无中文语音')
  await expect(word(page)).toBeDisabled()
  await expect(page.getByRole('status').filter({ hasText: '本机没有中文语音' })).toBeVisible()
  await nothingKeepsAnyoneOut(page)
})
