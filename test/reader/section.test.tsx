// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openScreen } from './openScreen.tsx'
import { deliveryOf, edition, olderEdition } from './sampleDelivery.ts'

test('a section shows its stories and no others', async () => {
  await openScreen('/section/news')
  expect(screen.getByRole('heading', { level: 1, name: '要闻' })).toBeTruthy()
  const stories = screen
    .getAllByRole('article')
    .map((story) => within(story).getByRole('heading').textContent)
  expect(stories.sort()).toEqual(['山里小学开学', '新桥今日通车', '本周有雨 农人备种'])
})

test('a section names what the others have', async () => {
  await openScreen('/section/opinion')
  const elsewhere = screen.getByRole('navigation', { name: '他栏要目' })
  expect(within(elsewhere).getByRole('link', { name: /河堤上的守夜人/ })).toBeTruthy()
  expect(within(elsewhere).queryByText('治水要有耐心')).toBeNull()
})

test('a story under a banner stands in the section of banners too', async () => {
  await openScreen('/section/columns')
  expect(screen.getByRole('link', { name: '山里小学开学' })).toBeTruthy()
})

test('the bar marks the section', async () => {
  await openScreen('/section/photos')
  const bar = screen.getByRole('navigation', { name: '栏目' })
  expect(within(bar).getByRole('link', { current: 'page' }).textContent).toBe('图片')
})

test('a section that the edition does not have is not found', async () => {
  await openScreen('/section/sports')
  expect(screen.getByRole('heading', { level: 1, name: '没有这一页' })).toBeTruthy()
})

test('an older edition has its own front page and sections', async () => {
  const delivery = deliveryOf({ editions: [edition, olderEdition] })
  const router = await openScreen('/edition/2019-02-20', delivery)
  expect(screen.getByRole('link', { name: '渡口停摆' })).toBeTruthy()
  const bar = screen.getByRole('navigation', { name: '栏目' })
  const news = within(bar).getByRole('link', { name: '要闻' }).getAttribute('href')
  expect(news).toBe('/section/2019-02-20-news')
  await router.navigate(news!)
  expect(await screen.findByRole('heading', { level: 1, name: '要闻' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '渡口停摆' })).toBeTruthy()
})

test('editions are listed by year', async () => {
  const router = await openScreen('/editions', deliveryOf({ editions: [edition, olderEdition] }))
  expect(screen.getByRole('link', { name: '出版日期未载' }).getAttribute('href')).toBe('/')
  const years = within(screen.getByRole('navigation', { name: '年份' })).getAllByRole('link')
  expect(years.map((link) => link.textContent)).toEqual(['未载日期1', '2019年1'])
  await router.navigate(years[1]!.getAttribute('href')!)
  const older = await screen.findByRole('link', { name: /2019年2月20日/ })
  expect(older.getAttribute('href')).toBe('/edition/2019-02-20')
  expect(screen.queryByRole('link', { name: '出版日期未载' })).toBeNull()
})

test('one edition alone has no link to others', async () => {
  await openScreen('/')
  expect(screen.queryByRole('link', { name: '往期' })).toBeNull()
})
