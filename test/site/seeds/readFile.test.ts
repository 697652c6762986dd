import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { printable, sayDiagnostic } from '../../../src/newspaper/diagnostic.ts'
import { largestFile, readFile } from '../../../src/site/seeds/readFile.ts'
import { refuse } from '../../../src/site/seeds/refusal.ts'
import { readSidecar } from '../../../src/site/seeds/sidecar.ts'

let folder: string
const at = (name: string): string => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banxin-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('16 MB are read, one byte more is not', () => {
  writeFileSync(at('a.txt'), '')
  truncateSync(at('a.txt'), largestFile)
  expect(readFile('a.txt', folder)).toHaveLength(largestFile)
  truncateSync(at('a.txt'), largestFile + 1)
  expect(readFile('a.txt', folder)).toEqual({ cause: 'huge' })
})

test.each([
  ['a pipe', 'pipe', () => void execFileSync('mkfifo', [at('a.json')])],
  ['a link to a device', 'device', () => symlinkSync('/dev/zero', at('a.json'))],
  ['a folder', 'folder', () => mkdirSync(at('a.json'))],
  ['a link out of the folder', 'out of the folder', () => symlinkSync('/etc/hostname', at('a.json'))],
  [
    'more than 16 MB',
    '16 MB',
    () => {
      writeFileSync(at('a.json'), '')
      truncateSync(at('a.json'), largestFile + 1)
    },
  ],
])('a sidecar that is %s is told in one line, and not read', (_, said, make) => {
  make()
  const { sidecar, diagnostics } = readSidecar('a.txt', folder)
  expect(sidecar).toBeUndefined()
  expect(diagnostics.map(sayDiagnostic)).toEqual([expect.stringContaining(said)])
})

test('a name with escapes, line ends and marks of direction does nothing to a terminal', () => {
  const said = sayDiagnostic(refuse('a\u001b[2Jb\nc\r\u202e\u0007.txt', 'empty').diagnostic)
  expect(said).toMatch(/^a\\u\{1b\}\[2Jb\\u\{a\}c\\u\{d\}\\u\{202e\}\\u\{7\}\.txt The file is empty\./)
  expect(printable('第1版 培植.txt')).toBe('第1版 培植.txt')
})
