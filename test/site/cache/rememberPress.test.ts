import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprintOf } from '../../../src/site/cache/diskCache.ts'
import { openMemory, rememberPress } from '../../../src/site/cache/rememberPress.ts'
import type { Press } from '../../../src/site/editions/pressSeed.ts'
import { linePress } from '../printing.ts'

let folder: string
let pressings = 0
const press: Press = (seeds) => {
  pressings++
  return linePress(seeds)
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banxin-'))
  pressings = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const page = (text: string) => [{ seed: 'a.txt', text }]

test('a seed is pressed once, and gives the same when it is remembered', () => {
  const first = rememberPress(press, openMemory(folder, 'one'))(page('甲\n疑'))
  const again = rememberPress(press, openMemory(folder, 'one'))(page('甲\n疑'))
  expect(pressings).toBe(1)
  expect(again).toEqual(first)
})

test('another text and another press are not remembered, and leave one file a seed', () => {
  rememberPress(press, openMemory(folder, 'one'))(page('甲'))
  rememberPress(press, openMemory(folder, 'one'))(page('乙'))
  rememberPress(press, openMemory(folder, 'two'))(page('乙'))
  expect(pressings).toBe(3)
  expect(readdirSync(folder)).toHaveLength(1)
})

test('it is known without being recalled whether a text is remembered', () => {
  rememberPress(press, openMemory(folder, 'one'))(page('甲'))
  expect(openMemory(folder, 'one').knows(page('甲'))).toBe(true)
  expect(openMemory(folder, 'one').knows(page('乙'))).toBe(false)
  expect(openMemory(folder, 'two').knows(page('甲'))).toBe(false)
  expect(openMemory(join(folder, 'none'), 'one').knows(page('甲'))).toBe(false)
})

test('a broken memory is pressed over', () => {
  rememberPress(press, openMemory(folder, 'one'))(page('甲'))
  writeFileSync(join(folder, readdirSync(folder)[0] ?? ''), '{"key":')
  expect(rememberPress(press, openMemory(folder, 'one'))(page('甲')).edition.pages).toHaveLength(1)
})

test('a disk that cannot be written is no hindrance', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(rememberPress(press, openMemory(join(file, 'below'), 'one'))(page('甲')).edition.pages).toHaveLength(
    1,
  )
})

test('a change in the source of the press changes its fingerprint', () => {
  writeFileSync(join(folder, 'rule.ts'), 'one')
  const before = fingerprintOf([folder])
  expect(fingerprintOf([folder])).toBe(before)
  writeFileSync(join(folder, 'rule.ts'), 'two')
  expect(fingerprintOf([folder])).not.toBe(before)
})
