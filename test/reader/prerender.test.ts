import { expect, test } from 'vitest'
import type { Contents } from '../../src/newspaper/contents.ts'
import type { Edition } from '../../src/newspaper/page.ts'
import { drawnFrom, renderScreen, screenGroups } from '../../src/reader/prerender.tsx'
import { articles, edition, olderEdition } from './sampleDelivery.ts'

const contents: Contents = { editions: [edition, olderEdition], unreadable: [] }

const making = {
  template: '<html><head><title>版心</title></head><body><div id="root"></div></body></html>',
  origin: 'https://paper.example',
  program: 'main-1.js',
}
const catalogue = {
  contents,
  readEdition: async (): Promise<Edition> => ({ pages: [{ seed: 'river.txt', articles, residue: [] }] }),
  readFront: () => undefined,
  readSection: () => undefined,
}

const render = async (path: string, of = contents) =>
  renderScreen(path, { ...making, ...(await drawnFrom(path, { ...catalogue, contents: of })) })

test('every section and every story with a text has a path, and so has what is not found', () => {
  const paths = screenGroups(contents).flatMap((group) => group.paths)
  expect(paths[0]).toBe('/')
  expect(paths).toContain('/section/news')
  expect(paths).toContain('/404')
  const read = contents.editions.flatMap(({ entries }) => entries).filter(({ genre }) => genre !== 'headline')
  expect(paths.filter((path) => path.startsWith('/article/'))).toHaveLength(read.length)
  expect(new Set(paths).size).toBe(paths.length)
})

test('the list of editions stands where there is one, too', () => {
  const paths = screenGroups({ editions: [edition], unreadable: [] }).flatMap((group) => group.paths)
  expect(paths).toContain('/editions')
})

test('a screen is a whole document with title, description, canonical address, text and data', async () => {
  const { status, html } = await render('/section/news')
  expect(status).toBe(200)
  expect(html).toContain('<title>要闻 · 版心</title>')
  expect(html).toContain('<meta name="description" content="')
  expect(html).toContain('<link rel="canonical" href="https://paper.example/section/news">')
  expect(html).toContain('<h1 tabindex="-1" class="text-section">要闻</h1>')
  expect(html).toContain('<script type="application/json" id="carried">')
})

test('titles say the paper whose name the pages tell', async () => {
  const named = {
    ...edition,
    masthead: { date: '2019-02-20', weekday: '星期三', paper: '河口日报' } as const,
  }
  const { html } = await render('/', { editions: [named], unreadable: [] })
  expect(html).toContain('<title>河口日报　2019年2月20日　星期三 · 版心</title>')
  const story = await render('/article/bridge', { editions: [named], unreadable: [] })
  expect(story.html).toContain('<title>新桥今日通车 · 河口日报 · 版心</title>')
})

test('what is not found is told so to search engines and carries no data', async () => {
  const { status, html } = await render('/404')
  expect(status).toBe(404)
  expect(html).toContain('没有这一页')
  expect(html).toContain('noindex')
  expect(html).not.toContain('loaderData')
})

test('an edition, a section or a story that nobody has is answered as not found', async () => {
  for (const path of [
    '/edition/none',
    '/editions/1900',
    '/section/none',
    '/section/none-news',
    '/article/none',
  ])
    expect([path, (await render(path)).status]).toEqual([path, 404])
})

test('what a headline says is text in the head of the document, whatever it says', async () => {
  const hostile = '</title><script>alert("1 & 2")</script>'
  const told: Contents = {
    ...contents,
    editions: [
      { ...edition, entries: edition.entries.map((entry) => ({ ...entry, title: hostile })) },
      olderEdition,
    ],
  }
  const { html } = await render('/article/bridge', told)
  const head = html.slice(0, html.indexOf('</head>'))
  expect(head).not.toContain('<script>alert')
  expect(head).toContain('&lt;/title>&lt;script>alert(&quot;1 &amp; 2&quot;)')
})

test('the screens of an edition change with it, and with no other edition', () => {
  const groupsOf = (...editions: Contents['editions']) => screenGroups({ editions, unreadable: [] })
  const before = groupsOf(edition, olderEdition)
  const same = (after: typeof before) =>
    after.map(({ from }, i) => JSON.stringify(from) === JSON.stringify(before[i]?.from))
  const changed = <E extends Contents['editions'][number]>(of: E): E => ({ ...of, characters: 1 })
  expect(same(groupsOf(edition, changed(olderEdition)))).toEqual([true, false, false])
  expect(same(groupsOf(changed(edition), olderEdition))).toEqual([false, true, false])
})

test('nothing of the newest edition is in the document of an older one', async () => {
  const path = screenGroups(contents)[1]?.paths[0] ?? ''
  const newer = { ...edition, characters: edition.characters + 1 }
  const { html, json } = await render(path, { editions: [newer, olderEdition], unreadable: [] })
  expect(await render(path)).toMatchObject({ html, json })
})
