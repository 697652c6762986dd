import type { Page } from '@playwright/test'
import { everyKind, expect, test } from './watched.ts'

/** The longest story of the front page. */
async function longStory(page: Page): Promise<string> {
  const front = await (await page.request.get('/')).text()
  const [, address = ''] =
    /href="(\/article\/[^"#]+)#part-1"/.exec(front) ?? /href="(\/article\/[^"#]+)"/.exec(front) ?? []
  return address
}

const colourOf = (page: Page, selector: string, part?: string) =>
  page
    .locator(selector)
    .locator('visible=true')
    .first()
    .evaluate((found, pseudo) => getComputedStyle(found, pseudo).backgroundColor, part)

test('in forced colours I see the marks, where I am, and what has the focus', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(await longStory(page))
  const paper = await page.evaluate(() => getComputedStyle(document.body.parentElement!).backgroundColor)
  for (const [selector, part] of [
    ['.square', undefined],
    ['.tool[aria-current]', '::after'],
    ['.fishtail-bar', undefined],
  ] as const) {
    const colour = await colourOf(page, selector, part)
    expect(colour, selector).not.toBe(paper)
    expect(colour, selector).not.toBe('rgba(0, 0, 0, 0)')
  }
  const link = page.getByRole('navigation', { name: '栏目' }).getByRole('link').first()
  await page.keyboard.press('Tab')
  await link.focus()
  expect(await link.evaluate((found) => getComputedStyle(found).outlineStyle)).toBe('solid')
})

test('who asks for more contrast gets no greys', { tag: '@desktop' }, async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  for (const theme of ['day', 'paper', 'night']) {
    await page.goto('/')
    const [ink, ...greys] = await page.evaluate((worn) => {
      document.documentElement.dataset.theme = worn
      const style = getComputedStyle(document.documentElement)
      return ['ink', 'ink-2', 'ink-3', 'hair', 'rule'].map((name) =>
        style.getPropertyValue(`--color-${name}`),
      )
    }, theme)
    expect(new Set(greys)).toEqual(new Set([ink]))
  }
})

for (const { name, width, height, tag } of [
  { name: 'zoomed four times', width: 320, height: 256, tag: '@desktop' },
  { name: 'on a phone held sideways', width: 844, height: 390, tag: '@phone' },
]) {
  test(`${name} nothing stands still over the text`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const address of ['/', await longStory(page)]) {
      await page.goto(address)
      await page.evaluate(() => scrollTo(0, 900))
      const still = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
          .filter((element) => {
            const { top, bottom, height: high } = element.getBoundingClientRect()
            return high > 0 && bottom > 0 && top < innerHeight && !element.closest('.fishtail-strip')
          })
          .map((element) => element.className),
      )
      expect(still, address).toEqual([])
    }
  })
}

for (const { width, tag } of [
  { width: 320, tag: '@phone' },
  { width: 390, tag: '@phone' },
  { width: 834, tag: '@desktop' },
  { width: 1440, tag: '@desktop' },
]) {
  test(`at ${width} px letters of 32 px by default scroll nothing sideways`, {
    tag: [tag, '@not-found'],
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const inspector = await page.context().newCDPSession(page)
    await inspector.send('Page.enable')
    await inspector.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    for (const address of await everyKind(page)) {
      await page.goto(address)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
        width,
      )
    }
  })
}

test('what I copy from headline to body is headline, byline and text', async ({ page }) => {
  await page.goto(await longStory(page))
  const taken = await page.evaluate(() => {
    const selection = getSelection()!
    const paragraph = document.querySelector('.copy > p, .copy > .with-quote > p')!
    selection.setBaseAndExtent(document.querySelector('h1')!, 0, paragraph, paragraph.childNodes.length)
    return selection.toString()
  })
  const [title, byline] = await page.evaluate(() =>
    ['h1', '.article-head .byline'].map((part) => document.querySelector(part)?.textContent ?? ''),
  )
  expect(taken).toContain(title)
  expect(taken).toContain(byline)
  for (const tool of ['字号', '夜读', '版式', '打印', '目次', '原文行', '本版所载'])
    expect(taken).not.toContain(tool)
})

test('a headline in several lines is copied as one line, and found as it reads', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto('/')
  const heads = await page.evaluate(() =>
    [...document.querySelectorAll('main h2')].map((head) => {
      const turn = [...head.querySelectorAll('.turn')].find((each) => each.getClientRects().length > 0)
      getSelection()!.selectAllChildren(head)
      const copied = getSelection()!.toString()
      getSelection()!.removeAllRanges()
      if (!turn) return { copied: copied.trim() }
      // The characters on both sides of where the line turns.
      const range = document.createRange()
      range.selectNodeContents(head)
      range.setEndBefore(turn)
      const before = range.toString().slice(-2)
      range.selectNodeContents(head)
      range.setStartAfter(turn)
      const around = before + range.toString().trimStart().slice(0, 2)
      // A space that the editor set stands there to be read too.
      if (!head.textContent?.includes(around)) return { copied: copied.trim() }
      const found = (window as unknown as { find: (text: string) => boolean }).find(around)
      return { copied: copied.trim(), found }
    }),
  )
  expect(heads.filter(({ copied }) => copied.includes('\n'))).toEqual([])
  const turned = heads.filter(({ found }) => found !== undefined)
  expect(turned.length).toBeGreaterThan(0)
  expect(turned.filter(({ found }) => !found)).toEqual([])
})
