import { AxeBuilder } from '@axe-core/playwright'
import { noteShifts, shiftsOn } from './layoutShift.ts'
import { addStyles, faultsOf } from './typeArea.ts'
import { awake, expect, test } from './watched.ts'

// The site of several editions stands next door (`archive.ts`).
test.use({ baseURL: `http://localhost:${Number(process.env.PORT ?? 4719) + 1}` })

test('I find an older edition, turn to its sections and come back to it', async ({ page, isMobile }) => {
  await page.goto('/')
  await awake(page)
  const places = page.getByRole('navigation', { name: isMobile ? '快捷' : '栏目' })
  await places.getByRole('link', { name: '往期' }).click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('往期')
  const editions = page.getByRole('main').getByRole('article')
  await expect(editions.getByRole('heading')).toHaveText(['2021年3月6日　星期六', '2021年3月5日　星期五'])
  const years = page.getByRole('navigation', { name: '年份' }).getByRole('link')
  await expect(years).toHaveText(['2021年2', '2020年1', '2019年2', '未载日期1'])
  await years.nth(2).click()
  await expect(editions.getByRole('heading')).toHaveText(['2019年5月10日', '2019年1月12日'])
  await years.first().click()
  await editions.nth(1).getByRole('link').click()
  await expect(title).toHaveText('版心')
  await expect(page).toHaveURL(/\/edition\/2021-03-05$/)
  await expect(page).toHaveTitle(/2021年3月5日/)

  const sections = page.getByRole('navigation', { name: '栏目' })
  await sections.getByRole('link', { name: '要闻' }).click()
  await expect(title).toHaveText('要闻')
  await expect(page.getByRole('main')).toContainText('渡口大桥')
  await expect(page.getByRole('main')).not.toContainText('新馆第一天来了三千人')
  await sections.getByRole('link', { name: '版面' }).click()
  await expect(page).toHaveURL(/\/edition\/2021-03-05$/)
})

test('I open an older edition by its address, and its story goes on over the pages', async ({ page }) => {
  const answer = await page.goto('/edition/2021-03-05')
  expect(answer?.status()).toBe(200)
  await awake(page)
  await page.getByRole('heading', { level: 2, name: '渡口大桥今日全线贯通' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('渡口大桥今日全线贯通')
  const story = page.getByRole('article')
  await expect(story).toContainText('昨天上午九时，渡口大桥最后一段桥面完成浇筑')
  await expect(story).toContainText('没有人觉得不值得。')
  await expect(story).toContainText('第2版')
})

test('a story in another language says which, and words of the app among its own that they are Chinese', async ({
  page,
}) => {
  await page.goto('/edition/2020-11-12')
  await awake(page)
  const wrong = () =>
    page.getByRole('main').evaluate((main) => {
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
      const told: string[] = []
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode as Text
        // names are nobody’s language: those of papers, days and people
        if (!parentElement || parentElement.closest('style, .ear, .byline, [aria-hidden=true]')) continue
        const language = parentElement.closest<HTMLElement>('[lang]')?.lang ?? ''
        const spoken = /\p{Script=Han}/u.test(data) ? 'zh-Hans' : /[A-Za-z]{3}/.test(data) ? 'en' : language
        if (language !== spoken) told.push(`${language}: ${data}`)
      }
      return told
    })
  expect(await wrong()).toEqual([])
  await page
    .getByRole('heading', { level: 2, name: /COUNCIL VOTES/ })
    .getByRole('link')
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/COUNCIL VOTES/)
  expect(await wrong()).toEqual([])
  await expect(page.getByRole('main').getByText('约1分钟')).toBeAttached()
})

test('a made-up story loses no line where a face has wider letters than were counted with', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/edition/2020-11-12')
  await awake(page)
  await addStyles(page, 'main p:lang(en) { letter-spacing: 0.1em }')
  expect((await faultsOf(page)).filter((fault) => /^cut|runs over/.test(fault))).toEqual([])
})

test('no screen of an archive has a fault that I can see or hear', { tag: '@not-found' }, async ({
  page,
}) => {
  test.slow()
  const addresses = [
    '/',
    '/edition/2021-03-05',
    '/edition/notes',
    '/edition/2019-05-10',
    '/edition/2019-01-12',
    '/editions',
    '/editions/undated',
    '/section/2021-03-05-news',
    '/edition/2020-11-12',
    '/edition/2000-01-01',
  ]
  await noteShifts(page)
  for (const address of addresses) {
    await page.goto(address)
    await awake(page)
    expect(await faultsOf(page), address).toEqual([])
    // nobody touches the page: what counts as touched is the window of a phone, which takes its size as the page opens
    const moved = (await shiftsOn(page)).filter(({ own }) => own)
    expect(moved, address).toEqual([])
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id }) => id),
      address,
    ).toEqual([])
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
})
