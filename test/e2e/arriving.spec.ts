import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { noteShifts, shiftsOn } from './layoutShift.ts'

/** A slow line: the first part of a screen's text, and the rest when it is let go. Everything else comes at once. */
interface SlowLine {
  readonly address: string
  readonly server: Server
  letGo: () => void
}

async function slowLine(site: string, holdAt: (html: string) => number): Promise<SlowLine> {
  const line = { letGo: () => {} } as { letGo: () => void }
  const server = createServer(async ({ url }, answer) => {
    const got = await fetch(site + url)
    const type = got.headers.get('content-type') ?? ''
    answer.writeHead(got.status, { 'content-type': type })
    if (!type.startsWith('text/html')) return answer.end(Buffer.from(await got.arrayBuffer()))
    return hold(answer, await got.text())
  })
  const hold = (answer: ServerResponse, html: string) => {
    const at = holdAt(html)
    answer.write(html.slice(0, at))
    line.letGo = () => answer.end(html.slice(at))
  }
  await new Promise<void>((listening) => server.listen(0, listening))
  const { port } = server.address() as AddressInfo
  return Object.assign(line, { address: `http://localhost:${port}`, server })
}

/** Waits for what can be painted of the first part, which is nothing where the page waits for more. */
async function painted(page: Page) {
  const paint = () => performance.getEntriesByType('paint').length > 0
  await page.waitForFunction(paint, undefined, { timeout: 1500 }).catch(() => {})
}

/** Where the text is held back: inside 报眼, at the beginning of the page, and in what stands first on it. */
const places: readonly {
  readonly name: string
  readonly marks: readonly string[]
  readonly after: number
}[] = [
  { name: '报眼', marks: ['class="frame-inside ear"', 'class="label">标题新闻'], after: 40 },
  { name: '版头', marks: ['class="folio-line"', '最近电头'], after: 3 },
  { name: '头条主题', marks: ['class="made-up"', 'set-headline'], after: 350 },
  { name: '副题', marks: ['class="made-up"', 'set-deck', '项目建设'], after: 2 },
  { name: '引语', marks: ['class="made-up"', 'quote-panel', '</span>'], after: 60 },
  { name: '正文', marks: ['class="made-up"', 'class="set-copy', '</p>'], after: 30 },
  { name: '加框评论', marks: ['class="made-up"', 'data-set="box"', '</h2>'], after: 60 },
  { name: '导读', marks: ['made-up-teasers', 'teaser-row'], after: 200 },
  { name: '版尾', marks: ['<footer'], after: 4 },
  { name: '快捷', marks: ['class="dock', '导读</button>'], after: 11 },
]

function placeIn(html: string, { marks, after }: (typeof places)[number]): number {
  return marks.reduce((from, mark) => html.indexOf(mark, from + 1), html.indexOf('<body')) + after
}

const widths = { '@phone': [390], '@desktop': [600, 834, 1120, 1440] } as const

for (const tag of ['@phone', '@desktop'] as const) {
  for (const width of widths[tag]) {
    test(`at ${width} px nothing moves while the page arrives, wherever it is held back`, { tag }, async ({
      page,
      baseURL,
    }) => {
      test.slow()
      await page.setViewportSize({ width, height: 900 })
      await noteShifts(page)
      for (const place of places) {
        const line = await slowLine(baseURL!, (html) => placeIn(html, place))
        await page.goto(line.address, { waitUntil: 'commit' })
        await painted(page)
        line.letGo()
        // What is fetched ahead is held back for ever: the network never rests.
        await page.waitForLoadState('load')
        await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 5000 })))
        expect(await shiftsOn(page), place.name).toEqual([])
        line.server.closeAllConnections()
        line.server.close()
      }
    })
  }
}

test('what has not arrived whole is not shown, and everything is when it has', { tag: '@desktop' }, async ({
  page,
  baseURL,
}) => {
  const line = await slowLine(baseURL!, (html) => placeIn(html, places[3]!))
  await page.goto(line.address, { waitUntil: 'commit' })
  const lead = page.locator('.made-up > article').first()
  await expect(lead).toBeAttached()
  await expect(page.getByText('版面文字未载')).toBeVisible()
  await expect(lead).toBeHidden()
  line.letGo()
  await expect(lead).toBeVisible()
  await expect(page.locator('footer')).toBeVisible()
  line.server.closeAllConnections()
  line.server.close()
})
