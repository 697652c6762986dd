import { contents } from 'virtual:banxin/contents'
import { expect, test } from 'vitest'
import type { Edition } from '../../src/newspaper/page.ts'
import { renderScreen, screenPaths } from '../../src/reader/prerender.tsx'

const source = {
  template: '<html><head><title>版心</title></head><body><div id="root"></div></body></html>',
  origin: 'https://paper.example',
  readEdition: async (): Promise<Edition> => ({ pages: [] }),
  readFront: () => undefined,
  readSection: () => undefined,
}

test('every section and every story with a text has a path, and so has what is not found', () => {
  const paths = screenPaths(contents)
  expect(paths[0]).toBe('/')
  expect(paths).toContain('/section/news')
  expect(paths).toContain('/404')
  const read = contents.editions.flatMap(({ entries }) => entries).filter(({ genre }) => genre !== 'headline')
  expect(paths.filter((path) => path.startsWith('/article/'))).toHaveLength(read.length)
  expect(new Set(paths).size).toBe(paths.length)
})

test('a screen is a whole document with title, description, canonical address, text and data', async () => {
  const { status, html } = await renderScreen('/section/news', source)
  expect(status).toBe(200)
  expect(html).toContain('<title>要闻 · 版心</title>')
  expect(html).toContain('<meta name="description" content="')
  expect(html).toContain('<link rel="canonical" href="https://paper.example/section/news">')
  expect(html).toContain('<h1 tabindex="-1" class="text-section">要闻</h1>')
  expect(html).toContain('window.__staticRouterHydrationData=')
})

test('what is not found is told so to search engines and carries no data', async () => {
  const { status, html } = await renderScreen('/404', source)
  expect(status).toBe(404)
  expect(html).toContain('没有这一页')
  expect(html).toContain('noindex')
  expect(html).not.toContain('__staticRouterHydrationData')
})
