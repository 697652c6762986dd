import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { createBuilder, type InlineConfig, preview } from 'vite'
import { banxin } from '../../src/build/plugin.ts'

/**
 * A site of several editions, with pages that stories go on to, built from seeds of our own and served on `--port`:
 * `seeds/` holds one page of one day, on which older editions cannot be looked at.
 */
const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({ options: { port: { type: 'string' } } })
const config: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [react(), tailwindcss(), banxin({ seeds: 'test/e2e/archive' })],
  build: { outDir: 'node_modules/.cache/banxin/archive', emptyOutDir: true },
}

await (await createBuilder(config)).buildApp()
await preview({ ...config, preview: { port: Number(values.port), strictPort: true } })
