import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Edition } from '../../../src/newspaper/page.ts'
import { encode } from '../encoding.ts'

const root = join(import.meta.dirname, '../../..')
const page = '本报讯（记者 张辉）今年以来，驻市财政局纪检监察组积极探索派驻监督新模式。\n培植良好产业生态\n'
let folder: string
const file = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'banxin-'))
  chmodSync(folder, 0o755)
  writeFileSync(file('page.txt'), page)
  writeFileSync(file('empty.txt'), '')
  writeFileSync(file('marks.txt'), '……\n——')
  writeFileSync(file('gbk.txt'), encode(page, 'gb18030'))
  writeFileSync(file('two.txt'), `${page}\f${page}`)
  writeFileSync(file('binary.txt'), new Uint8Array(3000))
  writeFileSync(file('secret.txt'), page)
  chmodSync(file('secret.txt'), 0)
  mkdirSync(file('folder.txt'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a command as an ordinary user, whom permissions bind. */
function run(command: 'press' | 'proof', ...args: string[]) {
  const user = process.getuid?.() === 0 ? { uid: 65534 } : {}
  const script = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, `src/site/commands/${command}.ts`)]
  const { stdout, stderr, status } = spawnSync(process.execPath, [...script, ...args], {
    encoding: 'utf8',
    cwd: folder,
    ...user,
  })
  return { stdout, lines: stderr.split('\n').filter(Boolean), status }
}

describe('press', () => {
  test('gives one object with a page for each page of each file, named as it was given', () => {
    const { stdout, lines, status } = run('press', 'page.txt', file('two.txt'))
    const edition = JSON.parse(stdout) as Edition
    expect(edition.pages.map(({ seed }) => seed)).toEqual(['page.txt', file('two.txt'), file('two.txt')])
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect([lines, status]).toEqual([[], 0])
  })

  test('tells its doubts on standard error and goes on', () => {
    const { stdout, lines, status } = run('press', 'gbk.txt', 'empty.txt', 'marks.txt')
    expect((JSON.parse(stdout) as Edition).pages).toHaveLength(3)
    expect(lines).toEqual([
      expect.stringMatching(/^gbk\.txt Read as GB18030\./),
      expect.stringMatching(/^empty\.txt The file is empty\./),
      expect.stringMatching(/^marks\.txt The file holds only marks/),
    ])
    expect(status).toBe(0)
  })

  test.each([
    ['missing.txt', 'no such file'],
    ['folder.txt', 'a folder'],
    ['binary.txt', 'not a text file'],
    ['secret.txt', 'may not be read'],
  ])('ends with status 1 and one line for %s', (name, reason) => {
    const { stdout, lines, status } = run('press', 'page.txt', name)
    expect([stdout, status]).toEqual(['', 1])
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^${name} .*${reason}`))])
  })

  test('without a file says how to use it', () => {
    expect(run('press')).toMatchObject({ stdout: '', lines: [expect.stringContaining('FILE')], status: 1 })
  })
})

test.each(['press', 'proof'] as const)('%s tells an unknown switch in one line', (command) => {
  const { stdout, lines, status } = run(command, 'page.txt', '--traec')
  expect([stdout, status]).toEqual(['', 1])
  expect(lines).toEqual([expect.stringMatching(/--traec.*Usage: npm run/)])
})

describe('proof', () => {
  test('prints the edition with its lines', () => {
    const { stdout, status } = run('proof', 'page.txt')
    expect(stdout).toMatch(/^清样 page\.txt　2行　1版/)
    expect(status).toBe(0)
  })

  test('tells with --trace what was decided on which evidence', () => {
    expect(run('proof', 'page.txt', '--trace').stdout).toMatch(/\n判断\n.+/)
  })

  test('ends with status 1 for a file that cannot be read', () => {
    expect(run('proof', 'missing.txt')).toMatchObject({
      stdout: '',
      lines: [expect.stringMatching(/^missing\.txt/)],
      status: 1,
    })
  })
})
