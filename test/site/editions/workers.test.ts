import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSeeds, type SeedText } from '../../../src/press/readEdition.ts'
import { diskCache } from '../../../src/site/cache/cache.ts'
import { showProgress } from '../../../src/site/commands/progress.ts'
import { openArchive } from '../../../src/site/editions/archive.ts'
import { pressTexts } from '../../../src/site/editions/editionWorkers.ts'
import { makeInWorkers, pressInWorkers } from '../../../src/site/editions/makeInWorkers.ts'
import type { Press } from '../../../src/site/editions/pressSeed.ts'
import { settingHeads } from '../../../src/site/editions/settingHeads.ts'
import { runInWorkers } from '../../../src/site/editions/workers.ts'
import { variedPage } from '../../bench/varyPages.ts'
import { archiveOf } from '../printing.ts'

const seeds: readonly SeedText[] = Array.from({ length: 6 }, (_, i) => ({
  seed: `${i}.txt`,
  text: variedPage(i, 2),
}))

test('workers press to the letter what one thread does, and tell the error of a seed that cannot be pressed', async () => {
  const broken = { seed: 'broken.txt', text: '甲', sidecar: { corrections: [null] } } as unknown as SeedText
  const results = new Map<string, unknown>()
  await pressTexts([broken, ...seeds], ({ seed }, result) => results.set(seed, result))
  expect(results.size).toBe(seeds.length + 1)
  expect(results.get('broken.txt')).toBeInstanceOf(Error)
  for (const seed of seeds) {
    const { edition, diagnostics } = readSeeds([seed])
    expect(results.get(seed.seed)).toEqual({ edition, diagnostics })
  }
}, 60_000)

test('a task that fills the memory of its thread meets an error, and the others are done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'banxin-'))
  const file = join(folder, 'eating.mjs')
  writeFileSync(
    file,
    'export const eat = (n) => { const eaten = []; while (n === 1) eaten.push(new Array(1e5).fill({ n })); return n }',
  )
  const results = new Map<number, unknown>()
  await runInWorkers({ file }, 'eat', [0, 1, 2, 3], (n, result) => results.set(n, result))
  rmSync(folder, { recursive: true })
  expect([0, 2, 3].map((n) => results.get(n))).toEqual([0, 2, 3])
  expect(results.get(1)).toBeInstanceOf(Error)
}, 60_000)

describe('an archive', { timeout: 60_000 }, () => {
  let root: string
  let folder: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'banxin-'))
    folder = join(root, 'seeds')
    mkdirSync(folder)
    for (const { seed, text } of seeds) writeFileSync(join(folder, seed), text)
    writeFileSync(join(folder, 'binary.txt'), new Uint8Array(3000))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const sourceOf = (press: Press = settingHeads(readSeeds)) => {
    const setup = { folder, cacheFolder: join(root, 'cache'), program: 'one' }
    return { setup, source: { ...setup, press, cache: diskCache(setup.cacheFolder) } }
  }

  test('is made by workers, so that nothing is left to be pressed, and is to the letter the same', async () => {
    const { source, setup } = sourceOf(() => expect.unreachable('pressed again'))
    expect(await pressInWorkers(source, setup, 2)).toBe(seeds.length + 1)
    const archive = openArchive(source)
    expect(await makeInWorkers(archive.plans(), source, setup, 2)).toBeGreaterThan(1)
    const made = archive.read()
    expect(made.contents.unreadable.map(({ seed }) => seed)).toEqual(['binary.txt'])
    const alone = archiveOf(folder, settingHeads(readSeeds)).read()
    expect(made.contents).toEqual(alone.contents)
    expect(made.diagnostics).toEqual(alone.diagnostics)
    for (const edition of made.contents.editions) expect(made.open(edition)).toEqual(alone.open(edition))
  })

  test('of a few pages, or one that is in the cache, calls no workers', async () => {
    const { source, setup } = sourceOf()
    expect(await pressInWorkers(source, setup)).toBe(0)
    const archive = openArchive(source)
    expect(await makeInWorkers(archive.plans(), source, setup)).toBe(0)
    archive.read()
    expect(await pressInWorkers(source, setup, 2)).toBe(0)
    expect(await makeInWorkers(archive.plans(), source, setup, 2)).toBe(0)
  })
})

describe('progress', () => {
  const stream = (isTTY: boolean) => {
    const written: string[] = []
    return { isTTY, written, write: (text: string) => written.push(text) > 0 }
  }
  const work = async (out: ReturnType<typeof stream>) => {
    const progress = showProgress('Pressing', 3, out as unknown as NodeJS.WriteStream)
    for (let i = 0; i < 3; i++) {
      await new Promise((resolve) => setTimeout(resolve, 110))
      progress.step()
    }
    progress.end()
  }

  test('is told on a terminal, on one line that goes when the work is done', async () => {
    const terminal = stream(true)
    await work(terminal)
    expect(terminal.written).toContain('\r\u001b[2KPressing 3/3')
    expect(terminal.written.at(-1)).toBe('\r\u001b[2K')
    expect(terminal.written.join('')).not.toContain('\n')
  })

  test('is not told in a log', async () => {
    const log = stream(false)
    await work(log)
    expect(log.written).toEqual([])
  })
})
