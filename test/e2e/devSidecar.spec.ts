import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import type { Sidecar } from '../../src/newspaper/correction.ts'
import { banxin } from '../../src/site/vite/plugin.ts'

const root = resolve(import.meta.dirname, '../..')
/** Milliseconds: a server that compiles what is asked for, on a busy machine. */
const slow = { timeout: 60_000 }

test('in dev what I corrected is written beside the seed, and merged with what is there', {
  tag: '@desktop',
}, async ({ page }) => {
  test.setTimeout(240_000)
  const seeds = mkdtempSync(join(tmpdir(), 'banxin-seeds-'))
  copyFileSync(join(root, 'test/e2e/archive/0305-2.txt'), join(seeds, 'page.txt'))
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react(), tailwindcss(), banxin({ seeds })],
    server: { port: Number(process.env.PORT ?? 4719) + 8 },
  })
  try {
    await server.listen()
    const [address = ''] = server.resolvedUrls?.local ?? []
    const written = () => JSON.parse(readFileSync(join(seeds, 'page.json'), 'utf8')) as Sidecar
    await page.goto(address)
    const link = page.getByRole('heading', { level: 2, name: '把好事办在人家要紧处' }).getByRole('link')
    const story = await link.getAttribute('href', slow)
    const write = page.getByRole('button', { name: '写到版面文件旁' })
    for (const [lines, count] of [
      ['24-25&as=paragraph', 1],
      ['9-9&as=begins', 2],
    ] as const) {
      await page.goto(new URL(`${story}/correct?lines=${lines}`, address).href)
      await page.getByRole('button', { name: '留下此更正' }).click(slow)
      await write.click(slow)
      await expect(page.getByRole('status').filter({ hasText: '已写入　page.json' })).toHaveCount(1, slow)
      expect(written().corrections).toHaveLength(count)
    }
  } finally {
    await server.close()
    rmSync(seeds, { recursive: true })
  }
})
