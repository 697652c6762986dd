import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { homesOf } from './typeArea.ts'
import { awake, expect, test } from './watched.ts'

const box = (page: Page) => page.getByRole('searchbox', { name: '检索' })
const rows = (page: Page) => page.getByRole('main').locator('li a')
const facts = (page: Page) => page.getByRole('status')
const strip = (page: Page) => page.getByRole('region', { name: '检索命中' })
const asks = (page: Page) => page.evaluate(() => new URLSearchParams(location.search).get('q'))
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))

/** What the browser marks in the story that is open, in the order of the text. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('hit') ?? [])].map((range) => String(range)))

async function nothingKeepsAnyoneOut(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
}

test('I look for a phrase, read it where it stands, go from place to place, and come back to where I was', async ({
  page,
  isMobile,
}) => {
  await page.goto('/')
  await awake(page)
  const place = isMobile ? { name: '快捷' } : { name: '栏目' }
  await expect(page.getByRole('navigation', place)).toBeVisible()
  await page.getByRole('link', { name: '检索' }).and(page.locator(':visible')).click()
  await expect(page).toHaveTitle('检索 · 版心')
  await expect(box(page)).toBeFocused()
  await nothingKeepsAnyoneOut(page)
  await box(page).fill('产业链')
  await expect(facts(page)).toHaveText('命中 11 处，见于 2 篇')
  await expect(rows(page)).toHaveCount(11)
  await expect.poll(() => asks(page)).toBe('产业链')
  await nothingKeepsAnyoneOut(page)

  await rows(page).nth(8).scrollIntoViewIfNeeded()
  const before = await scrolled(page)
  await rows(page).nth(8).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('压舱石')
  await expect(strip(page)).toContainText('第2处，共4处')
  await expect.poll(() => marked(page)).toEqual(Array(4).fill('产业链'))
  await nothingKeepsAnyoneOut(page)
  await strip(page).getByRole('link', { name: '下一处' }).click()
  await expect(strip(page)).toContainText('第3处，共4处')
  await expect(page).toHaveURL(/hit=3$/)
  const inSight = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('hit-here') ?? []
      const { top = -1 } = (range as Range | undefined)?.getBoundingClientRect() ?? {}
      return top > 0 && top < innerHeight - 120
    })
  await expect.poll(inSight).toBe(true)
  await page.reload()
  await expect(strip(page)).toContainText('第3处，共4处')
  await expect.poll(() => marked(page)).toHaveLength(4)

  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('产业链')
  await expect(rows(page)).toHaveCount(11)
  await expect.poll(() => scrolled(page)).toBe(before)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('版心')
})

test('I do it with the keyboard alone', async ({ page }) => {
  await page.goto('/section/news')
  await awake(page)
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('产业链/')
  await expect(box(page)).toHaveValue('产业链/')
  await page.keyboard.press('Backspace')
  await expect(rows(page)).toHaveCount(11)
  await page.keyboard.press('ArrowDown')
  await expect(rows(page).first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(rows(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(strip(page)).toContainText('第1处，共7处')
  await page.keyboard.press('Escape')
  await expect(rows(page)).toHaveCount(11)
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('place-row')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('要闻')
})

test('what the list counts is what each story marks, whatever it is and wherever it stands', async ({
  page,
}) => {
  test.setTimeout(180_000)
  for (const phrase of ['发展', '的', '记者', '，', '7月27日', '许昌', '摄']) {
    await page.goto(`/search?q=${encodeURIComponent(phrase)}`)
    await expect(facts(page)).toContainText('命中')
    const links = await page
      .locator('main section a.place-row')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const stories = new Map<string, number>()
    for (const link of links) {
      const [story = '', query = ''] = link.split('?')
      const nth = Number(new URLSearchParams(query).get('hit'))
      if (story.startsWith('/article/')) stories.set(story, Math.max(nth, stories.get(story) ?? 0))
    }
    for (const [story, count] of stories) {
      await page.goto(`${story}?q=${encodeURIComponent(phrase)}&hit=1`)
      await expect(strip(page), `${phrase} in ${story}`).toContainText(`共${count}处`)
    }
  }
})

test('I choose a kind, and those without a place stay where they are', async ({ page }) => {
  await page.goto('/search?q=产业链')
  const kinds = page.getByRole('navigation', { name: '范围' }).getByRole('link')
  await expect(kinds).toHaveText(['全部11', '正文10', '引语1', '标题0', '图注0'])
  await kinds.nth(2).click()
  await expect(rows(page)).toHaveCount(1)
  await expect(page).toHaveURL(/in=quote/)
  await kinds.nth(3).click()
  await expect(page.getByRole('heading', { name: '没有找到' })).toBeVisible()
  await page.getByRole('link', { name: '看全部范围' }).click()
  await expect(rows(page)).toHaveCount(11)
  await page.reload()
  await expect(rows(page)).toHaveCount(11)
})

test('simple or traditional, full or half width, it is found; else I am told what could be tried', async ({
  page,
}) => {
  await page.goto('/search')
  for (const [phrase, count] of [
    ['產業鏈', 11],
    ['產 業 鏈', 11],
    ['７月２７日', 3],
  ] as const) {
    await box(page).fill(phrase)
    await expect(facts(page)).toContainText('命中')
    if (count === 11) await expect(facts(page)).toHaveText('命中 11 处，见于 2 篇')
    else await expect(rows(page)).not.toHaveCount(0)
  }
  await box(page).fill('产业链条甲乙丙')
  await expect(page.getByRole('heading', { name: '没有找到' })).toBeVisible()
  await nothingKeepsAnyoneOut(page)
  await page.getByRole('link', { name: '找“产业链条”' }).click()
  await expect(box(page)).toHaveValue('产业链条')
  await expect(rows(page)).not.toHaveCount(0)
})

test('nothing that I type breaks it', async ({ page }) => {
  await page.goto('/search')
  for (const phrase of ['', ' ', '■', '.*', '(产业[链', '\\', 'ا\u202eب', '甲'.repeat(10_000), '\u{20000}']) {
    await box(page).fill(phrase)
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
    await expect(rows(page)).toHaveCount(0)
  }
  await box(page).fill('甲'.repeat(10_000))
  await expect(box(page)).toHaveValue('甲'.repeat(200))
  await expect(page.getByText('只取前200字')).toBeVisible()
  for (const query of ['%E4', '%', '%ED%A0%80', '+', '%00', '&in=nothing&rows=-1&rows=x', '%F0%9F%98%80']) {
    await page.goto(`/search?q=${query}`)
    await expect(box(page)).toBeVisible()
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  }
  await page.goto('/')
  const story = await page.getByRole('heading', { level: 2 }).getByRole('link').first().getAttribute('href')
  for (const query of [
    'q=%E4&hit=1',
    'q=%20',
    'q=产业链&hit=-5',
    'q=产业链&hit=9999',
    'q=产业链&hit=x',
    'q=',
  ]) {
    await page.goto(`${story}?${query}`)
    await awake(page)
    await expect(page.getByRole('article').getByRole('paragraph').first()).toBeVisible()
  }
})

test('an edition that nobody has is not there', { tag: '@not-found' }, async ({ page }) => {
  await page.goto('/search?of=../../etc')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
})

test('while an input method is at work nothing is looked for, and Esc is its own', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/search')
  await expect(box(page)).toBeFocused()
  const input = await page.context().newCDPSession(page)
  await input.send('Input.imeSetComposition', { text: 'chan', selectionStart: 4, selectionEnd: 4 })
  await expect(box(page)).toHaveValue('chan')
  await expect(page.getByRole('heading', { name: '写下要找的字句' })).toBeVisible()
  await input.send('Input.insertText', { text: '产业' })
  await expect(box(page)).toHaveValue('产业')
  await expect(rows(page)).not.toHaveCount(0)
})

test('on a desk every place stands on one axis, in rows of 48 px', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/search?q=产业链')
  await expect(rows(page)).toHaveCount(11)
  const at = await page
    .locator('mark')
    .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().x))
  expect(new Set(at.map(Math.round)).size).toBe(1)
  const heights = await rows(page).evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height))
  expect(Math.max(...heights)).toBeLessThanOrEqual(49)
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(47)
})

for (const { width, tag } of homesOf(320, 390, 834, 1440)) {
  test(`at ${width} px nothing moves sideways, in forced colours and without motion too`, { tag }, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    for (const media of [{}, { forcedColors: 'active', reducedMotion: 'reduce' }] as const) {
      await page.emulateMedia(media)
      for (const query of ['', `?q=${encodeURIComponent('产业')}`, `?q=${'m'.repeat(200)}`]) {
        await page.goto(`/search${query}`)
        await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('a[href], input[type=search]')]
            .filter((control) => control.getClientRects().length > 0)
            .filter((control) => getComputedStyle(control).position !== 'fixed')
            .filter((control) => control.getBoundingClientRect().height < 44)
            .map((control) => control.textContent),
        )
        expect(small).toEqual([])
        if (query.includes('%')) await nothingKeepsAnyoneOut(page)
      }
    }
  })
}

test('I look in an older edition when I come from there', { tag: '@desktop' }, async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage()
  const { port } = new URL(baseURL ?? '')
  const archive = `http://localhost:${Number(port) + 1}`
  await page.goto(`${archive}/edition/2021-03-05`)
  await page.getByRole('link', { name: '检索' }).and(page.locator(':visible')).click()
  await expect(page).toHaveURL(/\/search\?of=2021-03-05$/)
  await box(page).fill('渡口大桥')
  await expect(rows(page)).not.toHaveCount(0)
  await rows(page).first().click()
  await expect(strip(page)).toContainText('渡口大桥')
  await strip(page).getByRole('link', { name: '检索' }).click()
  await expect(page).toHaveURL(/of=2021-03-05/)
  await expect(box(page)).toHaveValue('渡口大桥')
})
