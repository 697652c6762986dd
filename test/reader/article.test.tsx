// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openScreen } from './openScreen.tsx'
import { deliveryOf, edition, feature, madeUp } from './sampleDelivery.ts'

test('a story shows its whole group of headlines', async () => {
  await openScreen('/article/dyke')
  expect(screen.getByRole('heading', { level: 1, name: '河堤上的守夜人' })).toBeTruthy()
  expect(screen.getByText('沿河三日')).toBeTruthy()
  expect(screen.getByText('三个村庄')).toBeTruthy()
  expect(screen.getByText('本报记者 王小河 李大川')).toBeTruthy()
})

test('crossheads are headings, in the order of the body', async () => {
  await openScreen('/article/dyke')
  const story = screen.getByRole('article')
  const names = within(story)
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent)
  expect(names).toEqual(['目次', '一盏灯', '一本账'])
})

test('the table of contents leads to every part and names the page that is missing', async () => {
  await openScreen('/article/dyke')
  const parts = screen.getByRole('navigation', { name: '目次' })
  const links = within(parts).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#part-0', '#part-1', '#part-2'])
  expect(within(parts).getByText('接第2版')).toBeTruthy()
  expect(document.getElementById('part-2')?.textContent).toBe('一本账')
})

test('a story of one part has no table of contents', async () => {
  await openScreen('/article/bridge')
  expect(screen.queryByRole('navigation', { name: '目次' })).toBeNull()
})

test('a quotation stands before the paragraph that it repeats', async () => {
  await openScreen('/article/dyke')
  const quote = screen.getByText('堤就在。')
  const repeated = screen.getByText('灯下坐着三个人，各管一段。')
  expect(quote.compareDocumentPosition(repeated)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(screen.getByText('老守堤人说')).toBeTruthy()
})

test('a photograph is told by caption and credit', async () => {
  await openScreen('/article/dyke')
  const figure = screen.getByText('七月二十七日夜，守堤人在查看水位。').closest('figure')!
  expect(within(figure).getByText('本报记者 赵光 摄')).toBeTruthy()
  expect(within(figure).queryByRole('img')).toBeNull()
})

test('a page that goes on elsewhere says that the other page is missing', async () => {
  await openScreen('/article/dyke')
  expect(screen.getByText('下转第二版')).toBeTruthy()
  expect(screen.getByText('第2版未收录，原文到此为止。')).toBeTruthy()
})

test('of several pages those are named that are missing, though another is here', async () => {
  const jump = { page: 2, pages: [2, 3], absent: [3] }
  const entries = edition.entries.map((entry) => (entry.id === 'dyke' ? { ...entry, jump } : entry))
  const pages = [...edition.pages, { seed: 'b.txt', number: 2 }]
  const articles = [{ ...feature, jump }]
  const readEdition = async () => ({ pages: [{ seed: 'river.txt', articles, residue: [] }] })
  await openScreen(
    '/article/dyke',
    deliveryOf({ editions: [{ ...edition, entries, pages }] }, { readEdition }),
  )
  expect(screen.getByText('下转第三版')).toBeTruthy()
  expect(screen.getByText('第3版未收录，原文到此为止。')).toBeTruthy()
  expect(screen.getByRole('navigation', { name: '目次' }).textContent).toContain('接第3版')
})

test('a page that the edition holds is led to', async () => {
  const pages = [...edition.pages, { seed: 'b.txt', number: 2 }]
  await openScreen('/article/dyke', deliveryOf({ editions: [{ ...edition, pages }] }))
  expect(screen.getByRole('link', { name: '下转第二版' }).getAttribute('href')).toBe('/#page-2')
})

test('a story that goes on on another page is read on, with the seam told', async () => {
  const rest = { page: 2, sheet: 1, id: 'dyke-rest', seam: 'sentence' as const, spans: [] }
  const body = [{ kind: 'paragraph' as const, text: '天亮以前，水退了。', spans: [] }]
  const articles = [{ ...feature, continued: [{ ...rest, headline: '水退了', body }] }]
  const pages = [{ seed: 'river.txt', articles, residue: [] }]
  await openScreen('/article/dyke', deliveryOf({}, { readEdition: async () => ({ pages }) }))
  expect(screen.getByText('以下第2版').textContent).toBe('以下第2版　水退了')
  expect(screen.getByText('天亮以前，水退了。')).toBeTruthy()
  expect(screen.queryByText(/未收录/)).toBeNull()
})

test('an agency story opens with its dateline', async () => {
  await openScreen('/article/bridge')
  const opening = screen.getByText('新桥二十七日通车，两岸步行往来只要五分钟。')
  expect(opening.textContent).toMatch(/^新华社河口7月27日电（记者　周桥）/)
  expect(screen.getByText(/上接第九版/)).toBeTruthy()
})

test('a photograph without a headline has a first heading all the same', async () => {
  await openScreen('/article/fair')
  expect(screen.getByRole('heading', { level: 1, name: '图片新闻' })).toBeTruthy()
})

test('the facts of a story that goes on name the lines of both pages', async () => {
  const others = edition.entries.filter(({ id }) => id !== 'dyke')
  const dyke = edition.entries.find(({ id }) => id === 'dyke')
  const entries = [{ ...dyke!, rests: [{ page: 2, lines: [3, 5] as const }] }, ...others]
  await openScreen('/article/dyke', deliveryOf({ editions: [{ ...edition, entries }] }))
  expect(screen.getByText('1–9、第2版3–5')).toBeTruthy()
  expect(screen.getByText('本文文字出自版面原文第1–9行、第2版第3–5行，未改一字。')).toBeTruthy()
})

test('the facts name the lines of the text', async () => {
  await openScreen('/article/dyke')
  expect(screen.getByText('1–9')).toBeTruthy()
  expect(screen.getByText('本文文字出自版面原文第1–9行，未改一字。')).toBeTruthy()
})

test('one turns to the previous and the next story, over those that are only headlines', async () => {
  await openScreen('/article/fair')
  const turns = screen.getByRole('navigation', { name: '前后篇' })
  expect(
    within(turns)
      .getByRole('link', { name: /治水要有耐心/ })
      .getAttribute('href'),
  ).toBe('/article/patience')
  expect(
    within(turns)
      .getByRole('link', { name: /山里小学开学/ })
      .getAttribute('href'),
  ).toBe('/article/school')
})

test('one turns as the page is made up, its lead first, and both turns are always told', async () => {
  await openScreen('/article/dyke', madeUp())
  const turns = screen.getByRole('navigation', { name: '前后篇' })
  expect(within(turns).getByRole('link', { name: /已是第一篇/ })).toBeTruthy()
  expect(within(turns).getByRole('link', { name: /下一篇/ })).toBeTruthy()
  const dock = screen.getByRole('navigation', { name: '快捷' })
  expect(within(dock).queryByRole('link', { name: '上一篇' })).toBeNull()
  expect(within(dock).getByRole('link', { name: '下一篇' })).toBeTruthy()
})

test('a text that opens with a crosshead names each of its parts once', async () => {
  const body = feature.body.slice(1)
  const articles = [{ ...feature, body }]
  const readEdition = async () => ({ pages: [{ seed: 'river.txt', articles, residue: [] }] })
  await openScreen('/article/dyke', deliveryOf({}, { readEdition }))
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(document.getElementById('part-0')?.textContent).toBe('一盏灯')
})

test('the bar marks the section that the story stands in', async () => {
  await openScreen('/article/patience')
  const bar = screen.getByRole('navigation', { name: '栏目' })
  expect(within(bar).getByRole('link', { current: true }).textContent).toBe('评论')
})

test('a story that is only a headline has no screen of its own', async () => {
  await openScreen('/article/rain')
  expect(screen.getByRole('heading', { level: 1, name: '没有这一页' })).toBeTruthy()
})

test('a story that does not arrive can be asked for again', async () => {
  let connected = false
  const delivery = deliveryOf()
  await openScreen('/article/dyke', {
    ...delivery,
    screen: (path) => {
      const arrives = connected || !path.startsWith('/article/')
      return arrives ? delivery.screen(path) : Promise.reject(new TypeError('offline'))
    },
  })
  expect(screen.getByRole('heading', { level: 1, name: '没有取到这一页' })).toBeTruthy()
  connected = true
  fireEvent.click(screen.getByRole('button', { name: '再取一次' }))
  expect(await screen.findByRole('heading', { level: 1, name: '河堤上的守夜人' })).toBeTruthy()
})
