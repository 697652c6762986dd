import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser.ts'

const port = Number(process.env.PORT ?? 4719)
const { executablePath, args } = findBrowser()

const wide = { viewport: { width: 1440, height: 900 } }
const narrow = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** A machine without 宋 and 楷, for the tests tagged so. Only fontconfig can be told to hide what is installed. */
const withoutSong = {
  name: 'without-song',
  grep: /@without-song/,
  use: {
    ...wide,
    launchOptions: {
      executablePath,
      args,
      env: { ...process.env, FONTCONFIG_FILE: resolve(import.meta.dirname, 'withoutSong.conf') },
    },
  },
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    launchOptions: { executablePath, args },
  },
  // A test without a tag is about both; one that chooses its own width or its own fonts says where it is at home.
  projects: [
    // One window of an engine at a time; its driver may stall on a busy machine, which is no fault of the page.
    // A walk ends later than the patience with its driver (engines.spec.ts).
    {
      name: 'other engines',
      testMatch: '**/e2e/engines/*.spec.ts',
      fullyParallel: false,
      retries: 1,
      timeout: 120_000,
    },
    { name: 'desktop', testIgnore: '**/e2e/engines/**', grepInvert: /@phone|@without-song-only/, use: wide },
    { name: 'phone', testIgnore: '**/e2e/engines/**', grepInvert: /@desktop|@without-song/, use: narrow },
    ...(process.platform === 'linux' ? [withoutSong] : []),
  ],
  webServer: [
    // Shows what `npm run build` wrote, as a static host would.
    {
      command: `npm run preview -- --port ${port} --strictPort`,
      cwd: '../..',
      port,
      reuseExistingServer: false,
    },
    // A site of several editions, next door.
    {
      command: `npx tsx test/e2e/archive.ts --port ${port + 1}`,
      cwd: '../..',
      port: port + 1,
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
})
