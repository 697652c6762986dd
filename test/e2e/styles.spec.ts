import { expect, type Page, test } from '@playwright/test'
import { homesOf } from './typeArea.ts'

/** What every element of a screen, and what stands before and after its text, comes to look like. */
async function looksOn(page: Page): Promise<readonly string[]> {
  // What follows the scroll has its place from the first frame on. A picture waits for one where no script can.
  await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } })
  return page.evaluate(() => {
    const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'))
    return [...document.querySelectorAll('body, body *')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part)
        if (part !== '' && style.content === 'none') return []
        const looks = names.map((name) => `${name}: ${style.getPropertyValue(name)}`)
        return [[`${element.localName}.${element.className}${part}`, ...looks].join('; ')]
      }),
    )
  })
}

/** Puts the whole sheet in the place of what a screen has inlined; its own sheets, which tell places, stay. */
async function dressWhole(page: Page) {
  await page.evaluate(() => {
    document.querySelector('head > style')?.remove()
    document.querySelector('link[media=print]')?.remove()
    Object.assign(document.querySelector('link[disabled]') ?? {}, { disabled: false, id: 'whole' })
  })
  const here = () => page.evaluate(() => (document.getElementById('whole') as HTMLLinkElement).sheet !== null)
  await expect.poll(here).toBe(true)
}

/** How each of `found` looks otherwise than `expected`, in a few words. */
function apart(found: readonly string[], expected: readonly string[]): readonly string[] {
  return found.flatMap((looks, n) => {
    const told = expected[n]?.split('; ') ?? []
    if (looks === expected[n]) return []
    const others = looks.split('; ').filter((each, at) => each !== told[at])
    return [`${told[0]} ${others.slice(0, 3).join(', ')}`]
  })
}

test.use({ javaScriptEnabled: false })

for (const { width, tag } of homesOf(390, 834, 1440)) {
  test(`at ${width} px a screen looks by what it has inlined as it would by the whole style sheet`, {
    tag: [tag, '@not-found'],
  }, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    const front = await (await page.request.get('/')).text()
    const stories = [...front.matchAll(/href="(\/article\/[^"#]+)"/g)].map(([, address = '']) => address)
    for (const address of ['/', '/section/news', ...stories.slice(0, 1), ...stories.slice(-1), '/nowhere']) {
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media })
        await page.goto(address)
        const inlined = await looksOn(page)
        await dressWhole(page)
        expect(apart(inlined, await looksOn(page)).slice(0, 3), `${address} on ${media}`).toEqual([])
      }
    }
  })
}

test('a screen waits for no style sheet, and asks for the whole one only by its program', {
  tag: '@desktop',
}, async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') asked.push(new URL(request.url()).pathname)
  })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  // Paper's holds nothing up, nor does the headline face's.
  expect(asked.filter((path) => !/paper-|banxin-song/.test(path))).toEqual([])
})
