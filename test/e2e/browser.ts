import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** What Playwright launches: a browser at a path, with arguments that suit where it runs. */
export interface Launch {
  readonly executablePath: string
  readonly args: string[]
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/** Where the installers of Chrome and Edge put them. */
const installed = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
  ),
]

const isRoot = process.getuid?.() === 0

/** A Chromium of this machine; as root on Debian one is installed where there is none. */
export function findBrowser(): Launch {
  const executablePath = lookAround() ?? (isRoot && existsSync('/etc/debian_version') ? install() : undefined)
  if (!executablePath)
    throw new Error('No Chromium found: install Chromium or Chrome, or tell its path in CHROME_PATH.')
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
  return { executablePath, args: isRoot ? ['--no-sandbox', '--disable-gpu', ...quiet] : quiet }
}

function lookAround(): string | undefined {
  const told = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []
  return (
    told.find((path) => existsSync(path)) ??
    findOnPath(names) ??
    [...installed, chromium.executablePath()].find((path) => existsSync(path))
  )
}

/** The first program of these names in the folders of PATH. */
export function findOnPath(programs: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders
    .flatMap((folder) => programs.map((name) => join(folder, name)))
    .find((path) => existsSync(path))
}

function install(): string | undefined {
  try {
    execFileSync('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  return lookAround()
}
