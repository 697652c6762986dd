import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Builder, By, type WebDriver } from 'selenium-webdriver'
import { findOnPath } from '../browser.ts'
import type { Engine, FoundEngine, Window } from './engine.ts'

/** WebKitGTK, Safari's engine on Linux, through its WebDriver, in a window of a screen that nobody sees. */
export function findWebKit(): FoundEngine {
  const driver = findOnPath(['WebKitWebDriver'])
  const screen = findOnPath(['Xvfb'])
  const browser = miniBrowser()
  if (!driver || !screen || !browser)
    return 'There is no WebKitGTK: on Debian install webkit2gtk-driver and xvfb.'
  return {
    name: 'WebKitGTK',
    prints: false,
    open: (width, height) => open({ driver, screen, browser }, width, height),
  } satisfies Engine
}

/** The browser that comes with the library, in a folder named after processor and version. */
function miniBrowser(): string | undefined {
  const libraries = '/usr/lib'
  if (!existsSync(libraries)) return undefined
  return readdirSync(libraries)
    .flatMap((machine) => ['6.0', '4.1', '4.0'].map((version) => join(libraries, machine, folder(version))))
    .map((place) => join(place, 'MiniBrowser'))
    .find((path) => existsSync(path))
}

const folder = (version: string): string => (version === '6.0' ? 'webkitgtk-6.0' : `webkit2gtk-${version}`)

interface Programs {
  readonly driver: string
  readonly screen: string
  readonly browser: string
}

async function open({ driver, screen, browser }: Programs, width: number, height: number): Promise<Window> {
  // Xvfb tells on its third channel which display number was free
  const display = spawn(screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await firstWord(display)
  const port = await freePort()
  const env = {
    ...process.env,
    DISPLAY: `:${number}`,
    LIBGL_ALWAYS_SOFTWARE: '1',
    // as root there is no sandbox to be had, as with Chromium
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  }
  const server = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' })
  try {
    const session = await connect(port, browser)
    await session.manage().window().setRect({ width, height })
    return windowOf(session, [server, display])
  } catch (fault) {
    for (const each of [server, display]) each.kill()
    throw fault
  }
}

/** The driver takes a moment until it listens: it is asked until it answers. */
async function connect(port: number, browser: string): Promise<WebDriver> {
  const builder = new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  })
  for (let tries = 0; ; tries++) {
    try {
      return await builder.build()
    } catch (fault) {
      if (tries === 50) throw fault
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

function windowOf(session: WebDriver, servants: readonly ChildProcess[]): Window {
  return {
    go: (address) => session.get(address),
    back: () => session.navigate().back(),
    click: async (selector) => {
      for (const element of await session.findElements(By.css(selector)))
        if (await element.isDisplayed()) return element.click()
      throw new Error(`${selector} is not shown`)
    },
    ask: (expression) => session.executeScript(`return (${expression})`),
    picture: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    print: () => Promise.reject(new Error('The driver of WebKitGTK cannot print.')),
    close: async () => {
      await session.quit().catch(() => undefined)
      for (const each of servants) each.kill()
    },
  }
}

async function firstWord(child: ChildProcess): Promise<string> {
  for await (const chunk of child.stdio[3] as NodeJS.ReadableStream) return `${chunk}`.trim()
  throw new Error('Xvfb ended before it told its display.')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('There is no free port.')),
      )
    })
  })
}
