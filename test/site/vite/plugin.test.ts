import { createServer, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Contents } from '../../../src/newspaper/contents.ts'
import type { Edition } from '../../../src/newspaper/page.ts'
import { contentsEvent, type ScreenFile } from '../../../src/newspaper/prerendering.ts'
import { linePress } from '../printing.ts'
import { newProject, type Project } from '../project.ts'

let project: Project
let server: ViteDevServer
let address: string
const warnings: string[] = []
const sent: string[] = []

beforeEach(async () => {
  project = newProject()
  project.put('a.txt', '甲\n乙 疑')
  warnings.length = 0
  sent.length = 0
})
afterEach(async () => {
  await server.close()
  project.remove()
})

async function start(): Promise<void> {
  server = await createServer({
    ...project.config({ press: linePress }),
    server: { port: 5250 },
    customLogger: { ...silent, warn: (message) => void warnings.push(message) },
  })
  await server.listen()
  address = server.resolvedUrls?.local[0] ?? ''
  const send = server.environments.client.hot.send.bind(server.environments.client.hot)
  vi.spyOn(server.environments.client.hot, 'send').mockImplementation((...args: unknown[]) => {
    const [payload] = args
    sent.push(
      typeof payload === 'object' && payload && 'type' in payload ? String(payload.type) : String(payload),
    )
    send(...(args as Parameters<typeof send>))
  })
  await contents()
}

const silent = {
  info: () => {},
  warnOnce: () => {},
  error: () => {},
  clearScreen: () => {},
  hasErrorLogged: () => false,
  hasWarned: false,
}

async function contents(): Promise<Contents> {
  const { screen } = (await (await fetch(`${address}screens/index.json`)).json()) as ScreenFile
  return screen as Contents
}

const titles = async () =>
  (await contents()).editions.flatMap(({ entries }) => entries.map(({ title }) => title))

/** Milliseconds until the browser was told of a change. */
async function tellsWithin(change: () => void): Promise<number> {
  const already = sent.length
  const began = performance.now()
  change()
  await vi.waitFor(() => expect(sent.length).toBeGreaterThan(already), { timeout: 3000, interval: 5 })
  return performance.now() - began
}

describe('in dev', () => {
  test('an edited, an added and a deleted seed are shown within a second, without a reload', async () => {
    await start()
    expect(await titles()).toEqual(['甲', '乙 疑'])
    expect(await tellsWithin(() => project.put('a.txt', '甲\n丙'))).toBeLessThan(1000)
    expect(await titles()).toEqual(['甲', '丙'])
    expect(await tellsWithin(() => project.put('b.txt', '丁'))).toBeLessThan(1000)
    expect(await titles()).toEqual(['甲', '丙', '丁'])
    expect(await tellsWithin(() => project.drop('a.txt'))).toBeLessThan(1000)
    expect(await titles()).toEqual(['丁'])
    expect(new Set(sent)).toEqual(new Set([contentsEvent]))
  })

  test('a sidecar that is added, changed, broken and deleted is heeded like its seed', async () => {
    await start()
    const paper = async () => (await contents()).editions[0]?.masthead?.paper
    expect(await paper()).toBeUndefined()
    await tellsWithin(() => project.put('a.json', '{ "paper": "清河日报" }'))
    expect(await paper()).toBe('清河日报')
    await tellsWithin(() => project.put('a.json', '{ "paper": "青禾日报" }'))
    expect(await paper()).toBe('青禾日报')
    await tellsWithin(() => project.put('a.json', '{ "paper": 3 }'))
    expect(await paper()).toBeUndefined()
    expect(warnings.join('\n')).toContain('seeds/a.json paper: must be a text.')
    await tellsWithin(() => project.put('a.json', '{ "paper": "清河日报" }'))
    await tellsWithin(() => project.drop('a.json'))
    expect(await paper()).toBeUndefined()
  })

  test('a file that is no seed changes nothing', async () => {
    await start()
    project.put('notes.md', '记')
    project.put('.a.txt.swp', '记')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(sent).toEqual([])
  })

  test('editions are served as JSON under the address that the contents tell', async () => {
    await start()
    const [edition] = (await contents()).editions
    const answer = await fetch(`${address}${edition?.articles}`)
    expect(answer.headers.get('content-type')).toBe('application/json')
    const { pages } = (await answer.json()) as Edition
    expect(pages.flatMap(({ articles }) => articles.map(({ headline }) => headline))).toEqual(['甲', '乙 疑'])
  })

  test('an address of the app is answered by its one page', async () => {
    await start()
    const answer = await fetch(`${address}article/${encodeURIComponent('甲')}`, {
      headers: { accept: 'text/html' },
    })
    expect(await answer.text()).toContain('<div id="root"></div>')
  })

  test('doubts are warnings with file and line, each told once', async () => {
    await start()
    await tellsWithin(() => project.put('b.txt', '丁'))
    await tellsWithin(() => project.put('bad.txt', ''))
    const all = warnings.join('\n')
    expect(all.match(/seeds\/a\.txt:2 A doubt\. A mark\. Look\./g)).toHaveLength(1)
    expect(all).toContain('seeds/bad.txt The file is empty.')
    expect((await contents()).unreadable).toMatchObject([{ seed: 'bad.txt' }])
  })

  test('a folder of seeds that comes into being later is noticed', async () => {
    project.drop('a.txt')
    await start()
    expect(await titles()).toEqual([])
    expect(await tellsWithin(() => project.put('a.txt', '甲'))).toBeLessThan(1000)
    expect(await titles()).toEqual(['甲'])
  })
})
