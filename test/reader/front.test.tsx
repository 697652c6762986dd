// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openScreen } from './openScreen.tsx'
import { deliveryOf, edition, madeUp, olderEdition } from './sampleDelivery.ts'

test('the nameplate is the only first heading of the front page', async () => {
  await openScreen('/')
  expect(screen.getAllByRole('heading', { level: 1 }).map((h) => h.textContent)).toEqual(['版心'])
})

test('where the pages tell the paper’s name the nameplate is the paper’s, and the title says it', async () => {
  const masthead = { date: '2019-02-20', weekday: '星期三', paper: '河口日报' } as const
  const named = { ...edition, masthead }
  await openScreen('/', deliveryOf({ editions: [named] }))
  expect(screen.getAllByRole('heading', { level: 1 }).map((h) => h.textContent)).toEqual(['河口日报'])
  expect(screen.getByText('版心', { selector: '.nameplate-maker *' })).toBeTruthy()
})

test('a page that is not made up is a plain list: every story under its headline, with its opening', async () => {
  await openScreen('/')
  const list = within(screen.getByRole('main')).getByRole('list')
  const stories = within(list).getAllByRole('listitem')
  expect(stories.map((story) => within(story).getByRole('heading', { level: 2 }).textContent)).toEqual(
    edition.entries.map(({ title }) => title.replaceAll('\u3000', ' ')),
  )
  expect(within(stories[0]!).getByText('新桥二十七日通车，两岸步行往来只要五分钟。')).toBeTruthy()
  expect(within(stories[3]!).getByText('七月的集市上，卖瓜人在等买瓜人。')).toBeTruthy()
})

test('a headline leads to its story', async () => {
  await openScreen('/')
  const story = screen.getByRole('article', { name: '河堤上的守夜人' })
  const link = within(story).getByRole('link', { name: '河堤上的守夜人' })
  expect(link.getAttribute('href')).toBe('/article/dyke')
})

test('a headline without a story leads nowhere and says so', async () => {
  await openScreen('/')
  const story = screen.getByRole('article', { name: '本周有雨 农人备种' })
  expect(within(story).queryByRole('link')).toBeNull()
  expect(within(story).getByText('标题新闻')).toBeTruthy()
  expect(within(story).getByText('本版仅有标题')).toBeTruthy()
})

test('a photograph that the text does not hold is told by its caption', async () => {
  await openScreen('/', madeUp())
  const story = screen.getByRole('article', { name: /图片新闻/ })
  expect(within(story).getByText('七月的集市上，卖瓜人在等买瓜人。')).toBeTruthy()
  expect(within(story).getByText('原版此处为照片，文字版不含图像')).toBeTruthy()
  expect(within(story).queryByRole('img')).toBeNull()
})

test('a date that the page does not print is said to be missing', async () => {
  await openScreen('/', madeUp())
  expect(screen.getByText('出版日期 版面文字未载')).toBeTruthy()
})

test('a printed date stands in full', async () => {
  await openScreen('/', deliveryOf({ editions: [olderEdition] }))
  expect(screen.getAllByText('2019年2月20日 星期三').length).toBeGreaterThan(0)
})

test('the list of stories ends with the pages that are missing', async () => {
  await openScreen('/', madeUp())
  const teasers = screen.getByRole('navigation', { name: '本版导读' })
  expect(within(teasers).getAllByRole('listitem').at(-1)?.textContent).toBe('接版第2版　第9版未收录')
})

test('sections of the edition stand in the bar, and where one is is marked', async () => {
  await openScreen('/')
  const bar = screen.getByRole('navigation', { name: '栏目' })
  const names = within(bar).getAllByRole('link')
  expect(names.map((link) => link.textContent)).toEqual(['版面', '要闻', '特写', '评论', '图片', '专栏'])
  expect(names.filter((link) => link.getAttribute('aria-current') === 'page')).toEqual([names[0]])
})

test('without any text the page says what to do', async () => {
  await openScreen('/', deliveryOf({ editions: [], unreadable: [{ seed: 'x.txt', reason: '是空文件。' }] }))
  expect(screen.getByRole('heading', { name: '没有读到文字' })).toBeTruthy()
  expect(screen.getByText(/seeds/)).toBeTruthy()
  expect(screen.getByText('x.txt：是空文件。')).toBeTruthy()
})

test('an edition without stories is no blank page', async () => {
  const empty = { ...edition, entries: [] }
  await openScreen('/', deliveryOf({ editions: [empty] }))
  expect(screen.getByRole('heading', { name: '没有读到文字' })).toBeTruthy()
})

test('an edition of one headline is a page too', async () => {
  const entries = edition.entries.filter(({ genre }) => genre === 'headline')
  await openScreen('/', deliveryOf({ editions: [{ ...edition, entries }] }))
  expect(screen.getByRole('heading', { level: 2, name: '本周有雨 农人备种' })).toBeTruthy()
})

test('further pages of an edition stand below under their numbers', async () => {
  const pages = [...edition.pages, { seed: 'b.txt', number: 2, name: '副刊' }]
  const entries = [...edition.entries, { ...olderEdition.entries[0]!, page: 1 }]
  await openScreen('/', deliveryOf({ editions: [{ ...edition, pages, entries }] }))
  const second = screen.getByRole('region', { name: '第2版　副刊' })
  expect(within(second).getByRole('link', { name: '渡口停摆' })).toBeTruthy()
})

test('a head is read as one text wherever its lines may end', async () => {
  const entries = edition.entries.map((entry) =>
    entry.id === 'dyke' ? { ...entry, heads: { title: '河堤\u200b上的\u200b守夜人', deck: [] } } : entry,
  )
  await openScreen('/', deliveryOf({ editions: [{ ...edition, entries }] }))
  expect(screen.getByRole('link', { name: /^河堤.*上的.*守夜人$/ }).textContent).toBe('河堤上的守夜人')
})
