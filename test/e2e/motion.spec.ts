import type { Page } from '@playwright/test'
import { awake, expect, test } from './watched.ts'

/** What moved in one turn of the page: the parts of the view transition, each with its milliseconds. */
type Turn = Readonly<Record<string, number>>

/** Notes every view transition that runs; called before the page is opened. */
async function noteTurns(page: Page) {
  await page.addInitScript(() => {
    const turns: Turn[] = []
    Object.assign(window, { turns })
    const start = document.startViewTransition.bind(document)
    document.startViewTransition = (update) => {
      const transition = start(update)
      transition.ready.then(() => {
        const moving = document.getAnimations().flatMap(({ effect }) => {
          const { pseudoElement } = effect as KeyframeEffect
          const milliseconds = Number(effect?.getTiming().duration)
          return pseudoElement?.startsWith('::view-transition-group') ? [[pseudoElement, milliseconds]] : []
        })
        turns.push(Object.fromEntries(moving))
      })
      return transition
    }
  })
}
const turnsOn = (page: Page): Promise<Turn[]> =>
  page.evaluate(() => (window as unknown as { turns: Turn[] }).turns)

test('the headline that I tap goes over into the story alone, and back to where I was', async ({ page }) => {
  await noteTurns(page)
  await page.goto('/')
  await awake(page)
  const headline = page.getByRole('main').getByRole('article').last().getByRole('heading').getByRole('link')
  await headline.scrollIntoViewIfNeeded()
  const scrolled = await page.evaluate(() => scrollY)
  expect(scrolled).toBeGreaterThan(0)
  const name = `::view-transition-group(hl-${decodeURIComponent((await headline.getAttribute('href')) ?? '').replace('/article/', '')})`

  // All else changes over at once.
  const turn = { [name]: 220, '::view-transition-group(root)': 120 }
  await headline.click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('版心')
  await expect.poll(() => turnsOn(page)).toEqual([turn])

  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('版心')
  await expect.poll(() => turnsOn(page)).toEqual([turn, turn])
  await expect(headline).toBeFocused()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled)
  // Once it is over nothing has a name.
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('main *')].filter(
            (element) => getComputedStyle(element).viewTransitionName !== 'none',
          ).length,
      ),
    )
    .toBe(0)
})

test('where motion is not wanted nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await noteTurns(page)
  await page.goto('/')
  await awake(page)
  await page.getByRole('main').getByRole('article').first().getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('版心')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('版心')
  expect((await turnsOn(page)).flatMap((turn) => Object.keys(turn))).toEqual([])
})

test('where motion is not wanted no bar claims that all is read', { tag: '@phone' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  const story = await page.getByRole('main').getByRole('article').first().getByRole('link').first()
  await page.goto((await story.getAttribute('href')) ?? '')
  const bar = page.locator('.reading-progress')
  expect(await bar.evaluate((found) => found.getBoundingClientRect().width)).toBe(0)
})
