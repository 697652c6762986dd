import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './e2e/browser.ts'

/** Debian's packages with 宋 and 黑 in all weights, and with 楷: a Chinese page in other faces cannot be judged. */
const fonts = ['fonts-noto-cjk', 'fonts-noto-cjk-extra', 'fonts-lxgw-wenkai']

/** Debian's packages of the other engines; without them their tests are skipped, each with a sentence. */
const engines = ['firefox-esr', 'webkit2gtk-driver', 'xvfb']

const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')

/**
 * Makes the machine ready for the tests: as root on Debian, fonts, a Chromium and the other engines are installed where
 * they are missing. What is still lacking comes back as sentences for a person; a missing browser is thrown as one.
 */
export function setUp(): readonly string[] {
  const missing = mayInstall ? [...fonts, ...engines].filter((name) => !isInstalled(name)) : []
  if (missing.length > 0) refreshLists()
  const absent = missing.filter((name) => !install(name))
  try {
    findBrowser()
  } catch (fault) {
    // The lists of packages may have been too old to install one.
    if (!mayInstall || !refreshLists()) throw fault
    findBrowser()
  }
  return [
    ...absent.map((name) =>
      fonts.includes(name)
        ? `The package ${name} could not be installed: some Chinese text is set in other faces.`
        : `The package ${name} could not be installed: the page is not tried in that engine.`,
    ),
    ...(knowsChinese()
      ? []
      : ['There is no Chinese font: install Noto Serif CJK SC, or tests of the page may fail.']),
  ]
}

function isInstalled(name: string): boolean {
  return runs('dpkg', ['--status', name]).includes('install ok installed')
}

function install(name: string): boolean {
  runs('apt-get', ['install', '-y', '--no-install-recommends', name])
  return isInstalled(name)
}

let refreshed = false
function refreshLists(): boolean {
  const isFirst = !refreshed
  refreshed = true
  if (isFirst) runs('apt-get', ['update'])
  return isFirst
}

/** True where nobody can tell: only fontconfig knows, and other systems bring Chinese faces with them. */
function knowsChinese(): boolean {
  return process.platform !== 'linux' || runs('fc-list', [':lang=zh-cn', 'family'], 'unknown').trim() !== ''
}

/** What a command says on standard output; `otherwise` where it fails or does not exist. */
function runs(command: string, parameters: readonly string[], otherwise = ''): string {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return execFileSync(command, parameters, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return otherwise
  }
}
