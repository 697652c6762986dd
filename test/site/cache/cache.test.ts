import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diskCache, keyOf, memoryCache } from '../../../src/site/cache/cache.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'banxin-')), 'cache')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

const entries = () => readdirSync(folder).map((name) => join(folder, name))

describe.each([
  ['on disk', () => diskCache(folder)],
  ['in memory', () => memoryCache()],
])('a cache %s', (_, open) => {
  test('gives back what was written under this name from this key', () => {
    const cache = open()
    expect(cache.has('a', 'one')).toBe(false)
    expect(cache.read('a', 'one')).toBeUndefined()
    cache.write('a', 'one', { 题: ['甲'] })
    expect(cache.has('a', 'one')).toBe(true)
    expect(cache.read('a', 'one')).toEqual({ 题: ['甲'] })
    for (const [name, key] of [
      ['a', 'on'],
      ['a', 'two'],
      ['b', 'one'],
    ] as const) {
      expect(cache.has(name, key)).toBe(false)
      expect(cache.read(name, key)).toBeUndefined()
    }
  })

  test('keeps one value a name, which can be read whatever it was made from', () => {
    const cache = open()
    cache.write('a', 'one', 1)
    cache.write('a', 'two', 2)
    expect([cache.read('a', 'one'), cache.read('a', 'two'), cache.read('a')]).toEqual([undefined, 2, 2])
  })

  test('sweeps what has another name', () => {
    const cache = open()
    for (const name of ['a', 'b', 'c']) cache.write(name, 'one', name)
    cache.sweep(['b', 'd'])
    expect(['a', 'b', 'c'].map((name) => cache.read(name, 'one'))).toEqual([undefined, 'b', undefined])
  })
})

test('whatever bit of an entry flips, it is read no more', () => {
  const cache = diskCache(folder)
  cache.write('a', 'one', { title: '甲' })
  const [file = ''] = entries()
  const whole = readFileSync(file)
  for (let bit = 0; bit < whole.length * 8; bit++) {
    const flipped = Buffer.from(whole)
    flipped[bit >> 3]! ^= 1 << (bit & 7)
    writeFileSync(file, flipped)
    expect(cache.read('a', 'one'), `bit ${bit}`).toBeUndefined()
  }
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(file, whole.subarray(0, length))
    expect(cache.read('a', 'one'), `${length} bytes`).toBeUndefined()
  }
  writeFileSync(file, whole)
  expect(cache.read('a', 'one')).toEqual({ title: '甲' })
})

test('a sweep takes what a killed process left half written, and not what a running one writes', () => {
  const cache = diskCache(folder)
  cache.write('a', 'one', 1)
  const [file = ''] = entries()
  // no process has an id above the highest that a system gives
  for (const id of [2 ** 30, process.pid]) writeFileSync(`${file}.${id}.0`, 'half')
  cache.sweep(['a'])
  expect(entries().sort()).toEqual([file, `${file}.${process.pid}.0`])
})

test('a disk that cannot be written is no hindrance', () => {
  mkdirSync(join(folder, '..'), { recursive: true })
  writeFileSync(folder, '')
  const cache = diskCache(join(folder, 'below'))
  cache.write('a', 'one', 1)
  cache.sweep([])
  expect(cache.has('a', 'one')).toBe(false)
})

test('a key tells several texts from one that is put together from them', () => {
  const keys = [
    keyOf('a', 'b'),
    keyOf('ab'),
    keyOf('b', 'a'),
    keyOf('a b'),
    keyOf('', 'ab'),
    keyOf('a', '1 b'),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})
