import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Cache, memoryCache } from '../../../src/site/cache/cache.ts'
import {
  filesBelow,
  openSiteFolder,
  type SiteOptions,
  takeStep,
  writeBeside,
} from '../../../src/site/publish/siteFolder.ts'

let root: string
let cache: Cache
const at = (file: string) => join(root, 'dist', file)
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banxin-'))
  cache = memoryCache()
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Builds a site of these files, each made from its text; gives the files that were made. */
function build(files: Record<string, string>, options?: SiteOptions): string[] {
  const beside = join(root, 'beside')
  rmSync(beside, { recursive: true, force: true })
  const site = openSiteFolder(join(root, 'dist'), beside, cache, options)
  const made = Object.entries(files).filter(([file, text]) => {
    if (site.keep(file, text)) return false
    writeBeside(beside, file, text)
    site.made(file, text)
    return true
  })
  site.publish()
  return made.map(([file]) => file)
}
const standing = () =>
  Object.fromEntries(filesBelow(join(root, 'dist')).map((file) => [file, readFileSync(at(file), 'utf8')]))

test('a file that would come out the same is neither made nor touched', () => {
  expect(build({ 'index.html': '1', 'article/a.html': '1' })).toEqual(['index.html', 'article/a.html'])
  const { mtimeMs, ino } = statSync(at('article/a.html'))
  expect(build({ 'index.html': '2', 'article/a.html': '1' })).toEqual(['index.html'])
  expect(statSync(at('article/a.html'))).toMatchObject({ mtimeMs, ino })
  expect(standing()).toEqual({ 'index.html': '2', 'article/a.html': '1' })
})

test('a file that somebody touched or deleted is made again', () => {
  const files = { 'index.html': '1', 'article/a.html': '1', 'article/b.html': '1' }
  build(files)
  writeFileSync(at('article/a.html'), 'x')
  rmSync(at('article/b.html'))
  expect(build(files)).toEqual(['article/a.html', 'article/b.html'])
  expect(standing()).toEqual(files)
})

test('a group of files that did not change is kept by its key', () => {
  const open = () => openSiteFolder(join(root, 'dist'), join(root, 'beside'), cache)
  const first = open()
  for (const file of ['a.html', 'b.html']) {
    writeBeside(first.beside, file, '1')
    first.made(file, `key of ${file}`, 'group')
  }
  first.publish()
  const second = open()
  expect(second.keepGroup('a.html', 'other')).toBe(false)
  expect(['a.html', 'b.html'].map((file) => second.keepGroup(file, 'group'))).toEqual([true, true])
  second.publish()
  // the key of the group changes, that of the file does not
  const third = open()
  expect(third.keep('a.html', 'key of a.html', 'next')).toBe(true)
  third.publish()
  expect(open().keepGroup('a.html', 'next')).toBe(true)
  expect(standing()).toEqual({ 'a.html': '1' })
})

test('what is gone is taken away, with the folder that it leaves empty', () => {
  build({ 'index.html': '1', 'article/a.html': '1' })
  build({ 'index.html': '1' })
  expect(standing()).toEqual({ 'index.html': '1' })
  expect(existsSync(at('article'))).toBe(false)
})

test('files whose names tell their content outlive one build that changes any of them', () => {
  const [one, two, three] = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((hash) => ({
    'index.html': hash,
    [`assets/main-${hash}.js`]: hash,
    [`edition/x.${hash.replace(/./g, hash[0]!)}.json`]: hash,
  }))
  build(one!)
  build(two!)
  expect(standing()).toEqual({ ...one, ...two })
  build(two!)
  expect(standing()).toEqual({ ...one, ...two })
  build(three!)
  expect(standing()).toEqual({ ...two, ...three })
})

test('what no build wrote goes, as Vite has it, unless it is told to stay', () => {
  mkdirSync(at('.'), { recursive: true })
  writeFileSync(at('CNAME'), 'example.org')
  build({ 'index.html': '1' }, { clear: false })
  expect(standing()).toEqual({ 'index.html': '1', CNAME: 'example.org' })
  build({ 'index.html': '1' })
  expect(standing()).toEqual({ 'index.html': '1' })
})

test('without its record, as after another checkout, the site is made whole, and hashed files outlive it', () => {
  build({ 'index.html': '1', 'old.html': '1', 'assets/main-aaaaaaaa.js': '1' })
  cache = memoryCache()
  expect(build({ 'index.html': '1' })).toEqual(['index.html'])
  expect(standing()).toEqual({ 'index.html': '1', 'assets/main-aaaaaaaa.js': '1' })
})

/** Sites of pages that link to each other, with a program of its own name and data beside each page. */
const pageNames = ['index', 'a', 'b', 'c', 'd', 'e']
const site = fc
  .record({
    version: fc.integer({ min: 0, max: 3 }),
    links: fc.array(fc.tuple(fc.constantFrom(...pageNames), fc.constantFrom(...pageNames)), {
      maxLength: 12,
    }),
  })
  .map(({ version, links }) => {
    const program = `assets/main-${`${version}`.repeat(8)}.js`
    const pages = new Set(['index', ...links.map(([, to]) => to)])
    const files: Record<string, string> = { [program]: 'x' }
    for (const page of pages) {
      const needs = links.filter(([from, to]) => from === page && pages.has(to)).map(([, to]) => to)
      const text = JSON.stringify({ program, links: needs })
      files[`${page}.html`] = text
      files[`screens/${page}.json`] = text
    }
    return files
  })

/** What is missing to a reader who starts at the front page and follows every link, of documents and of data. */
function broken(): string[] {
  const seen = new Set<string>()
  const missing: string[] = []
  const visit = (page: string, by: string): void => {
    for (const file of [`${page}.html`, `screens/${page}.json`]) {
      if (seen.has(file)) continue
      seen.add(file)
      if (!existsSync(at(file))) {
        missing.push(`${file}, to which ${by} leads`)
        continue
      }
      const { program, links } = JSON.parse(readFileSync(at(file), 'utf8')) as {
        program: string
        links: string[]
      }
      if (!existsSync(at(program))) missing.push(`${program}, which ${file} needs`)
      for (const link of links) visit(link, file)
    }
  }
  if (existsSync(at('index.html'))) visit('index', 'the address')
  return missing
}

test('builds that are killed after any step, one after the other, leave a site that works', () => {
  class Killed extends Error {}
  fc.assert(
    fc.property(
      site,
      fc.array(fc.tuple(site, fc.nat(20)), { minLength: 1, maxLength: 5 }),
      (first, killed) => {
        rmSync(join(root, 'dist'), { recursive: true, force: true })
        cache = memoryCache()
        build(first)
        expect(broken()).toEqual([])
        for (const [files, moment] of killed) {
          let left = moment
          const take: typeof takeStep = (...step) => {
            if (left-- === 0) throw new Killed()
            takeStep(...step)
            expect(broken()).toEqual([])
          }
          try {
            build(files, { take })
          } catch (error) {
            if (!(error instanceof Killed)) throw error
          }
          expect(broken()).toEqual([])
        }
        const [files] = killed.at(-1)!
        build(files)
        expect(standing()).toMatchObject(files)
        const pages = Object.keys(standing()).filter((file) => file.endsWith('.html'))
        expect(pages.sort()).toEqual(
          Object.keys(files)
            .filter((file) => file.endsWith('.html'))
            .sort(),
        )
      },
    ),
    { numRuns: 100 },
  )
}, 60_000)
