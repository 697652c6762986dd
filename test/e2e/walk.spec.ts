import type { Page } from '@playwright/test'
import { awake, expect, teasersOf, test } from './watched.ts'

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))

test('I go from the front page to a section, a story and the next one, and come back to where I was', async ({
  page,
}) => {
  await page.goto('/')
  await awake(page)
  await page.mouse.wheel(0, 260)
  await expect.poll(() => scrolled(page)).toBe(260)

  const bar = page.getByRole('navigation', { name: '栏目' })
  const section = bar.getByRole('link', { name: '要闻' })
  await section.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('要闻')
  await expect(section).toHaveAttribute('aria-current', 'page')
  expect(await scrolled(page)).toBe(0)

  const story = page.getByRole('article').last().getByRole('link')
  const headline = (await story.textContent()) ?? ''
  await story.scrollIntoViewIfNeeded()
  const inSection = await scrolled(page)
  await story.click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText(headline)
  expect(await scrolled(page)).toBe(0)

  await page.getByRole('navigation', { name: '前后篇' }).getByRole('link').last().click()
  await expect(title).not.toHaveText(headline)

  await page.goBack()
  await expect(title).toHaveText(headline)
  await page.goBack()
  await expect(title).toHaveText('要闻')
  await expect.poll(() => scrolled(page)).toBe(inSection)
  await page.goBack()
  await expect(title).toHaveText('版心')
  await expect.poll(() => scrolled(page)).toBe(260)
})

test('I read a story that I opened by its address, and nothing is fetched a second time', async ({
  page,
  isMobile,
}) => {
  await page.goto('/')
  const address = await (await teasersOf(page, isMobile)).getByRole('link').last().getAttribute('href')
  const asked: string[] = []
  page.on('request', (request) => asked.push(decodeURIComponent(new URL(request.url()).pathname)))
  await page.goto(address ?? '')
  await awake(page)
  await expect(page.getByRole('article').getByRole('paragraph').first()).toBeVisible()
  expect(asked.filter((path) => path === `/screens${address}.json`)).toEqual([])
})

test('a story that I open by its address begins at its top, however far down I was on the screen before', async ({
  page,
  isMobile,
}) => {
  await page.goto('/')
  await awake(page)
  await page.mouse.wheel(0, 260)
  await expect.poll(() => scrolled(page)).toBe(260)
  const address = await (await teasersOf(page, isMobile)).getByRole('link').last().getAttribute('href')

  await page.goto(address ?? '')
  await awake(page)
  expect(await scrolled(page)).toBe(0)

  await page.goBack()
  await expect.poll(() => scrolled(page)).toBe(260)
  await awake(page)
  expect(await scrolled(page)).toBe(260)
  await page.reload()
  await expect.poll(() => scrolled(page)).toBe(260)
  await awake(page)
  expect(await scrolled(page)).toBe(260)
})

test('I turn over several stories, each is fetched once, and no edition is', async ({ page, isMobile }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await awake(page)
  await (await teasersOf(page, isMobile)).getByRole('link').last().click()
  const next = page.getByRole('navigation', { name: '前后篇' }).getByRole('link').last()
  const title = page.getByRole('heading', { level: 1 })
  const first = (await title.textContent()) ?? ''
  await next.click()
  await expect(title).not.toHaveText(first)
  const fetched = asked.filter((path) => path.endsWith('.json'))
  expect(fetched.length).toBe(new Set(fetched).size)
  expect(fetched.filter((path) => path.startsWith('/edition/'))).toEqual([])
})

test('the table of contents takes me to a part of the story', async ({ page, isMobile }) => {
  await page.goto('/')
  await (await teasersOf(page, isMobile)).getByRole('link', { name: '特写' }).click()
  await awake(page)
  if (isMobile) await page.getByRole('button', { name: '目次' }).click()
  const part = page.getByRole('navigation', { name: '目次' }).getByRole('link').last()
  const name = (await part.locator('span').first().textContent()) ?? ''
  await part.click()
  await expect(page.getByRole('article').getByRole('heading', { level: 2, name })).toBeInViewport()
  if (isMobile) await expect(part).toBeHidden()
})

test('I go back and forward fifty times as fast as I can, and nothing breaks', async ({ page }) => {
  await page.goto('/')
  await awake(page)
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '要闻' }).click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('要闻')
  await page.evaluate(async () => {
    for (let i = 0; i < 50; i++) {
      const turned = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
      if (i % 2) history.forward()
      else history.back()
      await turned
    }
  })
  await expect(title).toHaveText('要闻')
})
