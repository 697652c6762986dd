import { expect, type TestInfo, test } from '@playwright/test'
import type { FoundEngine, Window } from './engine.ts'
import { findFirefox } from './firefox.ts'
import { findWebKit } from './webKit.ts'
import { openWithoutScripts } from './withoutScripts.ts'

/**
 * The paper in the engines of Firefox and Safari. What they lack (text-spacing-trim, speculation rules, view
 * transitions …) may cost a refinement, never reading.
 */
const engines: Readonly<Record<string, () => FoundEngine>> = { Firefox: findFirefox, WebKitGTK: findWebKit }

/** Another engine, on a machine that does much else, may take its time to turn a page. */
const unhurried = { timeout: 20_000 }

const bar = 'nav[aria-label="栏目"]'
const story = 'main article h2 a, main article h3 a'
const next = 'nav[aria-label="前后篇"] a:last-of-type'

for (const [name, find] of Object.entries(engines)) {
  test.describe(name, () => {
    const engine = find()
    test.skip(typeof engine === 'string', `${engine}`)

    for (const width of [1440, 390]) {
      test(`at ${width} px I go from the front page to a section, a story and the next one, and come back`, async ({
        baseURL,
      }, testInfo) => {
        await inWindow(engine, width, async (window) => {
          await window.go(`${baseURL}/`)
          await readsWell(window, testInfo, `front-${width}`)

          await window.click(`${bar} a[href*="/section/"]`)
          await expect.poll(() => heading(window), unhurried).toBe('要闻')
          await readsWell(window, testInfo, `section-${width}`)

          await window.click(story)
          await expect.poll(() => heading(window), unhurried).not.toBe('要闻')
          const headline = await heading(window)
          await readsWell(window, testInfo, `story-${width}`)

          await window.click(next)
          await expect.poll(() => heading(window), unhurried).not.toBe(headline)
          await window.back()
          await expect.poll(() => heading(window), unhurried).toBe(headline)
          await window.back()
          await expect.poll(() => heading(window), unhurried).toBe('要闻')
        })
      })
    }

    test('I make the type of a story larger, and choose the night', async ({ baseURL }) => {
      await inWindow(engine, 1440, async (window) => {
        await window.go(`${baseURL}/`)
        await window.click(story)
        await expect.poll(() => window.ask("document.querySelectorAll('.copy p').length")).toBeGreaterThan(0)
        const size = () =>
          window.ask<number>("parseFloat(getComputedStyle(document.querySelector('.copy p')).fontSize)")
        const before = await size()
        await press(window, 'larger')
        await expect.poll(size, unhurried).toBeGreaterThan(before)
        await press(window, 'night')
        await expect.poll(() => window.ask('document.documentElement.dataset.theme'), unhurried).toBe('night')
      })
    })

    test('I print a story', async ({ baseURL }) => {
      test.skip(typeof engine === 'object' && !engine.prints, `The driver of ${name} has no way to print.`)
      await inWindow(engine, 1440, async (window) => {
        await window.go(`${baseURL}/`)
        await window.click(story)
        const printed = Buffer.from(await window.print())
        expect(printed.subarray(0, 5).toString()).toBe('%PDF-')
      })
    })

    test('I read without scripts', async ({ baseURL }) => {
      const door = await openWithoutScripts(baseURL!)
      try {
        await inWindow(engine, 390, async (window) => {
          await window.go(`${door.address}/`)
          expect(await sideways(window)).toBe(0)
          await window.click(story)
          await expect
            .poll(() => window.ask("document.querySelectorAll('.copy p').length"))
            .toBeGreaterThan(0)
          expect(await collidingFigures(window)).toEqual([])
        })
      } finally {
        door.close()
      }
    })
  })
}

/** Milliseconds after which a driver that does not answer has stalled, which is no fault of the page. */
const patience = 70_000

async function inWindow(
  engine: FoundEngine,
  width: number,
  walk: (window: Window) => Promise<void>,
): Promise<void> {
  if (typeof engine === 'string') return
  const opened = engine.open(width, 1000)
  const stalled = new Promise<true>((resolve) => setTimeout(() => resolve(true), patience))
  try {
    const isStalled = await Promise.race([opened.then(walk), stalled])
    test.skip(isStalled === true, `${engine.name} or its driver stalled: nothing is known of this walk.`)
  } finally {
    void opened.then((window) => window.close()).catch(() => undefined)
  }
}

/** Nothing scrolls sideways, no figure can be misread; the picture is kept for whoever looks. */
async function readsWell(window: Window, testInfo: TestInfo, name: string): Promise<void> {
  await testInfo.attach(name, { body: Buffer.from(await window.picture()), contentType: 'image/png' })
  expect(await sideways(window), name).toBe(0)
  expect(await collidingFigures(window), name).toEqual([])
}

/** Presses a word of the row under the head; a page that still turns takes no click. */
const press = (window: Window, value: string): Promise<void> =>
  expect(() => window.click(`.tools-row button[value="${value}"]`)).toPass(unhurried)

const heading = (window: Window): Promise<string> =>
  window.ask<string>("(document.querySelector('h1')?.textContent ?? '').trim()")

/** CSS pixels by which the page is wider than its window. */
const sideways = (window: Window): Promise<number> =>
  window.ask<number>('Math.max(0, document.documentElement.scrollWidth - innerWidth)')

/** Numbers of which two figures, or a figure and its neighbour, stand less than a quarter of their size apart. */
const collidingFigures = (window: Window): Promise<string[]> =>
  window.ask<string[]>(`(() => {
    const found = []
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const boxOf = (node, i) => {
      range.setStart(node, i)
      range.setEnd(node, i + 1)
      return range.getBoundingClientRect()
    }
    while (walker.nextNode()) {
      const node = walker.currentNode
      const size = parseFloat(getComputedStyle(node.parentElement).fontSize)
      for (const { index, 0: number } of node.data.matchAll(/[0-9]{2,}.?/gu)) {
        for (let i = index; i < index + number.length - 1; i++) {
          const [a, b] = [boxOf(node, i), boxOf(node, i + 1)]
          const step = b.left - a.left
          if (a.width > 0 && b.top === a.top && step >= 0 && step < size / 4) found.push(number)
        }
      }
    }
    return found
  })()`)
