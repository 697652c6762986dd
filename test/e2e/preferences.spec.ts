import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { noteShifts, shiftsOn } from './layoutShift.ts'
import { awake, expect, teasersOf, test } from './watched.ts'

/** 版式, opened if it is not. */
async function typeset(page: Page): Promise<Locator> {
  const tool = page.getByRole('dialog', { name: '版式' })
  if (!(await tool.isVisible())) await page.locator('button[value=typeset]').locator('visible=true').click()
  await expect(tool).toBeVisible()
  // A click that is forced misses what still slides in.
  await tool.evaluate((sheet) => Promise.allSettled(sheet.getAnimations().map(({ finished }) => finished)))
  return tool
}

/** Chooses in 版式; what is a size is stepped to from the one that is shown. */
async function choose(page: Page, name: string): Promise<void> {
  const tool = await typeset(page)
  const larger = tool.getByRole('button', { name: '字号加大' })
  if (name === '特大') for (let step = 0; step < 3; step++) await larger.click()
  else await tool.getByRole('radio', { name }).check({ force: true })
}

test('the theme that I chose is there when I come back, from the first paint', async ({ page }) => {
  await page.goto('/')
  await awake(page)
  await choose(page, '夜读')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night')

  // The document is read, and no module has run.
  await page.addInitScript(() =>
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive')
        document.documentElement.dataset.first = getComputedStyle(document.documentElement).backgroundColor
    }),
  )
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-first', 'rgb(23, 21, 18)')
})

test('the bars of the browser wear the colour of the paper, before and after I choose', async ({ page }) => {
  await page.goto('/')
  /** The colour told to the browser, as the engine writes it, and that of the paper. */
  const colours = () =>
    page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
      const probe = document.createElement('i')
      probe.style.color = metas.find(({ media }) => matchMedia(media || 'all').matches)?.content ?? ''
      document.body.append(probe)
      const { color } = getComputedStyle(probe)
      probe.remove()
      return [color, getComputedStyle(document.documentElement).backgroundColor]
    })
  await expect.poll(colours).toEqual(['rgb(248, 245, 238)', 'rgb(248, 245, 238)'])
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(colours).toEqual(['rgb(23, 21, 18)', 'rgb(23, 21, 18)'])
  await page.emulateMedia({ colorScheme: 'light' })
  await awake(page)
  await choose(page, '夜读')
  await expect.poll(colours).toEqual(['rgb(23, 21, 18)', 'rgb(23, 21, 18)'])
})

test('what nobody could have chosen counts as nothing chosen', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('banxin.typeset', '{"theme":.size--1.face-.lines-normal lines-tight')
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  const html = page.locator('html')
  await expect(html).not.toHaveAttribute('data-theme')
  for (const name of ['size', 'face', 'lines']) await expect(html).not.toHaveAttribute(`data-${name}`)
  await choose(page, '旧报')
  await expect(html).toHaveAttribute('data-theme', 'paper')
})

test('what I choose holds on a device that keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
  })
  await page.goto('/')
  await choose(page, '夜读')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night')
  await expect(page.locator('.bulletin [role=status]')).toHaveText('浏览器不许存：版式只在这一页有效')
})

test('the page follows the system until I choose', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(23, 21, 18)',
  )
})

test('I make the type of a story larger, and its lines stay whole characters wide', async ({
  page,
  isMobile,
}) => {
  await page.goto('/')
  await (await teasersOf(page, isMobile)).getByRole('link').last().click()
  await awake(page)
  const paragraph = page.getByRole('article').locator('.copy > p, .copy > .with-quote > p').first()
  const size = () => paragraph.evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize))
  const before = await size()
  await choose(page, '特大')
  expect(await size()).toBeGreaterThan(before)
  const width = await paragraph.evaluate((p) => p.getBoundingClientRect().width)
  expect(width % (await size())).toBeCloseTo(0, 1)
})

/** Names the words at the top of the window in `id`, and tells how far down they stand. */
const topWords = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const caret = document.caretPositionFromPoint(innerWidth / 2, 110)!
    const range = document.createRange()
    range.setStart(caret.offsetNode, caret.offset)
    range.setEnd(caret.offsetNode, caret.offset + 1)
    Object.assign(window, { words: range })
    return range.getBoundingClientRect().top
  })
const whereNow = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { words: Range }).words.getBoundingClientRect().top)

test('what I am reading stays in place as I choose larger type or turn the phone', async ({
  page,
  isMobile,
}) => {
  await page.goto('/')
  await (await teasersOf(page, isMobile)).getByRole('link').first().click()
  await awake(page)
  const middle = page.getByRole('article').locator('.copy > p').nth(6)
  await middle.evaluate((p) => scrollTo(0, p.getBoundingClientRect().top + scrollY))
  await page.waitForTimeout(300)
  const read = await topWords(page)
  await choose(page, '特大')
  await expect.poll(async () => Math.abs((await whereNow(page)) - read)).toBeLessThan(8)
  if (isMobile) await page.keyboard.press('Escape')

  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  await page.waitForTimeout(300)
  const then = await topWords(page)
  await page.setViewportSize(isMobile ? { width: height, height: width } : { width: 834, height })
  await expect.poll(async () => Math.abs((await whereNow(page)) - then)).toBeLessThan(50)
})

test('版式 takes the focus and gives it back, and what it chose is undone, and done elsewhere', async ({
  page,
  context,
  isMobile,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await (await teasersOf(page, isMobile)).getByRole('link').first().click()
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
  const html = page.locator('html')
  const tool = await typeset(page)
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
  expect(violations).toEqual([])
  await expect(tool.locator(':focus')).toHaveCount(1)

  await tool.getByRole('radio', { name: '楷' }).check({ force: true })
  // One Tab stop a row, and arrows choose.
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(html).toHaveAttribute('data-lines', 'loose')
  await expect(html).toHaveAttribute('data-face', 'kai')

  await tool.getByRole('button', { name: '复制此版式的地址' }).click()
  await expect(page.locator('.bulletin [role=status]')).toHaveText('已复制此版式的地址')
  const address = await page.evaluate(() => navigator.clipboard.readText())
  await tool.getByRole('button', { name: '复原' }).click()
  await expect(html).not.toHaveAttribute('data-face')
  await page.getByRole('button', { name: '撤回' }).click()
  await expect(html).toHaveAttribute('data-face', 'kai')
  await page.keyboard.press('Escape')
  await expect(tool).toBeHidden()
  await expect(page.locator('button[value=typeset]:focus')).toHaveCount(1)

  // Another tab of this device wears it at once, and lets it go when this one does.
  const other = await context.newPage()
  await other.goto('/')
  await expect(other.locator('html')).toHaveAttribute('data-face', 'kai')
  await (await typeset(page)).getByRole('button', { name: '复原' }).click()
  await expect(other.locator('html')).not.toHaveAttribute('data-face')
  await other.close()

  // The address brings it, and the device keeps it only when asked to.
  await page.goto(address)
  await expect(html).toHaveAttribute('data-lines', 'loose')
  await awake(page)
  await page.getByRole('button', { name: '留用' }).click()
  await page.goto('/')
  await expect(html).toHaveAttribute('data-face', 'kai')
})

/** A value of each choice that is not as given. */
const chosen = [
  'size-6',
  'theme-contrast',
  'face-kai',
  'lines-loose',
  'measure-short',
  'paragraphs-apart',
  'align-start',
  'direction-down',
  'ruler-on',
  'keys-off',
]

test('nothing moves after the first paint, whatever two things I chose', async ({ page, isMobile }) => {
  test.slow()
  await page.goto('/')
  const link = (await teasersOf(page, isMobile)).getByRole('link').first()
  const story = await link.getAttribute('href')
  await noteShifts(page)
  for (const [n, first] of chosen.entries()) {
    for (const second of chosen.slice(n + 1)) {
      await page.goto(`${story}?typeset=${first}.${second}`)
      expect(await shiftsOn(page), `${first} ${second}`).toEqual([])
    }
  }
  // It was worn, by the sheet that a built page asks for where something is chosen.
  await page.goto(`${story}?typeset=size-6.paragraphs-apart`)
  const worn = await page
    .locator('.copy > p')
    .nth(1)
    .evaluate((p) => [getComputedStyle(p).fontSize, getComputedStyle(p).textIndent])
  expect(worn).toEqual([isMobile ? '28px' : '30px', '0px'])
})

test('I read a story upright, screen by screen of whole columns, and lie it down where I was', async ({
  page,
  isMobile,
}) => {
  await page.goto('/')
  const stories = (await teasersOf(page, isMobile)).getByRole('link')
  const story = await stories.first().getAttribute('href')
  await page.goto(`${story}`)
  await awake(page)
  const head = page.getByRole('article').getByRole('heading', { level: 1 })
  const title = (await head.textContent()) ?? ''
  const words = await page.getByRole('article').locator('.copy').innerText()
  const sixth = page.locator('.copy > p').nth(6)
  await sixth.evaluate((p) => scrollTo(0, p.getBoundingClientRect().top + scrollY - 120))
  await (await typeset(page)).getByRole('radio', { name: '竖排' }).check({ force: true })
  const main = page.getByRole('main', { name: '正文，竖排' })
  await expect(main).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sixth).toBeInViewport()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  // Marks and digits are drawn otherwise; the text is what it was.
  await expect(page.locator('.upright-digits').first()).toHaveText(/^[0-9]{1,2}$/)
  expect(
    await page
      .getByRole('article')
      .locator('.copy')
      .evaluate((copy) => copy.textContent),
  ).toContain(words.split('\n').find((line) => line.includes('“')) ?? '')

  /** How far from whole columns each paragraph begins, and each screen. */
  const uneven = () =>
    main.evaluate((shown) => {
      const { right, left } = shown.getBoundingClientRect()
      const copy = [...shown.querySelectorAll('.copy > p, .copy > .with-quote > p')]
      const column = Number.parseFloat(getComputedStyle(copy[0]!).lineHeight)
      const edges = [...copy.map((p) => right - p.getBoundingClientRect().right), right - left]
      return edges
        .map((edge) => Math.abs(edge / column - Math.round(edge / column)))
        .filter((off) => off > 0.03)
    })
  const foot = page.getByRole('navigation', { name: '翻屏' }).getByRole('status')
  const turn = (key: string) => page.keyboard.press(key)
  await turn('Home')
  await expect(foot).toHaveText(/第1屏/)
  await expect(head).toBeInViewport()
  const screens = Number((await foot.textContent())?.split('共')[1]?.replace('屏', ''))
  expect(screens).toBeGreaterThan(2)
  await expect.poll(uneven).toEqual([])
  await turn('ArrowLeft')
  await expect(foot).toHaveText(/第2屏/)
  await expect.poll(uneven).toEqual([])
  await turn('PageUp')
  await expect(foot).toHaveText(/第1屏/)
  if (!isMobile) {
    await main.hover()
    await page.mouse.wheel(0, 120)
    await expect(foot).toHaveText(/第2屏/)
  }
  await turn('End')
  await expect(foot).toHaveText(new RegExp(`第${screens}屏`))
  await expect.poll(uneven).toEqual([])
  await turn('ArrowLeft')
  await expect(head).not.toHaveText(title)
  await expect(foot).toHaveText(/第1屏/)

  await (await typeset(page)).getByRole('radio', { name: '横排' }).check({ force: true })
  await expect(foot).toHaveCount(0)
  await expect(page.locator('.upright-digits, .upright-mark')).toHaveCount(0)
})

test('keys turn from story to story, and rest while I type or choose, or where I switched them off', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/')
  await (await teasersOf(page, false)).getByRole('link').first().click()
  const head = page.getByRole('article').getByRole('heading', { level: 1 })
  await expect(head).toBeVisible()
  const first = await head.textContent()
  await awake(page)
  await page.keyboard.press('j')
  await expect(head).not.toHaveText(first ?? '')
  await page.keyboard.press('ArrowLeft')
  await expect(head).toHaveText(first ?? '')

  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: '键表' })
  await expect(list).toBeVisible()
  expect((await new AxeBuilder({ page }).include('.key-list').analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()

  // Arrows among radios choose.
  const tool = await typeset(page)
  await tool.getByRole('radio', { name: '缩进' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('html')).toHaveAttribute('data-paragraphs', 'apart')
  await tool
    .getByRole('radiogroup', { name: '单键' })
    .getByRole('radio', { name: '不用' })
    .check({ force: true })
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.keyboard.press('n')
  await expect(head).toHaveText(first ?? '')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})

test('a finger that sweeps over the text turns the page, and none that scrolls or starts at the edge', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto('/')
  await (await teasersOf(page, true)).getByRole('link').first().click()
  const head = page.getByRole('article').getByRole('heading', { level: 1 })
  await expect(head).toBeVisible()
  await awake(page)
  const first = (await head.textContent()) ?? ''
  const sweep = (x: number, y: number, toX: number, toY: number) =>
    page.evaluate(
      ([x, y, toX, toY]) => {
        const target = document.querySelector('.copy > p')!
        const touch = (clientX: number, clientY: number) =>
          new Touch({ identifier: 1, target, clientX, clientY })
        const start = touch(x, y)
        target.dispatchEvent(
          new TouchEvent('touchstart', { bubbles: true, touches: [start], changedTouches: [start] }),
        )
        target.dispatchEvent(new TouchEvent('touchend', { bubbles: true, changedTouches: [touch(toX, toY)] }))
      },
      [x, y, toX, toY] as const,
    )
  await sweep(300, 300, 200, 400)
  await sweep(10, 300, 200, 300)
  await sweep(200, 300, 240, 300)
  await page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('.copy > p')!))
  await sweep(300, 300, 200, 300)
  await page.evaluate(() => document.getSelection()?.removeAllRanges())
  await expect(head).toHaveText(first)
  await expect(async () => {
    await sweep(300, 300, 200, 310)
    await expect(head).not.toHaveText(first, { timeout: 1000 })
  }).toPass()
  const second = (await head.textContent()) ?? ''
  await sweep(100, 300, 200, 310)
  await expect(head).not.toHaveText(second)
})
