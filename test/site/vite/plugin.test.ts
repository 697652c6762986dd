import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Edition } from '../../../src/newspaper/page.ts'
import { contentsEvent } from '../../../src/newspaper/prerendering.ts'
import { type DevServer, startDev } from '../devServer.ts'
import { newProject, type Project } from '../project.ts'

let project: Project
let dev: DevServer

beforeEach(() => {
  project = newProject()
  project.put('a.txt', '甲\n乙 疑')
})
afterEach(async () => {
  await dev.close()
  project.remove()
})

async function start(): Promise<void> {
  dev = await startDev(project)
}
const titles = () => dev.titles()
const contents = () => dev.contents()

/** Milliseconds until the browser was told of a change. */
async function tellsWithin(change: () => void): Promise<number> {
  const already = dev.sent.length
  const began = performance.now()
  change()
  await vi.waitFor(() => expect(dev.sent.length).toBeGreaterThan(already), { timeout: 3000, interval: 5 })
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
    expect(new Set(dev.sent)).toEqual(new Set([contentsEvent]))
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
    await vi.waitFor(
      () => expect(dev.warnings.join('\n')).toContain('seeds/a.json paper: must be a text.'),
      10_000,
    )
    await tellsWithin(() => project.put('a.json', '{ "paper": "清河日报" }'))
    await tellsWithin(() => project.drop('a.json'))
    expect(await paper()).toBeUndefined()
  })

  test('a file that is no seed changes nothing', async () => {
    await start()
    project.put('notes.md', '记')
    project.put('.a.txt.swp', '记')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(dev.sent).toEqual([])
  })

  test('editions are served as JSON under the address that the contents tell', async () => {
    await start()
    const [edition] = (await contents()).editions
    const answer = await fetch(`${dev.address}${edition?.articles}`)
    expect(answer.headers.get('content-type')).toBe('application/json')
    const { pages } = (await answer.json()) as Edition
    expect(pages.flatMap(({ articles }) => articles.map(({ headline }) => headline))).toEqual(['甲', '乙 疑'])
    const text = await fetch(`${dev.address}${pages[0]?.text}`)
    expect(await text.text()).toContain('乙 疑')
    expect((await fetch(`${dev.address}seed/none.txt`)).status).toBe(404)
  })

  test('an address of the app is answered by its one page', async () => {
    await start()
    const answer = await fetch(`${dev.address}article/${encodeURIComponent('甲')}`, {
      headers: { accept: 'text/html' },
    })
    expect(await answer.text()).toContain('<div id="root"></div>')
  })

  test('doubts are warnings with file and line, each told once', async () => {
    await start()
    await tellsWithin(() => project.put('b.txt', '丁'))
    await tellsWithin(() => project.put('bad.txt', ''))
    await vi.waitFor(
      () => expect(dev.warnings.join('\n')).toContain('seeds/bad.txt The file is empty.'),
      10_000,
    )
    expect(dev.warnings.join('\n').match(/seeds\/a\.txt:2 A doubt\. A mark\. Look\./g)).toHaveLength(1)
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
