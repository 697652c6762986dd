import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { awake, expect, test } from './watched.ts'

/** Opens an address by one of its names: the screen, before and after it comes to life, and the address that it keeps. */
async function opens(page: Page, address: string, heading: string, kept: string) {
  await page.goto(address)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title, address).toHaveText(heading)
  await awake(page)
  await expect(title, address).toHaveText(heading)
  await expect.poll(() => page.evaluate(() => location.pathname + location.search)).toBe(kept)
}

for (const [address, heading, kept] of [
  ['/index.html', '版心', '/'],
  ['//', '版心', '/'],
  ['/?utm=letter', '版心', '/?utm=letter'],
  ['/section/news.html', '要闻', '/section/news'],
  ['/section/news?utm=letter', '要闻', '/section/news?utm=letter'],
] as const) {
  test(`${address} shows what it should`, { tag: '@desktop' }, async ({ page, baseURL }) => {
    await opens(page, baseURL + address, heading, kept)
  })
}

test('an address with a slash at its end shows its screen too, though the host says that it has none', {
  tag: ['@desktop', '@not-found'],
}, async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/section/news/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('要闻')
  await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/section/news')
})

/** A host of the barest kind: a folder is its index.html, and nothing is tried that was not asked for. */
function bareHost(site: string): Server {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
  return createServer(({ url = '/' }, answer) => {
    const path = decodeURIComponent(url.replace(/[?#].*$/, '')).replace(/^\/paper(?=\/|$)/, '')
    const found = [join(site, path), join(site, path, 'index.html')].find(
      (file) => existsSync(file) && statSync(file).isFile(),
    )
    const file = found ?? join(site, '404.html')
    const type = types[extname(file)] ?? 'application/json'
    answer.writeHead(found ? 200 : 404, { 'content-type': `${type}; charset=utf-8` })
    answer.end(readFileSync(file))
  })
}

test.describe('below another address, on a host that tries no .html', { tag: '@desktop' }, () => {
  test.describe.configure({ mode: 'serial' })
  const site = 'node_modules/.cache/banxin/paper'
  const port = Number(process.env.PORT ?? 4719) + 2
  let host: Server
  test.beforeAll(async () => {
    test.setTimeout(120_000)
    const root = resolve(import.meta.dirname, '../..')
    execFileSync(
      'npx',
      ['vite', 'build', '--app', '--base=/paper/', `--outDir=${site}`, '--logLevel=error'],
      {
        cwd: root,
        env: { ...process.env, BANXIN_FOLDERS: '1', BANXIN_ORIGIN: 'https://example.org/paper' },
      },
    )
    host = bareHost(join(root, site))
    await new Promise<void>((listening) => host.listen(port, listening))
  })
  test.afterAll(() => void host.close())
  test.use({ baseURL: `http://localhost:${port}` })

  for (const [address, heading, kept] of [
    ['/paper/', '版心', '/paper/'],
    ['/paper//', '版心', '/paper/'],
    ['/paper/index.html', '版心', '/paper/'],
    ['/paper/section/news', '要闻', '/paper/section/news'],
    ['/paper/section/news/', '要闻', '/paper/section/news'],
    ['/paper/section/news/index.html', '要闻', '/paper/section/news'],
  ] as const) {
    test(`${address} shows what it should`, async ({ page, baseURL }) => {
      await opens(page, baseURL + address, heading, kept)
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
      expect(canonical).toBe(`https://example.org${kept}`)
    })
  }

  test('a shell opens by an address that has no file, and nobody is told meanwhile that there is none', {
    tag: '@not-found',
  }, async ({ page, baseURL }) => {
    await page.goto(`${baseURL}/paper/`)
    const link = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').last()
    const headline = (await link.textContent()) ?? ''
    const address = await link.getAttribute('href')
    for (const kept of [`${address}/source`, `${address}/source/`]) {
      let arrive = (): void => {}
      const held = new Promise<void>((come) => {
        arrive = come
      })
      await page.route('**/main-*.js', async (route) => {
        await held
        await route.continue()
      })
      await page.goto(baseURL + kept, { waitUntil: 'domcontentloaded' })
      await expect(page.getByRole('navigation', { name: '栏目' })).toBeVisible()
      await expect(page.getByText('没有这一页')).toBeHidden()
      arrive()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
      expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`${address}/source`)
      await page.unroute('**/main-*.js')
    }
  })

  test('I go from the front page to a section and a story, and load it again', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}/paper/`)
    await awake(page)
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '要闻' }).click()
    const title = page.getByRole('heading', { level: 1 })
    await expect(title).toHaveText('要闻')
    await page.getByRole('article').last().getByRole('link').last().click()
    await expect(title).not.toHaveText('要闻')
    const story = (await title.textContent()) ?? ''
    await page.reload()
    await expect(title).toHaveText(story)
  })
})
