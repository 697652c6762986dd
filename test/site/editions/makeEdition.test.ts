import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as composing from '../../../src/compose/compose.ts'
import { readSeeds } from '../../../src/press/readEdition.ts'
import { diskCache } from '../../../src/site/cache/cache.ts'
import { openArchive } from '../../../src/site/editions/archive.ts'
import { variedPage } from '../../bench/varyPages.ts'
import { archiveOf } from '../printing.ts'

vi.mock(import('../../../src/compose/compose.ts'), { spy: true })
const compose = vi.mocked(composing.compose)

let root: string
let seeds: string
const put = (name: string, page: number) => writeFileSync(join(seeds, name), variedPage(page, 3))
const open = (program = 'one') =>
  openArchive({ folder: seeds, press: readSeeds, cache: diskCache(join(root, 'cache')), program })
/** Everything that the archive gives, with all files of all editions. */
const all = (archive = open()) => {
  const { contents, open: openEdition } = archive.read()
  return { contents, open: contents.editions.map((edition) => openEdition(edition)) }
}
const madeAnew = () => all(archiveOf(seeds, readSeeds))
/** The compositions that were made for this. */
const composed = (work: () => void): number => {
  compose.mockClear()
  work()
  return compose.mock.calls.length
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banxin-'))
  seeds = join(root, 'seeds')
  mkdirSync(seeds)
  put('a.txt', 1)
  put('b.txt', 2)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('what comes from the cache is to the letter what is made anew, and is not composed again', () => {
  expect(composed(() => expect(all()).toEqual(madeAnew()))).toBeGreaterThan(2)
  const anew = madeAnew()
  expect(composed(() => expect(all()).toEqual(anew))).toBe(0)
})

test('another program composes everything again', () => {
  const first = composed(() => all())
  expect(composed(() => all(open('two')))).toBe(first)
})

test('where one page changes, the other is not composed again', () => {
  // two pages of one day
  for (const name of ['a', 'b']) writeFileSync(join(seeds, `${name}.json`), '{ "date": "2019-02-21" }')
  const whole = composed(() => all())
  put('b.txt', 3)
  const changed = composed(() => all())
  expect(changed).toBeGreaterThan(0)
  expect(changed).toBeLessThan(whole)
  expect(all()).toEqual(madeAnew())
})

test('a broken entry is made again', () => {
  all()
  const cache = join(root, 'cache')
  for (const file of readdirSync(cache)) writeFileSync(join(cache, file), '{"key":')
  expect(all()).toEqual(madeAnew())
})

test('a cache that cannot be written is no hindrance', () => {
  writeFileSync(join(root, 'cache'), '')
  expect(all()).toEqual(madeAnew())
})

test('seeds and editions that are gone leave nothing in the cache', () => {
  const archive = open()
  all(archive)
  const before = readdirSync(join(root, 'cache')).length
  rmSync(join(seeds, 'a.txt'))
  all(archive)
  archive.sweepCache()
  expect(readdirSync(join(root, 'cache')).length).toBe(before / 2)
  expect(composed(() => all())).toBe(0)
})
