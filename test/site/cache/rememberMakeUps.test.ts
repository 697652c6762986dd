import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readEdition } from '../../../src/press/readEdition.ts'
import { type AddressedEdition, openMakeUpMemory } from '../../../src/site/cache/rememberMakeUps.ts'
import { makeUpAhead } from '../../../src/site/editions/makeUpAhead.ts'
import { makeUpsOf } from '../../../src/site/editions/makeUps.ts'
import { openPressRoom } from '../../../src/site/editions/pressRoom.ts'
import { variedPage } from '../../bench/varyPages.ts'

let folder: string
const shelf = (fingerprint = 'one') => ({ folder: join(folder, 'shelf'), fingerprint })
const editionOf = (id: string, ...numbers: number[]): AddressedEdition => ({
  id,
  pages: numbers.flatMap((n) => readEdition([{ seed: `${n}.txt`, text: variedPage(n, 3) }]).edition.pages),
})
/** What lies on the shelf: the key of each part, and the part as JSON text. */
const parts = (of = 'shelf') =>
  readdirSync(join(folder, of)).flatMap((file) =>
    Object.entries(
      (JSON.parse(readFileSync(join(folder, of, file), 'utf8')) as { kept: Record<string, string> }).kept,
    ),
  )
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banxin-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what is remembered is to the letter what is made anew', () => {
  const edition = editionOf('a', 1, 2)
  for (let i = 0; i < 2; i++) expect(openMakeUpMemory(shelf()).makeUp(edition)).toEqual(makeUpsOf(edition))
  expect(parts().length).toBeGreaterThan(2)
})

test('what is remembered is not made again: it is taken as it lies there', () => {
  const edition = editionOf('a', 1)
  openMakeUpMemory(shelf()).makeUp(edition)
  const [file = ''] = readdirSync(shelf().folder).map((name) => join(shelf().folder, name))
  // the part of the front page, with a mark on it
  writeFileSync(file, readFileSync(file, 'utf8').replace('{\\"ear\\"', '{\\"marked\\":1,\\"ear\\"'))
  expect(openMakeUpMemory(shelf()).makeUp(edition).front).toContain('"marked":1')
  expect(openMakeUpMemory(shelf('two')).makeUp(edition)).toEqual(makeUpsOf(edition))
})

test('where one page changes, the other page stays made up, and nothing old is kept', () => {
  openMakeUpMemory(shelf()).makeUp(editionOf('a', 1, 2))
  const before = new Map(parts())
  openMakeUpMemory(shelf()).makeUp(editionOf('a', 1, 3))
  const after = parts()
  expect(after.some(([key]) => before.has(key))).toBe(true)
  const anew = openMakeUpMemory({ folder: join(folder, 'other'), fingerprint: 'one' })
  anew.makeUp(editionOf('a', 1, 3))
  expect(after).toHaveLength(parts('other').length)
  expect(readdirSync(shelf().folder)).toHaveLength(1)
})

test('an edition that is remembered whole is not written again', () => {
  const memory = openMakeUpMemory(shelf())
  const edition = editionOf('a', 1)
  expect(memory.knows(edition)).toBe(false)
  memory.makeUp(edition)
  const [file = ''] = readdirSync(shelf().folder).map((name) => join(shelf().folder, name))
  const { mtimeMs, ino } = statSync(file)
  memory.makeUp(edition)
  expect(statSync(file)).toMatchObject({ mtimeMs, ino })
  expect(memory.knows(edition)).toBe(true)
  expect(memory.knows(editionOf('a', 2))).toBe(false)
})

test('a broken file, and a shelf that cannot be written, are no hindrance', () => {
  const edition = editionOf('a', 1)
  openMakeUpMemory(shelf()).makeUp(edition)
  for (const name of readdirSync(shelf().folder)) writeFileSync(join(shelf().folder, name), '{"key":')
  expect(openMakeUpMemory(shelf()).makeUp(edition)).toEqual(makeUpsOf(edition))
  writeFileSync(join(folder, 'file'), '')
  const nowhere = { folder: join(folder, 'file', 'below'), fingerprint: 'one' }
  expect(openMakeUpMemory(nowhere).makeUp(edition)).toEqual(makeUpsOf(edition))
})

describe('an archive', { timeout: 60_000 }, () => {
  test('is made up ahead by a crew, and the press room prints to the letter the same', async () => {
    const seeds = join(folder, 'seeds')
    mkdirSync(seeds)
    for (let i = 0; i < 4; i++) writeFileSync(join(seeds, `${i}.txt`), variedPage(i, 3))
    const room = openPressRoom(seeds, readEdition, openMakeUpMemory(shelf()).makeUp)
    const editions = room.editions()
    expect(await makeUpAhead(editions, shelf(), 2)).toBe(editions.length)
    expect(editions.every((edition) => openMakeUpMemory(shelf()).knows(edition))).toBe(true)
    expect(await makeUpAhead(editions, shelf(), 2)).toBe(0)
    expect(room.print()).toEqual(openPressRoom(seeds, readEdition).print())
  })

  test('of a few pages calls no crew', async () => {
    expect(await makeUpAhead([editionOf('a', 1), editionOf('b', 2)], shelf())).toBe(0)
  })
})
