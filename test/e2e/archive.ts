import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { createBuilder, type InlineConfig, preview } from 'vite'
import { banxin } from '../../src/site/vite/plugin.ts'
import { variedPage } from '../bench/varyPages.ts'

/**
 * A site of several editions, with pages that stories go on to, built from seeds of our own and served on `--port`:
 * `seeds/` holds one page of one day, on which older editions cannot be looked at. To those in `archive/` come a page in
 * another language, and pages of more stories than one would write for a test.
 */
const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({ options: { port: { type: 'string' } } })
const seeds = 'node_modules/.cache/banxin/archive-seeds'
rmSync(join(root, seeds), { recursive: true, force: true })
cpSync(join(root, 'test/e2e/archive'), join(root, seeds), { recursive: true })
cpSync(join(root, 'test/pages/millbrook-herald.txt'), join(root, seeds, 'millbrook-herald.txt'))
for (const stories of [15, 30]) {
  writeFileSync(join(root, seeds, `${stories}-stories.txt`), variedPage(stories, stories))
}
const config: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [react(), tailwindcss(), banxin({ seeds })],
  build: { outDir: 'node_modules/.cache/banxin/archive', emptyOutDir: true },
}

await (await createBuilder(config)).buildApp()
await preview({ ...config, preview: { port: Number(values.port), strictPort: true } })
