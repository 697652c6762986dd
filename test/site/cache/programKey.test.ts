import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { programKey } from '../../../src/site/cache/programKey.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banxin-'))
  mkdirSync(join(root, 'src/press'), { recursive: true })
  writeFileSync(join(root, 'src/press/rule.ts'), 'one')
  writeFileSync(join(root, 'package-lock.json'), '{}')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test.each([
  ['the source', () => writeFileSync(join(root, 'src/press/rule.ts'), 'two')],
  ['the name of a file', () => renameSync(join(root, 'src/press/rule.ts'), join(root, 'src/press/role.ts'))],
  ['a package', () => writeFileSync(join(root, 'package-lock.json'), '{ "lockfileVersion": 3 }')],
])('%s changes the key of the program', (_, change) => {
  const before = programKey(root)
  expect(programKey(root)).toBe(before)
  change()
  expect(programKey(root)).not.toBe(before)
})

test('so does an engine that knows other characters', () => {
  expect(programKey(root, ['src/press'], '["77.1","16.0"]')).not.toBe(
    programKey(root, ['src/press'], '["78.0","17.0"]'),
  )
})

test('our own program has one', () => {
  expect(programKey()).toMatch(/^[0-9a-f]{64}$/)
  expect(programKey()).not.toBe(programKey(root))
})
