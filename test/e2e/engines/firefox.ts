import { launch } from 'puppeteer-core'
import { findOnPath } from '../browser.ts'
import type { Engine, FoundEngine, Window } from './engine.ts'

/** Firefox through WebDriver BiDi, which it speaks without a driver beside it. */
export function findFirefox(): FoundEngine {
  const executablePath = findOnPath(['firefox-esr', 'firefox'])
  if (!executablePath) return 'There is no Firefox: install Firefox, or firefox-esr on Debian.'
  return {
    name: 'Firefox',
    prints: true,
    open: (width, height) => open(executablePath, width, height),
  } satisfies Engine
}

async function open(executablePath: string, width: number, height: number): Promise<Window> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    // nothing is asked of the network but the page
    extraPrefsFirefox: {
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'intl.accept_languages': 'zh-CN',
    },
  })
  const page = await browser.newPage()
  await page.setViewport({ width, height })
  return {
    go: async (address) => void (await page.goto(address)),
    // a page that comes back whole from the browser's memory is not loaded, which goBack() would wait for
    back: async () => void (await page.evaluate('setTimeout(() => history.back())')),
    click: async (selector) => {
      for (const element of await page.$$(selector))
        if (await element.isVisible()) return await element.click()
      throw new Error(`${selector} is not shown`)
    },
    ask: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    picture: () => page.screenshot(),
    print: () => page.pdf(),
    close: () => browser.close(),
  }
}
