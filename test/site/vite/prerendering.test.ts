import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBuilder, type InlineConfig, type PreviewServer, preview } from 'vite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decodeSeed } from '../../../src/site/seeds/decodeSeed.ts'
import { screenFile } from '../../../src/site/vite/screenFile.ts'
import { linePress } from '../printing.ts'
import { newProject, type Project } from '../project.ts'

let project: Project
beforeEach(() => {
  project = newProject()
})
afterEach(() => project.remove())

const build = async (config: InlineConfig): Promise<void> => (await createBuilder(config)).buildApp()
const html = (file: string): string => readFileSync(join(project.root, 'dist', file), 'utf8')
const files = (): string[] =>
  readdirSync(join(project.root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|json)$|^seed\//.test(file),
  )
/** The hash of what a file holds, which its name tells. */
const hash = /\.[0-9a-f]{8}(?=\.json$)|(?<=^seed\/)[0-9a-f]{16}(?=\.txt$)/

describe('a built site', () => {
  test('has every screen as a flat file that holds its text and its style', async () => {
    project.put('a.txt', '培植良好产业生态\n甲')
    await build(project.config({ press: linePress, origin: 'https://example.org' }))
    expect(
      files()
        .map((file) => file.replace(hash, ''))
        .sort(),
    ).toEqual([
      '404.html',
      'article/培植良好产业生态.html',
      'article/甲.html',
      'edition/a.json',
      'index.html',
      'screens/404.json',
      'screens/article/培植良好产业生态.json',
      'screens/article/甲.json',
      'screens/index.json',
      'seed/.txt',
    ])
    const article = html('article/培植良好产业生态.html')
    expect(article).toContain('<div id="root">培植良好产业生态</div>')
    expect(article).toContain(`href="https://example.org/article/${encodeURIComponent('培植良好产业生态')}"`)
    expect(article).toMatch(/<style>[^<]*--sample:[^<]*<\\\/style>/)
    expect(article).toMatch(
      /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src/,
    )
    // Nothing but the headline face is waited for, and that where no script runs that could tell whether it is needed.
    const links = article.replace(/<noscript>.*<\/noscript>/, '').match(/<link rel="stylesheet"[^>]*>/g) ?? []
    expect(links.filter((link) => !/media="print"|disabled/.test(link))).toEqual([])
    expect(article).toContain('import("/assets/')
  })

  test('publishes the text of a seed so that its offsets hold, whatever its name is', async () => {
    const bytes = new TextEncoder().encode('\ufeff\ufeff甲𠮷\r\n乙\u3000 丙\n')
    project.put('%2e%2e%2f?a#&“b” 中.txt', bytes)
    await build(project.config({ press: linePress }))
    const [file = ''] = files().filter((name) => name.startsWith('seed/'))
    const decoded = decodeSeed('b', bytes)
    const published = new TextDecoder().decode(readFileSync(join(project.root, 'dist', file)))
    expect(published).toBe('text' in decoded && decoded.text)
    const edition = files().find((name) => name.startsWith('edition/')) ?? ''
    expect(JSON.parse(readFileSync(join(project.root, 'dist', edition), 'utf8')).pages[0].text).toBe(file)
  })

  test('leaves nothing of its workshop behind', async () => {
    // a build that was killed left its own
    const builds = join(project.root, 'node_modules/.cache/banxin/builds')
    mkdirSync(join(builds, `${2 ** 30}-1/site`), { recursive: true })
    await build(project.config({ press: linePress }))
    expect(readdirSync(builds)).toEqual([])
    expect(readdirSync(project.root).sort()).toEqual(['dist', 'index.html', 'node_modules', 'seeds', 'src'])
  })

  test('is built from no seeds at all', async () => {
    await build(project.config())
    expect(files().sort()).toEqual(['404.html', 'index.html', 'screens/404.json', 'screens/index.json'])
  })

  test('is built around a seed that cannot be read', async () => {
    project.put('a.txt', new Uint8Array(100))
    project.put('b.txt', '甲')
    await build(project.config({ press: linePress }))
    expect(existsSync(join(project.root, 'dist/article/甲.html'))).toBe(true)
  })

  test('can stand below another address', async () => {
    project.put('a.txt', '甲')
    await build({ ...project.config({ press: linePress }), base: '/paper/' })
    expect(html('article/甲.html')).toContain('--sample')
    expect(html('article/甲.html')).toContain('import("/paper/assets/')
  })
})

describe('the preview serves it as a static host would', () => {
  let server: PreviewServer
  let address: string
  const open = async (base = '/'): Promise<void> => {
    project.put('a.txt', '培植良好产业生态')
    const config = { ...project.config({ press: linePress }), base }
    await build(config)
    server = await preview({ ...config, preview: { port: 5260 } })
    address = server.resolvedUrls?.local[0] ?? ''
  }
  afterEach(() => server.close())

  test.each(['/', '/paper/'])('below %s', async (base) => {
    await open(base)
    const status = async (path: string): Promise<number> => (await fetch(`${address}${path}`)).status
    expect(await status('')).toBe(200)
    expect(await status(`article/${encodeURIComponent('培植良好产业生态')}`)).toBe(200)
    expect(await status(`article/${encodeURIComponent('培植良好产业生态')}.html?from=list`)).toBe(200)
    const json = files().find((file) => file.startsWith('edition/')) ?? ''
    expect(await status(json)).toBe(200)
    expect(await status(json.replace(hash, ''))).toBe(404)
    for (const path of [
      'article/none',
      'article',
      'none.html',
      'assets/none.js',
      'edition/none.json',
      '%E0%A4%A',
    ]) {
      const answer = await fetch(`${address}${path}`)
      expect([path, answer.status, await answer.text()]).toEqual([
        path,
        404,
        expect.stringContaining('<title>/404'),
      ])
    }
  })
})

describe('the file of a screen', () => {
  test.each([
    ['/', 'index.html'],
    ['/404', '404.html'],
    ['/section/news', 'section/news.html'],
    [`/article/${encodeURIComponent('七月未央')}`, 'article/七月未央.html'],
    ['/article/七月未央', 'article/七月未央.html'],
  ])('%s is %s', (path, file) => expect(screenFile(path)).toBe(file))

  test.each(['/article/..', '/article/%2e%2e', '/a/%2Fetc', `/article/${'版'.repeat(100)}`])(
    '%s is refused',
    (path) => expect(() => screenFile(path)).toThrow('cannot be a file'),
  )
})
