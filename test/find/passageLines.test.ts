import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readEdition } from '../../src/press/readEdition.ts'
import { passagesOf } from '../../src/reader/furniture/search/passages.ts'

const root = resolve(import.meta.dirname, '../..')
const seedsIn = (folder: string, begins = '') =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt') && name.startsWith(begins))
    .map((name) => ({ seed: name, text: readFileSync(join(root, folder, name), 'utf8') }))

const squeezed = (text: string) => text.replace(/[\s■-]/gu, '')

/** What is put into words of ours: how those who signed are said, not how the page prints them. */
const saidAnew = ['署名', '消息头', '图注', '引语']

test.each([
  ['pages of several scripts', seedsIn('test/pages')],
  ['the seed', seedsIn('seeds')],
  ['a story over two pages', seedsIn('test/e2e/archive', '0305')],
])('every passage of %s has its lines: headings, those who signed, and leads too', (_, seeds) => {
  const { edition } = readEdition(seeds)
  const textOf = (sheet: number) => seeds.find(({ seed }) => seed === edition.pages[sheet]?.seed)?.text
  const passages = edition.pages.flatMap((page, sheet) =>
    page.articles
      .filter(({ partOf }) => partOf === undefined)
      .flatMap((article) => passagesOf(article, sheet, edition, textOf(sheet))),
  )
  expect(passages.length).toBeGreaterThan(8)
  for (const { name, text, spansOf, sheet } of passages) {
    const spans = spansOf({ start: 0, end: 1 })
    expect(spans.length, `${name} ${text}`).toBeGreaterThan(0)
    const stands = spans.map(([from, to]) => textOf(sheet)?.slice(from, to)).join('')
    if (!saidAnew.includes(name)) expect(squeezed(stands)).toBe(squeezed(text))
  }
})
