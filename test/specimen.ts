import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { createBuilder, type InlineConfig, preview } from 'vite'
import { banxin } from '../src/site/vite/plugin.ts'
import { findBrowser } from './e2e/browser.ts'

/**
 * `npm run specimen -- FOLDER… [--out FOLDER] [--widths 390,1440] [--port 4790] [--night]`: builds a site of the pages in
 * the folders, and writes the front page of each edition at each width, and sheets with a few of them side by side. Pages
 * make editions as they do in `seeds/`: those that print no date are one.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'node_modules/.cache/banxin/specimen' },
    widths: { type: 'string', default: '390,834,1440' },
    port: { type: 'string', default: '4790' },
    night: { type: 'boolean', default: false },
  },
})
if (positionals.length === 0) {
  console.error('Usage: npm run specimen -- FOLDER… [--out FOLDER] [--widths 390,1440] [--port N] [--night]')
  process.exit(1)
}

/** Px; a narrower window is a phone's. */
const phone = 600

const root = resolve(import.meta.dirname, '..')
const seeds = 'node_modules/.cache/banxin/specimen-seeds'
rmSync(join(root, seeds), { recursive: true, force: true })
mkdirSync(join(root, seeds), { recursive: true })
for (const folder of positionals) {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt')))
    copyFileSync(join(folder, name), join(root, seeds, `${basename(folder)}-${name}`))
}

const config: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [react(), tailwindcss(), banxin({ seeds })],
  build: { outDir: 'node_modules/.cache/banxin/specimen-site', emptyOutDir: true },
}
await (await createBuilder(config)).buildApp()
const server = await preview({ ...config, preview: { port: Number(values.port), strictPort: true } })
const browser = await chromium.launch(findBrowser())
const out = resolve(values.out)
mkdirSync(out, { recursive: true })
const editions = await readEditions()
for (const width of values.widths.split(',').map(Number)) {
  const page = await browser.newPage({
    viewport: { width, height: 1000 },
    colorScheme: values.night ? 'dark' : 'light',
  })
  const pictures: string[] = []
  for (const address of editions) {
    const file = `${width}-${pictures.length + 1}.png`
    await page.goto(`http://localhost:${values.port}${address}`)
    await page.evaluate(() => document.fonts.ready)
    const whole = await page.evaluate(() => document.documentElement.scrollHeight)
    // The upper page and what is under it: a longer picture would make the others small.
    const height = Math.min(whole, width < phone ? 2600 : Math.round(width * 1.6))
    await page.screenshot({ path: join(out, file), clip: { x: 0, y: 0, width, height }, fullPage: true })
    pictures.push(
      `<figure><img src="${file}"><figcaption>${decodeURIComponent(address)}</figcaption></figure>`,
    )
  }
  await page.setViewportSize({ width: 1300, height: 1000 })
  const each = width < phone ? 6 : 4
  for (let first = 0; first < pictures.length; first += each) {
    const sheet = join(out, `sheet-${width}-${first / each + 1}`)
    const style = `body{display:flex;flex-wrap:wrap;gap:12px;margin:12px;align-items:flex-start;font:13px sans-serif}figure{margin:0;width:${width < phone ? 200 : 630}px}img{width:100%}`
    const html = `<!doctype html><meta charset="utf-8"><style>${style}</style>${pictures.slice(first, first + each).join('')}`
    writeFileSync(`${sheet}.html`, html)
    await page.goto(pathToFileURL(`${sheet}.html`).href)
    await page.screenshot({ path: `${sheet}.png`, fullPage: true })
  }
  await page.close()
}
await browser.close()
await server.close()
console.log(`${editions.length} editions: ${out}`)

/** The addresses of all editions, from the lists of the years. */
async function readEditions(): Promise<string[]> {
  const page = await browser.newPage()
  const lists = new Set<string>(['/editions'])
  const found = new Set<string>()
  for (const list of lists) {
    await page.goto(`http://localhost:${values.port}${list}`)
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname))
    for (const link of links) (link.startsWith('/editions') ? lists : found).add(link)
  }
  await page.close()
  return [...found]
}
