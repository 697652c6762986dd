import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { diskCache } from '../../../src/site/cache/cache.ts'
import { pressCached, readFromDisk, type SeedOnDisk } from '../../../src/site/editions/pressedSeed.ts'
import type { Press } from '../../../src/site/editions/pressSeed.ts'
import { linePress } from '../printing.ts'

let folder: string
const press = vi.fn<Press>(linePress)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banxin-'))
  press.mockClear()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
const file = (seed = 'a.txt'): SeedOnDisk => {
  const read = readFromDisk(seed, folder)
  if ('kind' in read) throw new Error(read.diagnostic.what)
  return read
}
const pressNow = (program = 'one', seed = 'a.txt') =>
  pressCached(file(seed), { folder, press, cache: diskCache(join(folder, 'cache')), program }).result

test('a seed is pressed once, and its pages and doubts come back from the cache', () => {
  put('a.txt', '甲\n疑')
  const first = pressNow()
  expect(pressNow()).toEqual(first)
  expect(press).toHaveBeenCalledTimes(1)
})

describe('it is pressed again', () => {
  beforeEach(() => {
    put('a.txt', '甲')
    put('b.txt', '甲')
    put('a.json', '{ "paper": "清河日报" }')
    pressNow()
    press.mockClear()
  })
  test.each([
    ['with another text', () => put('a.txt', '乙')],
    ['with a mark in front of its bytes', () => put('a.txt', '\ufeff甲')],
    ['with another sidecar', () => put('a.json', '{ "paper": "青禾日报" }')],
    ['with a sidecar that cannot be followed', () => put('a.json', '{ "paper": 3 }')],
    ['without its sidecar', () => rmSync(join(folder, 'a.json'))],
  ])('%s', (_, change) => {
    change()
    const result = pressNow()
    expect(press).toHaveBeenCalledTimes(1)
    press.mockClear()
    expect(pressNow()).toEqual(result)
    expect(press).not.toHaveBeenCalled()
  })
  test('by another program', () => {
    pressNow('two')
    expect(press).toHaveBeenCalledTimes(1)
  })
  test('under another name', () => {
    expect(pressNow('one', 'b.txt')).toMatchObject({ seed: 'b.txt' })
    expect(press).toHaveBeenCalledTimes(1)
  })
})

test('what its sidecar tells is what its pages say', () => {
  put('a.txt', '甲')
  put('a.json', '{ "paper": "清河日报" }')
  const paper = () => {
    const result = pressNow()
    return result.kind === 'pressed' ? result.pages[0]?.masthead?.paper : undefined
  }
  expect(paper()).toBe('清河日报')
  put('a.json', '{ "paper": "青禾日报" }')
  expect(paper()).toBe('青禾日报')
})

test('a seed that cannot be pressed is tried again', () => {
  put('a.txt', '甲')
  press.mockImplementationOnce(() => {
    throw new Error('no best total')
  })
  expect(pressNow()).toMatchObject({ kind: 'refused', cause: 'fault' })
  expect(pressNow()).toMatchObject({ kind: 'pressed' })
})
