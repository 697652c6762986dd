import type { Page } from '@playwright/test'
import { noteShifts, shiftsOn } from './layoutShift.ts'
import { awake, everyKind, expect, test } from './watched.ts'

const fontsAsked = (page: Page): string[] => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font' || request.url().includes('banxin-song')) asked.push(request.url())
  })
  return asked
}

interface Used {
  /** What is set in the headline stack, and in which faces: those that came over the network are `sent`. */
  readonly text: string
  readonly faces: readonly { readonly family: string; readonly sent: boolean; readonly glyphs: number }[]
}

/** The faces in which everything stands that asks for the headline stack, and everything else. */
async function facesOn(page: Page): Promise<{ headlines: Used[]; others: Used[] }> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('body *')) {
      const said = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      if (!said || element.getClientRects().length === 0) continue
      const family = getComputedStyle(element).fontFamily
      element.setAttribute('data-set-in', family.includes('Banxin Song') ? 'headline' : 'other')
    }
  })
  const inspector = await page.context().newCDPSession(page)
  await inspector.send('DOM.enable')
  await inspector.send('CSS.enable')
  const { root } = await inspector.send('DOM.getDocument', { depth: 0 })
  const used = async (set: string): Promise<Used[]> => {
    // The faces of an element are told with those of what stands in it.
    const selector = `[data-set-in="${set}"]:not(:has([data-set-in]))`
    const { nodeIds } = await inspector.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
    const texts = await page.locator(selector).allTextContents()
    return Promise.all(
      nodeIds.map(async (nodeId, n) => {
        const { fonts } = await inspector.send('CSS.getPlatformFontsForNode', { nodeId })
        const faces = fonts.map(({ familyName, isCustomFont, glyphCount }) => ({
          family: familyName,
          sent: isCustomFont,
          glyphs: glyphCount,
        }))
        return { text: texts[n] ?? '', faces }
      }),
    )
  }
  const found = { headlines: await used('headline'), others: await used('other') }
  await inspector.detach()
  return found
}

test('where a 宋 is installed no font is asked for', { tag: '@desktop' }, async ({ page }) => {
  const asked = fontsAsked(page)
  for (const address of ['/', (await everyKind(page)).at(-2) ?? '']) {
    await page.goto(address)
    await awake(page)
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 5000 })))
  }
  expect(asked).toEqual([])
})

test('where none is, every headline on every screen stands in the face that was sent, and nothing else does', {
  tag: ['@without-song-only', '@without-song', '@not-found'],
}, async ({ page }) => {
  test.slow()
  for (const address of await everyKind(page)) {
    await page.goto(address)
    await awake(page)
    await page.evaluate(() => document.fonts.ready)
    const { headlines, others } = await facesOn(page)
    expect(headlines.length).toBeGreaterThan(0)
    for (const { text, faces } of headlines) {
      const own = faces.filter(({ sent }) => !sent)
      expect(own, `${address}: ${text}`).toEqual([])
    }
    for (const { text, faces } of others) {
      const sent = faces.filter((face) => face.sent)
      expect(sent, `${address}: ${text}`).toEqual([])
    }
  }
})

for (const screen of ['front page', 'story'] as const) {
  for (const width of [390, 834, 1440]) {
    test(`the face comes late to a ${screen} of ${width} px, once, and moves no line`, {
      tag: ['@without-song-only', '@without-song'],
    }, async ({ page }) => {
      const front = await (await page.request.get('/')).text()
      const [, story = ''] = /href="(\/article\/[^"/]+)"/.exec(front) ?? []
      const asked = fontsAsked(page)
      let send = (): void => {}
      const held = new Promise<void>((done) => {
        send = done
      })
      await page.route('**/*.woff2', async (route) => {
        await held
        await route.continue()
      })
      await page.setViewportSize({ width, height: 900 })
      await noteShifts(page)
      await page.goto(screen === 'story' ? story : '/', { waitUntil: 'domcontentloaded' })
      // the program waits for what the page still loads
      const before = await placesOf(page)
      const statuses = () => page.evaluate(() => [...document.fonts].map(({ status }) => status))
      await expect.poll(statuses).toEqual(['loading'])
      send()
      await expect.poll(statuses).toEqual(['loaded'])
      await awake(page)
      expect(await placesOf(page)).toEqual(before)
      expect(await shiftsOn(page)).toEqual([])
      expect(asked.filter((url) => url.endsWith('.woff2'))).toHaveLength(1)
    })
  }
}

/** Where every headline begins and how high it is. */
async function placesOf(page: Page): Promise<{ text: string; top: number; height: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, .headline')].map((head) => {
      const { top, height } = head.getBoundingClientRect()
      return { text: head.textContent ?? '', top: Math.round(top), height: Math.round(height) }
    }),
  )
}
