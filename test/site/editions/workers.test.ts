import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readEdition, type SeedText } from '../../../src/press/readEdition.ts'
import { openMemory, rememberPress } from '../../../src/site/cache/rememberPress.ts'
import { showProgress } from '../../../src/site/commands/progress.ts'
import { pressAhead } from '../../../src/site/editions/pressAhead.ts'
import { openPressRoom } from '../../../src/site/editions/pressRoom.ts'
import { settingHeads } from '../../../src/site/editions/setHeads.ts'
import { pressWithCrew } from '../../../src/site/editions/workers.ts'
import { variedPage } from '../../bench/varyPages.ts'

const seeds: readonly SeedText[] = Array.from({ length: 6 }, (_, i) => ({
  seed: `${i}.txt`,
  text: variedPage(i, 2),
}))

async function pressAll(all: readonly SeedText[], order: 'site' | 'edition'): Promise<Map<string, unknown>> {
  const results = new Map<string, unknown>()
  await pressWithCrew(all, order, ({ seed }, result) => results.set(seed, result))
  return results
}

describe('a crew', { timeout: 60_000 }, () => {
  test('presses to the letter what one thread does', async () => {
    const results = await pressAll(seeds, 'edition')
    for (const seed of seeds) {
      const { edition, diagnostics } = readEdition([seed])
      expect(results.get(seed.seed)).toEqual({ edition, diagnostics })
    }
  })

  test('tells the error of one seed and presses the others', async () => {
    const broken = { seed: 'broken.txt', text: '甲', sidecar: { corrections: [null] } } as unknown as SeedText
    const results = await pressAll([broken, ...seeds], 'site')
    expect(results.get('broken.txt')).toBeInstanceOf(Error)
    expect([...results.values()].filter((result) => !(result instanceof Error))).toHaveLength(seeds.length)
  })
})

describe('an archive', { timeout: 60_000 }, () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'banxin-'))
    for (const { seed, text } of seeds) writeFileSync(join(folder, seed), text)
    writeFileSync(join(folder, 'binary.txt'), new Uint8Array(3000))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('is pressed ahead, so that the press room has nothing left to press', async () => {
    const memory = openMemory(join(folder, 'kept'), 'one')
    expect(await pressAhead(folder, memory, 2)).toBe(seeds.length)
    const left: string[] = []
    const press = rememberPress((texts) => {
      left.push(...texts.map(({ seed }) => seed))
      return settingHeads(readEdition)(texts)
    }, memory)
    const printed = openPressRoom(folder, press).print()
    expect(left).toEqual([])
    expect(printed.contents.unreadable.map(({ seed }) => seed)).toEqual(['binary.txt'])
    const alone = openPressRoom(folder, settingHeads(readEdition)).print()
    expect(printed.contents).toEqual(alone.contents)
    expect(printed.diagnostics).toEqual(alone.diagnostics)
  })

  test('of a few pages, or one that is remembered, calls no crew', async () => {
    const memory = openMemory(join(folder, 'kept'), 'one')
    expect(await pressAhead(folder, memory)).toBe(0)
    for (const seed of seeds.slice(1)) memory.keep([seed], readEdition([seed]))
    expect(await pressAhead(folder, memory, 2)).toBe(0)
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
