import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sayDiagnostic } from '../../../src/newspaper/diagnostic.ts'
import { readSeeds } from '../../../src/press/readEdition.ts'
import { parseSidecar, readSidecar } from '../../../src/site/seeds/sidecar.ts'
import { archiveOf } from '../printing.ts'

describe('a sidecar', () => {
  test('tells paper, day, pages and corrections', () => {
    const told = {
      paper: '清河日报',
      date: '2020-02-29',
      pages: [{ number: 1, name: '要闻' }, { number: 4 }],
      corrections: [
        { kind: 'heading', lines: [3, 4], expects: '题', of: { lines: [9, 9], expects: '文' } },
        { kind: 'paragraph', lines: [5, 6], expects: '段' },
        { kind: 'caption', lines: [7, 8], expects: '图' },
        { kind: 'residue', lines: [1, 1], expects: '废' },
        { kind: 'begins', lines: [9, 9], expects: '起' },
        { kind: 'goesOn', lines: [12, 12], expects: '续' },
      ],
    }
    expect(parseSidecar('a.json', JSON.stringify(told))).toEqual({ sidecar: told, diagnostics: [] })
    expect(parseSidecar('a.json', `\ufeff${JSON.stringify({})}`)).toEqual({ sidecar: {}, diagnostics: [] })
  })

  const correction = (rest: object) => ({
    corrections: [{ kind: 'heading', lines: [1, 2], expects: '题', ...rest }],
  })
  test.each([
    [[], 'the file: must be one object in braces.'],
    ['题', 'the file: must be an object with keys, not "题".'],
    [{ paper: 3 }, 'paper: must be a text.'],
    [{ paper: ' ' }, 'paper: must not be empty.'],
    [{ date: '2019-02-30' }, 'date: must be a day that exists, such as "2019-02-21".'],
    [{ datum: '2019-02-21' }, 'datum: is not known here; look at its spelling.'],
    [{ pages: {} }, 'pages: must be a list of pages, one for each page of the seed.'],
    [{ pages: [{ number: 0 }] }, 'pages[0].number: must be 1 or more: a page is counted from 1.'],
    [correction({ kind: 'headline' }), /^corrections\[0\]\.kind: must be one of "heading", /],
    [correction({ lines: [2, 1] }), 'corrections[0].lines: must name the first line before the last.'],
    [
      correction({ lines: 2 }),
      'corrections[0].lines: must be the first and the last line, such as [245, 246].',
    ],
    [correction({ lines: [1.5, 2] }), 'corrections[0].lines[0]: must be a whole number.'],
    [correction({ expects: undefined }), 'corrections[0].expects: is missing.'],
    [correction({ of: { lines: [9, 9] } }), 'corrections[0].of.expects: is missing.'],
    [correction({ kind: 'residue', of: {} }), 'corrections[0].of: is not known here; look at its spelling.'],
  ])('that says %j is not used, and says where it is wrong', (json, what) => {
    const { sidecar, diagnostics } = parseSidecar('a.json', JSON.stringify(json))
    expect(sidecar).toBeUndefined()
    expect(diagnostics.map((d) => d.what)).toEqual([
      what instanceof RegExp ? expect.stringMatching(what) : what,
    ])
  })

  test.each([
    ['{\n"paper": "甲",\n"paper": "乙" }', '"paper" is told a second time.', 3],
    ['{ "__proto__": { "paper": "甲" } }', '"__proto__" is no key.', 1],
    [
      '{ "pages": [{ "number": 1 }, { "number": 1e308 }] }',
      'pages[1].number: must be a whole number.',
      undefined,
    ],
  ])('that reads %j is not used', (json, what, line) => {
    const { sidecar, diagnostics } = parseSidecar('a.json', json)
    expect(sidecar).toBeUndefined()
    expect(diagnostics).toMatchObject([{ what, ...(line && { line }) }])
  })

  test('of brackets in brackets, deeper than any parser goes, is no JSON', () => {
    const folder = mkdtempSync(join(tmpdir(), 'banxin-sidecar-'))
    writeFileSync(join(folder, 'a.json'), '['.repeat(200_000))
    expect(readSidecar('a.txt', folder).diagnostics).toMatchObject([{ what: 'It is not JSON.' }])
    rmSync(folder, { recursive: true })
  })

  test('that is not UTF-8 is not guessed at', () => {
    const folder = mkdtempSync(join(tmpdir(), 'banxin-sidecar-'))
    writeFileSync(join(folder, 'a.json'), Uint8Array.of(0x7b, 0x22, 0xc7, 0xe0, 0x22, 0x3a, 0x31, 0x7d))
    expect(readSidecar('a.txt', folder).diagnostics[0]?.what).toBe('It is not UTF-8.')
    rmSync(folder, { recursive: true })
  })

  test.each([
    ['', 1],
    ['{ "paper": ', 1],
    ['{\n  "paper": "清河日报"\n  "date": "2021-03-05"\n}', 3],
    ['{\n  // the day\n  "date": "2021-03-05"\n}', 2],
    ['{\n  "date": "2021-03-05",\n}', 3],
    ['{}\n{}', 2],
  ])('that is no JSON says so in one sentence, and on which line: %j', (text, line) => {
    const { sidecar, diagnostics } = parseSidecar('a.json', text)
    expect(sidecar).toBeUndefined()
    expect(diagnostics.map(sayDiagnostic)).toEqual([
      `a.json:${line} It is not JSON. A sidecar is followed to the letter or not at all. Mend it there, or delete the file.`,
    ])
  })
})

describe('beside the seeds', () => {
  let folder: string
  const put = (name: string, content: string): void => writeFileSync(join(folder, name), content)
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'banxin-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('no sidecar is no doubt', () => {
    put('a.txt', '甲')
    expect(readSidecar('a.txt', folder)).toEqual({ diagnostics: [] })
  })

  test('what it tells of the day decides to which edition its seed belongs', () => {
    put('a.txt', '石桥镇水库大坝提前合龙\n')
    put('a.json', '{ "paper": "清河日报", "date": "2021-03-05", "pages": [{ "number": 4, "name": "综合" }] }')
    const { editions } = archiveOf(folder, readSeeds).read().contents
    expect(editions).toMatchObject([
      { id: '2021-03-05', masthead: { paper: '清河日报' }, pages: [{ number: 4, name: '综合' }] },
    ])
  })

  test('a sidecar that tells of more pages than the seed has is told', () => {
    put('a.txt', '石桥镇水库大坝提前合龙\n\f清河两岸万亩油菜花开\n\f')
    put('a.json', '{ "pages": [{ "number": 1 }, { "number": 2 }, { "number": 3 }] }')
    const { diagnostics } = archiveOf(folder, readSeeds).read()
    expect(diagnostics.map(({ what }) => what)).toContain('Its sidecar tells of 3 pages, and it has 2.')
  })

  test('a sidecar without its seed, what is no seed, and a correction that fits no longer, are told', () => {
    put('a.txt', '石桥镇水库大坝提前合龙\n')
    put('a.json', '{ "corrections": [{ "kind": "residue", "lines": [1, 1], "expects": "石桥镇" }] }')
    put('b.json', '{}')
    put('PAGE.TXT', '甲')
    put('.notes', '乙')
    mkdirSync(join(folder, '2021'))
    const said = archiveOf(folder, readSeeds).read().diagnostics.map(sayDiagnostic)
    expect(said).toContainEqual(
      expect.stringMatching(
        /^a\.txt:1 corrections\[0\] was not followed: line 1 read “石桥镇水库大坝提前合龙”, not/,
      ),
    )
    expect(said).toContainEqual(expect.stringMatching(/^b\.json The sidecar stands beside no seed\./))
    expect(said).toContainEqual(expect.stringMatching(/^PAGE\.TXT The file was passed over\./))
    expect(said).toContainEqual(expect.stringMatching(/^2021 The folder was passed over\./))
    expect(said.join()).not.toContain('.notes')
  })
})
