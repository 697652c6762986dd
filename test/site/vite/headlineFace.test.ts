import { resolve } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { faceStylesheet } from '../../../src/newspaper/headlineFace.ts'
import { readSeeds } from '../../../src/press/readEdition.ts'
import { memoryCache } from '../../../src/site/cache/cache.ts'
import {
  cutHeadlineFace,
  type HeadlineFace,
  headlineCharacters,
  headlineFaceHead,
} from '../../../src/site/vite/headlineFace.ts'
import { archiveOf } from '../printing.ts'

const { contents } = archiveOf(resolve(import.meta.dirname, '../../../seeds'), readSeeds).read()

/** The characters for which a style sheet offers the face, and the sizes of its files in bytes. */
function offered({ files }: HeadlineFace): { characters: string[]; sizes: number[] } {
  const css = String(files.get(faceStylesheet))
  const points = [...css.matchAll(/U\+([\da-f]+)/g)].map(([, point = '']) => Number.parseInt(point, 16))
  const sizes = [...files].filter(([name]) => name.endsWith('.woff2')).map(([, file]) => file.length)
  return { characters: points.map((point) => String.fromCodePoint(point)), sizes }
}

describe('the headline face of the page in seeds', () => {
  const face = cutHeadlineFace(headlineCharacters(contents))

  test('is one file of at most 60 KB', async () => {
    const { sizes } = offered(await face)
    expect(sizes).toHaveLength(1)
    expect(sizes[0]).toBeLessThanOrEqual(60 * 1024)
  })

  test('is offered for every character of every headline and for no other’s', async () => {
    const { characters } = offered(await face)
    const headlines = contents.editions.flatMap(({ entries }) => entries.map(({ title }) => title)).join('')
    expect([...headlines].filter((c) => c.trim() && !characters.includes(c))).toEqual([])
    expect(characters).toContain('版')
    expect(characters).not.toContain('璨')
  })

  test('brings its licence along', async () => {
    const { files } = await face
    expect(String(files.get('assets/banxin-song-OFL.txt'))).toContain('SIL OPEN FONT LICENSE')
  })

  test('is named by what is in it', async () => {
    const again = await cutHeadlineFace(headlineCharacters(contents))
    expect([...again.files.keys()]).toEqual([...(await face).files.keys()])
    const other = await cutHeadlineFace(['璨'])
    const fontOf = ({ files }: HeadlineFace) => [...files.keys()].find((name) => name.endsWith('.woff2'))
    expect(fontOf(other)).not.toBe(fontOf(await face))
  })

  test('is asked for by its style sheet, in the head where no script runs', async () => {
    expect((await face).files.has(faceStylesheet)).toBe(true)
    expect(headlineFaceHead('/paper/')).toBe(
      `<noscript><link rel="stylesheet" href="/paper/${faceStylesheet}"></noscript>`,
    )
  })

  test('is cut once: its files come from the cache', async () => {
    const cache = memoryCache()
    const characters = headlineCharacters(contents)
    const first = await cutHeadlineFace(characters, cache, 'one')
    const write = vi.spyOn(cache, 'write')
    expect(await cutHeadlineFace(characters, cache, 'one')).toEqual(first)
    expect(write).not.toHaveBeenCalled()
    await cutHeadlineFace(['璨'], cache, 'one')
    expect(write).toHaveBeenCalledTimes(1)
  })
})

test('a large archive has several files, each small, none with what another holds', async () => {
  const many = Array.from({ length: 700 }, (_, n) => String.fromCodePoint(0x4e00 + n))
  const { characters, sizes } = offered(await cutHeadlineFace(many))
  expect(sizes).toHaveLength(3)
  for (const size of sizes) expect(size).toBeLessThanOrEqual(64 * 1024)
  expect(characters).toEqual(many)
})

test('the characters of the newest edition come first', () => {
  const [edition] = contents.editions
  if (!edition) throw new Error('There is no edition in seeds.')
  const of = (title: string) => ({
    ...edition,
    entries: edition.entries.slice(0, 1).map((entry) => ({ ...entry, title })),
  })
  const characters = headlineCharacters({ editions: [of('璨'), of('鹭')], unreadable: [] })
  expect(characters.indexOf('璨')).toBeGreaterThan(0)
  expect(characters.indexOf('璨')).toBeLessThan(characters.indexOf('鹭'))
})
