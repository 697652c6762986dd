import type { Page } from '@playwright/test'

/** What moved on a page without the reader's doing: how far, and what stood in it. */
export interface Shift {
  readonly value: number
  readonly moved: readonly string[]
  /** That the page moved it by itself: neither a hand nor a changed window came just before. */
  readonly own: boolean
}

/** Notes every shift of the layout from the first paint on; called before the page is opened. */
export async function noteShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: Shift[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
        const moved = entry.sources.map(({ node }) => (node?.textContent ?? '').slice(0, 20))
        shifts.push({ value: entry.value, moved, own: !entry.hadRecentInput })
      }
    }).observe({ type: 'layout-shift', buffered: true })

    interface LayoutShift {
      readonly value: number
      readonly hadRecentInput: boolean
      readonly sources: readonly { readonly node: Node | null }[]
    }
  })
}

/** The shifts so far. Two frames are waited for, in which the last ones are reported. */
export async function shiftsOn(page: Page): Promise<readonly Shift[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    return (window as unknown as { shifts: Shift[] }).shifts
  })
}
