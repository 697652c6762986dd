import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Edition } from '../../src/newspaper/page.ts'
import { awake, expect, test } from './watched.ts'

const site = resolve(import.meta.dirname, '../../dist')
const stories = readdirSync(`${site}/article`)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))

const sourceOf = (id: string) => `/article/${encodeURIComponent(id)}/source`
const story = (page: Page) => page.getByRole('region', { name: '成版文章' })
const lines = (page: Page) => page.getByRole('region', { name: '提取原文' })
const squeezed = (text: string) => text.replace(/\s/gu, '')

/** What is marked on either side, without blanks. */
async function marked(page: Page): Promise<{ said: string; stands: string; numbers: string[] }> {
  const said = await story(page).locator('mark').allTextContents()
  const stands = await lines(page).locator('mark').allTextContents()
  const numbers = await lines(page).locator('li[aria-current] .source-number').allTextContents()
  return { said: squeezed(said.join('')), stands: squeezed(stands.join('')), numbers }
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(sourceOf(id))
  await expect(story(page)).toBeVisible({ timeout: 30_000 })
}

test('every sentence of every story leads to its lines, and they lead back', { tag: '@not-found' }, async ({
  page,
}) => {
  test.setTimeout(240_000)
  for (const id of stories) {
    await open(page, id)
    const edition = await editionOf(page)
    const article = edition.pages.flatMap(({ articles }) => articles).find((each) => each.id === id)
    const expected = article?.sentences?.length ?? 0
    const found = await page.evaluate(walk)
    expect(found.faults, id).toEqual([])
    expect(found.steps, id).toBe(expected)
  }
  expect(stories.length).toBeGreaterThan(5)
})

async function editionOf(page: Page): Promise<Edition> {
  const [file = ''] = readdirSync(`${site}/edition`)
  return (await page.request.get(`/edition/${file}`)).json() as Promise<Edition>
}

/** In the page: goes through all sentences by ↓, compares both sides, and clicks each sentence’s first line. */
async function walk(): Promise<{ steps: number; faults: string[] }> {
  const squeeze = (text: string) => text.split(/\s/u).join('')
  const textOf = (side: string) =>
    squeeze([...document.querySelectorAll(`${side} mark`)].map((mark) => mark.textContent).join(''))
  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 10)))
  // on a busy machine what was asked for is drawn a few frames later
  const settled = async () => {
    for (let quiet = 0, last = ''; quiet < 3; ) {
      await frame()
      const now = textOf('.source-story') + location.hash
      quiet = now === last ? quiet + 1 : 0
      last = now
    }
  }
  for (let n = 0; n < 400; n++) {
    const before = location.hash
    press('ArrowUp')
    await settled()
    if (location.hash === before && n > 0) break
  }
  const faults: string[] = []
  let steps = 1
  for (;;) {
    const [said, stands] = [textOf('.source-story'), textOf('.source-lines')]
    if (said === '' || said !== stands) faults.push(`${said} ≠ ${stands}`)
    const here = location.hash
    const line = document.querySelector<HTMLElement>('.source-lines li[aria-current]')
    // the first sentence that a line belongs to is the one that it leads to
    line?.click()
    await settled()
    const back = textOf('.source-story')
    const shared = document.querySelector('.source-lines li[aria-current] mark') !== null
    if (!shared || back === '') faults.push(`${said}: its first line leads nowhere`)
    location.hash = here
    await settled()
    if (textOf('.source-story') !== said)
      faults.push(`${said}: its address leads to ${textOf('.source-story')}`)
    press('ArrowDown')
    await settled()
    if (location.hash === here) break
    steps++
  }
  return { steps, faults }
}

test('a sentence over a column break tells what was done to it', async ({ page, isMobile }) => {
  const id = stories.find((name) => name.startsWith('筑牢')) ?? ''
  await open(page, id)
  await story(page).getByText('在总投资50亿元').click()
  const clicked = ['326', '327', '328', '330', '331', '332', '333']
  await expect.poll(async () => (await marked(page)).numbers).toEqual(clicked)
  const { said, stands } = await marked(page)
  expect(said).toBe(stands)
  await expect(lines(page).getByRole('listitem', { name: /^第332行，可 实 现/ })).toContainText(
    '字间空格9处，已去',
  )
  await expect(lines(page).getByRole('listitem', { name: /^第329行，空行/ })).toContainText('换栏，已接合')
  if (!isMobile) {
    // a note stands beside its line, and takes no room under it
    const row = await lines(page)
      .getByRole('listitem', { name: /^第332行/ })
      .boundingBox()
    expect(row?.height).toBeLessThan(30)
    const joint = await page.locator('.source-joint path').getAttribute('d')
    expect(joint).toMatch(/^M[\d.]+ /)
  }
  await page.keyboard.press('ArrowDown')
  await expect.poll(async () => (await marked(page)).said).toMatch(/^市长刘涛看后叮嘱属地/)
  await page.keyboard.press('ArrowUp')
  await expect.poll(async () => (await marked(page)).said).toBe(said)
})

test('I go by paragraph and by line', async ({ page }) => {
  const id = stories.find((name) => name.startsWith('培植')) ?? ''
  await open(page, id)
  const choose = async (name: string) => {
    const choice = page.getByRole('radio', { name })
    await choice.click({ force: true })
    await expect(choice).toBeChecked()
  }
  await choose('逐段')
  await expect.poll(async () => (await marked(page)).said).toMatch(/^良好的产业生态.*转移到哪里。$/)
  await choose('逐行')
  await expect.poll(async () => (await marked(page)).numbers).toHaveLength(1)
  const { said, stands } = await marked(page)
  expect(said).toBe(stands)
})

test('from a story by link and by key, and back', async ({ page }) => {
  const id = stories.find((name) => name.startsWith('培植')) ?? ''
  await page.goto(`/article/${encodeURIComponent(id)}`)
  await awake(page)
  await page.keyboard.press('o')
  await expect(story(page)).toBeVisible()
  await page.keyboard.press('o')
  await expect(page.getByRole('main').getByRole('article')).toBeVisible()
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /本文文字出自/ })
    .click()
  await expect(lines(page)).toBeVisible()
})

test('what belongs to no story stands at the end, verbatim, and the folio leads to it', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/')
  await awake(page)
  await page
    .getByRole('link', { name: /^未归入/ })
    .first()
    .click()
  const residue = page.getByRole('region', { name: '未归入的原文' })
  await expect(residue.getByRole('listitem').first()).toContainText('明年经济工作要')
  await expect(residue).toBeInViewport()
})

test('an address whose words are gone says so, and marks no other place as it', async ({ page }) => {
  const id = stories.find((name) => name.startsWith('培植')) ?? ''
  const words = encodeURIComponent('这一句在这篇稿件里从来没有出现过。')
  await page.goto(`${sourceOf(id)}#s=00000000~1-9~17~${words}~~${words}~${words}~1`)
  await expect(page.getByRole('alert')).toContainText('已找不到')
  await page.goto(`/article/${encodeURIComponent(id)}#s=~0-0~17~${words}~~${words}~${words}~1`)
  await expect(page.getByRole('alert')).toContainText('已找不到')
})

test('selected words give a link that opens at them, and the way to their lines', async ({
  page,
  isMobile,
}) => {
  const id = stories.find((name) => name.startsWith('培植')) ?? ''
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/article/${encodeURIComponent(id)}`)
  await awake(page)
  const words = '产业链越长，集聚效应就越强'
  await select(page, words)
  const strip = page.getByRole('toolbar', { name: '选中的文字' })
  await strip.getByRole('button', { name: '链接' }).click()
  await expect(strip).toContainText('已复制链接')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(decodeURIComponent(link)).toContain(':~:text=')
  // by the seed’s own name, and where in it the words stand
  const [, seed = '', begins = ''] = /#s=([0-9a-f]{8})~(\d+)-\d+~/.exec(link) ?? []
  const file = readdirSync(`${site}/seed`).find((name) => name.startsWith(seed)) ?? ''
  const text = readFileSync(`${site}/seed/${file}`, 'utf8').replace(/^\ufeff/, '')
  const stands = text.slice(Number(begins)).replace(/\s/gu, '')
  expect(stands.startsWith(words)).toBe(true)

  const other = await page.context().newPage()
  await other.goto(link)
  await expect
    .poll(() => other.evaluate(() => [...(CSS.highlights.get('place') ?? [])].map(String).join('')))
    .toBe(words)
  await other.close()

  await select(page, words)
  await strip.getByRole('button', { name: '原文' }).click()
  expect((await marked(page)).said || (await story(page).locator('mark').first().textContent())).toContain(
    isMobile ? '产业链' : '产业链越长',
  )
})

const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('main article')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    }
  }, words)

test.describe('a story that goes on over the page', () => {
  // The site of several editions stands next door (`archive.ts`).
  test.use({ baseURL: `http://localhost:${Number(process.env.PORT ?? 4719) + 1}` })

  test('leads to the lines of both pages, and its address opens there', { tag: '@not-found' }, async ({
    page,
  }) => {
    await page.goto('/edition/2021-03-05')
    const name = '渡口大桥今日全线贯通'
    const link = page.getByRole('heading', { level: 2, name }).getByRole('link')
    const id = decodeURIComponent((await link.getAttribute('href')) ?? '').slice('/article/'.length)
    await open(page, id)
    await expect(story(page)).toContainText('转第2版')
    await story(page).getByText('引道绕开了三棵老槐树').click()
    await expect.poll(async () => (await marked(page)).numbers).toEqual(['10', '11', '12'])
    const { said, stands } = await marked(page)
    expect(said).toBe(stands)
    await expect(
      page.getByRole('banner').or(page.getByRole('main')).getByRole('status').first(),
    ).toContainText('第7段第2句　原文第2版10–12行')
    await page.reload()
    await expect(story(page).locator('mark').first()).toBeInViewport()
    await expect(lines(page).locator('mark').first()).toBeInViewport()
    expect((await marked(page)).said).toBe(said)
    const found = await page.evaluate(walk)
    expect(found.faults).toEqual([])
    expect(found.steps).toBeGreaterThan(12)
  })
})

test('on a phone a swipe over the sheet turns a sentence, and its heading drawn down puts it away', {
  tag: '@phone',
}, async ({ page }) => {
  const id = stories.find((name) => name.startsWith('培植')) ?? ''
  await open(page, id)
  const { said } = await marked(page)
  const sheet = (await lines(page).boundingBox())!
  const touch = await page.context().newCDPSession(page)
  const draw = async (from: [x: number, y: number], to: [x: number, y: number]) => {
    const points = [0, 0.3, 0.6, 1].map((part) => ({
      x: from[0] + (to[0] - from[0]) * part,
      y: from[1] + (to[1] - from[1]) * part,
    }))
    // as fast as a hand is, however slow the machine
    const begun = Date.now() / 1000
    for (const [n, point] of points.entries())
      await touch.send('Input.dispatchTouchEvent', {
        type: n === 0 ? 'touchStart' : 'touchMove',
        touchPoints: [point],
        timestamp: begun + n / 20,
      })
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchEnd',
      touchPoints: [],
      timestamp: begun + 0.2,
    })
  }
  const foot = sheet.y + sheet.height - 30
  // what hears it comes a moment after the screen
  await expect(async () => {
    await draw([300, foot], [120, foot + 8])
    await expect.poll(async () => (await marked(page)).said).not.toBe(said)
  }).toPass()
  await draw([120, foot], [300, foot - 8])
  await expect.poll(async () => (await marked(page)).said).toBe(said)
  await draw([300, foot - 90], [120, foot - 98])
  await expect.poll(async () => (await marked(page)).said).not.toBe(said)
  await draw([120, foot - 98], [300, foot - 90])
  await expect.poll(async () => (await marked(page)).said).toBe(said)
  // what scrolls the lines turns nothing
  const scrolled = () => page.locator('.source-lines').evaluate(({ scrollTop }) => scrollTop)
  const before = await scrolled()
  await draw([300, foot - 80], [240, foot - 260])
  await expect.poll(scrolled).not.toBe(before)
  expect((await marked(page)).said).toBe(said)
  await draw([100, sheet.y + 24], [104, sheet.y + 54])
  await expect(lines(page)).toBeVisible()
  await draw([100, sheet.y + 24], [104, sheet.y + 124])
  await expect(page.getByRole('main').getByRole('article')).toBeVisible()
})

test('nothing in it keeps anyone out, in any theme', async ({ page }) => {
  test.setTimeout(240_000)
  await open(page, stories.find((name) => name.startsWith('筑牢')) ?? '')
  for (const theme of ['day', 'paper', 'night']) {
    await page.evaluate((worn) => {
      document.documentElement.dataset.theme = worn
    }, theme)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      theme,
    ).toEqual([])
  }
})

test('nothing runs over the edge of a narrow window, at four times the size, or in forced colours', {
  tag: '@desktop',
}, async ({ page }) => {
  for (const [width, height] of [
    [320, 640],
    [360, 225],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ forcedColors: 'active' })
    await open(page, stories.find((name) => name.startsWith('筑牢')) ?? '')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    await expect(story(page).locator('mark').first()).toBeVisible()
    await expect(lines(page)).toBeVisible()
  }
})

test('without scripts a sentence says what is needed', { tag: '@desktop' }, async ({ page }) => {
  const document = await page.request.get(sourceOf(stories[0] ?? ''))
  expect(await document.text()).toMatch(/<noscript>.*这一页要靠脚本.*<\/noscript>/s)
})
