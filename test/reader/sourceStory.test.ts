import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/newspaper/page.ts'
import { readPlace, writePlace } from '../../src/places/placeLink.ts'
import { readEdition, type SeedText } from '../../src/press/readEdition.ts'
import { placeOfUnit, standsAt } from '../../src/reader/source/cursor.ts'
import { linesOfPage } from '../../src/reader/source/seedLines.ts'
import { sheetsOf } from '../../src/reader/source/sourceData.ts'
import { type SourceStory, sourceStory } from '../../src/reader/source/story.ts'
import { unitAt, unitOfLine, unitsOf } from '../../src/reader/source/units.ts'

const folder = (name: string) => join(import.meta.dirname, '..', name)
const seedsIn = (name: string): SeedText[] =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ seed: file, text: readFileSync(join(folder(name), file), 'utf8') }))

/** Pages of several scripts, one with another’s line ends, one whose paragraphs are a line each, and a story over two. */
const pages = seedsIn('pages')
const crossed = seedsIn('e2e/archive').filter(({ seed }) => seed.startsWith('0305'))
const withReturns = pages.map(({ seed, text }) => ({ seed, text: text.replaceAll('\n', '\r\n') }))
const sentence = '县里把这条路修了三年，路面宽了，桥也稳了，两岸的人来往方便了。'
const longLines = {
  seed: 'long.txt',
  text: `要闻　2021年4月9日　星期五　第1版\n\n城北公路全线通车\n本报讯（记者　罗小敏）昨天上午，城北公路全线通车。${sentence.repeat(14)}\n　　沿线的居民说，${sentence.repeat(9)}${'x'.repeat(400)}。\n`,
}
const editions = [[...pages], [...withReturns], crossed, [longLines]]

const squeezed = (text: string) => text.replace(/\s/gu, '')

function storiesOf(seeds: readonly SeedText[]): SourceStory[] {
  const edition: Edition = readEdition(seeds).edition
  const textOf = (seed: string) => seeds.find((each) => each.seed === seed)?.text ?? ''
  return edition.pages
    .flatMap(({ articles }) => articles)
    .filter(({ partOf }) => partOf === undefined)
    .map(({ id }) =>
      sourceStory(
        sheetsOf(id, edition).map((sheet) => ({
          ...sheet,
          text: textOf(sheet.page.seed),
          seed: sheet.page.seed,
        })),
      ),
    )
}

const stories = editions.flatMap(storiesOf)

describe('原文对照 of pages of every sort', () => {
  it('every character of a story stands on a line of its seed', () => {
    for (const { text, offsets, passages, parts } of stories)
      for (const { at, text: said, part } of passages)
        for (let i = at; i < at + said.length; i++)
          if (text[i]!.trim() !== '') expect(parts[part]!.text[offsets[i]!], said).toBe(text[i])
    expect(stories.length).toBeGreaterThan(30)
  })

  it.each(['sentence', 'paragraph', 'line'] as const)(
    'every %s leads to its lines, and they lead back',
    (kind) => {
      for (const story of stories) {
        const lines = story.parts.map(linesOfPage)
        const units = unitsOf(story, kind, lines)
        expect(squeezed(units.map(({ from, to }) => story.text.slice(from, to)).join(''))).toBe(
          squeezed(story.text),
        )
        for (const unit of units) {
          const { text } = story.parts[unit.part]!
          const stands = [...unit.lines.values()].flat().map(([from, to]) => text.slice(from, to))
          expect(squeezed(stands.join(''))).toBe(squeezed(story.text.slice(unit.from, unit.to)))
          for (const line of unit.lines.keys()) {
            const shown = lines[unit.part]!.lines.find(({ number }) => number === line)
            expect(shown?.text.trim()).not.toBe('')
            expect(units[unitOfLine(units, unit.part, line)]?.lines.has(line)).toBe(true)
          }
        }
      }
    },
  )

  it('the address of every sentence leads back to it', () => {
    for (const story of stories) {
      const units = unitsOf(story, 'sentence', story.parts.map(linesOfPage))
      for (const unit of units) {
        const place = readPlace(writePlace(placeOfUnit(story, unit)))
        expect(place).toBeDefined()
        const at = standsAt(story, place!)
        expect(at === undefined ? undefined : units[unitAt(units, at)]).toBe(unit)
      }
    }
  })
})
