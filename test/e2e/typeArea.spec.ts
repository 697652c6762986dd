import { noteShifts, shiftsOn } from './layoutShift.ts'
import { addStyles, faultsOf, homesOf, spaced } from './typeArea.ts'
import { awake, everyKind, expect, test } from './watched.ts'

const themes = ['day', 'paper', 'night'] as const

for (const { width, tag } of homesOf(390, 834, 1440)) {
  test(`at ${width} px nothing is wrong with the type of any screen, in any theme`, {
    tag: [tag, '@not-found'],
  }, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    for (const address of await everyKind(page)) {
      await page.goto(address)
      await awake(page)
      for (const theme of themes) {
        await page.evaluate((worn) => {
          document.documentElement.dataset.theme = worn
        }, theme)
        expect(await faultsOf(page), `${address} in ${theme}`).toEqual([])
      }
      await expect(page.locator('html')).not.toHaveAttribute('data-spaced')
    }
  })
}

const spoilers: readonly { readonly what: string; readonly spoil: () => void; readonly fault: RegExp }[] = [
  {
    what: 'a page that is too wide',
    spoil: () => {
      document.querySelector('main')!.style.minInlineSize = '2000px'
    },
    fault: /runs over its side/,
  },
  {
    what: 'columns a line too short',
    spoil: () => {
      const copy = document.querySelector<HTMLElement>('.set-copy')!
      copy.style.blockSize = `${copy.clientHeight - 28}px`
    },
    fault: /^cut: set-copy/,
  },
  {
    what: 'a story that is off the baseline',
    spoil: () => {
      document.querySelectorAll<HTMLElement>('.set-copy')[1]!.style.translate = '0 5px'
    },
    fault: /off the baseline/,
  },
  {
    what: 'one character alone, on top of a column',
    spoil: () => {
      const paragraphs = document.querySelectorAll('.set-copy > p')
      paragraphs[0]!.textContent = '一'.repeat(15 + 17 * 20 + 1)
      paragraphs[1]!.textContent = '一'.repeat(15 + 17 * 20 + 1)
    },
    fault: /one character alone/,
  },
  {
    what: 'a headline that stands on its deck',
    spoil: () => {
      document.querySelector<HTMLElement>('.set-headline')!.style.translate = '0 60px'
    },
    fault: /stands on/,
  },
  {
    what: 'an order of its own for the Tab key',
    spoil: () => {
      document.querySelector<HTMLElement>('main a')!.tabIndex = 3
    },
    fault: /order of the Tab key/,
  },
]

test('what is wrong with the type is noticed', { tag: '@desktop' }, async ({ page }) => {
  for (const { what, spoil, fault } of spoilers) {
    await page.goto('/')
    await awake(page)
    await page.evaluate(spoil)
    expect(await faultsOf(page), what).toContainEqual(expect.stringMatching(fault))
  }
})

test('every block of a story stands in its own view once, in its order', { tag: '@desktop' }, async ({
  page,
}) => {
  for (const address of (await everyKind(page)).filter((link) => link.startsWith('/article/'))) {
    await page.goto(address)
    const answer = await page.request.get(`/screens${decodeURIComponent(address)}.json`)
    const { screen } = (await answer.json()) as {
      screen: { content: { article: { body: readonly { text: string }[] } } }
    }
    const told = screen.content.article.body.map(({ text }) => text)
    const shown = await page.evaluate(() => {
      const blocks = [...document.querySelectorAll('.copy > p, .copy > .with-quote > p, .copy > h2')]
      return blocks.map((block) => {
        const runIn = block.querySelector('.run-in')?.textContent ?? ''
        return (block.textContent ?? '').slice(runIn.length)
      })
    })
    expect(shown.slice(0, told.length), address).toEqual(told)
    expect(shown.length - told.length, address).toBeLessThanOrEqual(1)
  }
})

for (const { width, tag } of [
  { width: 390, tag: '@phone' },
  { width: 1440, tag: '@desktop' },
]) {
  test(`at ${width} px text may be spaced as a reader wishes, and none is lost`, {
    tag: [tag, '@not-found'],
  }, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    for (const address of await everyKind(page)) {
      await page.goto(address)
      await awake(page)
      await addStyles(page, spaced)
      await expect(page.locator('html')).toHaveAttribute('data-spaced')
      const lost = (await faultsOf(page)).filter((fault) => /^cut|runs over|stands on/.test(fault))
      expect(lost, address).toEqual([])
    }
  })
}

for (const screen of ['front page', 'story'] as const) {
  test(`nothing moves on a ${screen} while it comes to life, nor after its window has changed`, async ({
    page,
    isMobile,
  }) => {
    const front = await (await page.request.get('/')).text()
    const [, story = ''] = /href="(\/article\/[^"/]+)"/.exec(front) ?? []
    await noteShifts(page)
    await page.goto(screen === 'story' ? story : '/')
    await awake(page)
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 5000 })))
    expect(await shiftsOn(page)).toEqual([])
    const widths = isMobile ? [600, 320, 390] : [1760, 1120, 834, 600, 1440]
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      // What moves half a second after the window has changed moves without the reader’s doing.
      await page.waitForTimeout(600)
      const late = (await shiftsOn(page)).filter(({ own }) => own)
      expect(late, `${width} px`).toEqual([])
    }
  })
}

test('a quotation stands level with the paragraph that it repeats, under it where there is no rail', async ({
  page,
  isMobile,
}) => {
  let seen = 0
  for (const address of (await everyKind(page)).filter((link) => link.startsWith('/article/'))) {
    await page.goto(address)
    for (const both of await page.locator('.with-quote').all()) {
      const paragraph = await both.locator('> p').boundingBox()
      const quote = await both.locator('> .in-rail').first().boundingBox()
      seen++
      if (isMobile) expect(quote!.y).toBeGreaterThanOrEqual(paragraph!.y + paragraph!.height)
      else expect(Math.abs(quote!.y - paragraph!.y)).toBeLessThan(2)
    }
  }
  expect(seen).toBeGreaterThan(0)
})
