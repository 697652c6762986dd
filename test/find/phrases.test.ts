import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readSeeds } from '../../src/press/readEdition.ts'
import { askForPhrases } from './askForPhrases.ts'

const root = resolve(import.meta.dirname, '../..')
const files = ['seeds', 'test/pages'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name)),
)

test('a thousand phrases from the pages are found wherever they stand, and nowhere else', () => {
  const seeds = files.map((seed) => ({ seed, text: readFileSync(join(root, seed), 'utf8') }))
  const { edition } = readSeeds(seeds)
  const { asked, wrong } = askForPhrases(edition, 1000)
  expect(asked).toBe(1000)
  expect(wrong).toEqual([])
})
