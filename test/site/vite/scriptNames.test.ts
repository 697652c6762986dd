import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { createBuilder } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { banxin } from '../../../src/site/vite/plugin.ts'
import { linePress } from '../printing.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banxin-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Builds the reader around these stories; its scripts come back, each with its text, those of the styles too. */
async function scriptsWith(...stories: string[]): Promise<ReadonlyMap<string, string>> {
  writeFileSync(join(folder, 'page.txt'), stories.join('\n'))
  const builder = await createBuilder({
    root: resolve(import.meta.dirname, '../../..'),
    configFile: false,
    logLevel: 'silent',
    plugins: [react(), tailwindcss(), banxin({ seeds: folder, press: linePress })],
  })
  const { client } = builder.environments
  await builder.build(client!)
  const assets = resolve(builder.config.root, client!.config.build.outDir, 'assets')
  const names = readdirSync(assets).filter((name) => !name.startsWith('banxin-song'))
  const scripts = new Map(names.map((name) => [name, readFileSync(join(assets, name), 'utf8')]))
  rmSync(resolve(assets, '../..'), { recursive: true })
  return scripts
}

test('no word of a seed is in a script, and another seed leaves every script its name', async () => {
  const scripts = await scriptsWith('培植良好产业生态')
  expect(scripts.size).toBeGreaterThan(1)
  for (const [name, text] of scripts) expect(text, name).not.toContain('培植良好产业生态')
  expect(await scriptsWith('七月未央', '渡口大桥今日全线贯通')).toEqual(scripts)
}, 120_000)
