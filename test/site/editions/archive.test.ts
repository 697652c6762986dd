import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sayDiagnostic } from '../../../src/newspaper/diagnostic.ts'
import type { Edition } from '../../../src/newspaper/page.ts'
import { readSeeds } from '../../../src/press/readEdition.ts'
import type { Archive } from '../../../src/site/editions/archive.ts'
import type { Press } from '../../../src/site/editions/pressSeed.ts'
import { archiveOf, linePress } from '../printing.ts'

let folder: string
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'banxin-')), 'seeds')
  mkdirSync(folder)
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

/** A press that writes down what it is given. */
function counting(): { press: Press; pressed: string[] } {
  const pressed: string[] = []
  return {
    pressed,
    press: (seeds) => {
      pressed.push(...seeds.map(({ seed }) => seed))
      return linePress(seeds)
    },
  }
}

describe('an archive', () => {
  test('an edit presses one seed', () => {
    put('a.txt', '甲')
    put('b.txt', '乙')
    const { press, pressed } = counting()
    const archive = archiveOf(folder, press)
    archive.read()
    put('b.txt', '丙')
    archive.seedChanged('b.txt')
    const { contents } = archive.read()
    expect(pressed).toEqual(['a.txt', 'b.txt', 'b.txt'])
    expect(contents.editions[0]?.entries.map(({ title }) => title)).toEqual(['甲', '丙'])
  })

  test('an added and a deleted seed press nothing else', () => {
    put('a.txt', '甲')
    const { press, pressed } = counting()
    const archive = archiveOf(folder, press)
    archive.read()
    put('b.txt', '乙')
    expect(archive.read().contents.editions[0]?.entries).toHaveLength(2)
    rmSync(join(folder, 'a.txt'))
    expect(archive.read().contents.editions[0]?.id).toBe('b')
    expect(pressed).toEqual(['a.txt', 'b.txt'])
  })

  test('a story that is corrected while somebody reads it keeps its address', () => {
    const archive = archiveOf(folder, linePress)
    const edit = (text: string): string[] => {
      put('a.txt', text)
      archive.seedChanged('a.txt')
      return archive.read().contents.editions.flatMap(({ entries }) => entries.map(({ id }) => id))
    }
    expect(edit('甲\n乙\n丙')).toEqual(['甲', '乙', '丙'])
    expect(edit('甲\n乙正\n丙')).toEqual(['甲', '乙', '丙'])
    expect(edit('甲\n乙正又正\n丙')).toEqual(['甲', '乙', '丙'])
    expect(edit('甲\n新稿\n乙正又正\n丙')).toEqual(['甲', '新稿', '乙', '丙'])
    expect(edit('甲\n乙')).toEqual(['甲', '乙'])
    expect(archiveOf(folder, linePress).read().contents.editions[0]?.entries[1]?.id).toBe('乙')
  })

  test('an edition that did not change keeps its address, one that did gets another', () => {
    put('a.txt', '报头 日报 2019-02-21\n甲')
    put('b.txt', '报头 日报 2019-02-22\n乙')
    const archive = archiveOf(folder, linePress)
    const before = archive.read().contents.editions.map(({ articles }) => articles)
    put('a.txt', '报头 日报 2019-02-21\n丙')
    archive.seedChanged('a.txt')
    const after = archive.read().contents.editions.map(({ articles }) => articles)
    expect(after[0]).toBe(before[0])
    expect(after[1]).not.toBe(before[1])
    expect(after[1]).toMatch(/^edition\/2019-02-21\.[0-9a-f]{8}\.json$/)
  })

  test('the edition as JSON bears the addresses of the contents', () => {
    put('a.txt', '报头 日报 2019-02-21\n启事')
    put('b.txt', '报头 日报 2019-02-22\n启事')
    const { contents, open } = archiveOf(folder, linePress).read()
    for (const each of contents.editions) {
      const edition = JSON.parse(open(each)?.json ?? '') as Edition
      const ids = edition.pages.flatMap(({ articles }) => articles.map((article) => article.id))
      expect(ids).toEqual(each.entries.map((entry) => entry.id))
    }
  })
})

describe('a seed that gives no page is told in one sentence, and the others are built', () => {
  const bad: [what: string, cause: string, put: (file: string) => void][] = [
    ['an empty file', 'empty', (file) => writeFileSync(file, '')],
    ['nothing but a byte order mark', 'empty', (file) => writeFileSync(file, '\ufeff')],
    ['only white space', 'blank', (file) => writeFileSync(file, ' \r\n\u3000\f\t\n')],
    ['only punctuation', 'wordless', (file) => writeFileSync(file, '。，——！\n……■\n')],
    ['a binary file', 'binary', (file) => writeFileSync(file, new Uint8Array(2000))],
    ['a PDF', 'document', (file) => writeFileSync(file, '%PDF-1.4 …')],
    [
      'invalid UTF-8',
      'garbled',
      (file) => writeFileSync(file, Buffer.from('Été à la grève, élève zélé'.repeat(9), 'latin1')),
    ],
    ['a folder', 'folder', (file) => mkdirSync(file)],
    ['a link that leads nowhere', 'missing', (file) => symlinkSync(`${file}-gone`, file)],
    ['a link to itself', 'missing', (file) => symlinkSync(file, file)],
    ['a pipe', 'special', (file) => void execFileSync('mkfifo', [file])],
    ['a link to a device', 'special', (file) => symlinkSync('/dev/zero', file)],
    [
      'a link out of the folder',
      'outside',
      (file) => {
        writeFileSync(join(folder, '../secret.txt'), '乙')
        symlinkSync('../secret.txt', file)
      },
    ],
    [
      'a file of three gigabytes',
      'huge',
      (file) => {
        writeFileSync(file, '')
        truncateSync(file, 3 * 1024 ** 3)
      },
    ],
  ]
  test.each(bad)('%s', (_, cause, make) => {
    make(join(folder, 'bad.txt'))
    put('good.txt', '甲')
    const { contents, diagnostics } = archiveOf(folder, readSeeds).read()
    expect(contents.editions.map(({ pages }) => pages.map(({ seed }) => seed))).toEqual([['good.txt']])
    expect(contents.unreadable).toEqual([{ seed: 'bad.txt', reason: expect.stringMatching(/^[^。]+。$/) }])
    expect(diagnostics.filter(({ seed }) => seed === 'bad.txt')).toMatchObject([{ rule: `seed-${cause}` }])
    expect(sayDiagnostic(diagnostics.find(({ seed }) => seed === 'bad.txt')!)).toMatch(/^bad\.txt/)
  })

  test('a page on which the press breaks down', () => {
    put('bad.txt', '甲')
    put('good.txt', '乙')
    const press: Press = (seeds) => {
      if (seeds[0]?.seed === 'bad.txt') throw new Error('no best total')
      return linePress(seeds)
    }
    const { contents, diagnostics } = archiveOf(folder, press).read()
    expect(contents.editions[0]?.entries).toHaveLength(1)
    expect(contents.unreadable).toMatchObject([{ seed: 'bad.txt' }])
    expect(diagnostics).toMatchObject([{ rule: 'seed-fault', why: expect.stringContaining('no best total') }])
  })

  test('a page with which its edition cannot be made', () => {
    put('bad.txt', '甲')
    put('good.txt', '乙')
    const press: Press = (seeds) => {
      const pressed = linePress(seeds)
      if (seeds[0]?.seed !== 'bad.txt') return pressed
      const pages = pressed.edition.pages.map((page) => ({ ...page, residue: null as never }))
      return { ...pressed, edition: { pages } }
    }
    const { contents, diagnostics } = archiveOf(folder, press).read()
    expect(contents.editions.map(({ entries }) => entries.map(({ title }) => title))).toEqual([['乙']])
    expect(contents.unreadable).toMatchObject([{ seed: 'bad.txt' }])
    expect(diagnostics).toMatchObject([{ rule: 'seed-fault', seed: 'bad.txt' }])
  })

  test('a page that cannot be composed is shown in plain order, and says so', () => {
    put('bad.txt', '版 1\n甲')
    put('good.txt', '版 2\n乙')
    const press: Press = (seeds) => {
      const pressed = linePress(seeds)
      if (seeds[0]?.seed !== 'bad.txt') return pressed
      // no list of lines, as the composition wants it
      const pages = pressed.edition.pages.map((page) => ({
        ...page,
        articles: page.articles.map((article) => ({ ...article, deck: '甲' as never })),
      }))
      return { ...pressed, edition: { pages } }
    }
    const { contents, diagnostics, open } = archiveOf(folder, press).read()
    const [edition] = contents.editions
    expect(edition?.entries.map(({ title }) => title)).toEqual(['甲', '乙'])
    expect(diagnostics).toMatchObject([{ rule: 'make-up-fault', seed: 'bad.txt' }])
    const [bad, good] = JSON.parse(open(edition!).makeUps.front!) as unknown[]
    expect(bad).toBeNull()
    expect(good).not.toBeNull()
  })

  test('alone, it leaves contents without an edition', () => {
    put('bad.txt', '')
    expect(archiveOf(folder, readSeeds).read().contents).toMatchObject({
      editions: [],
      unreadable: [{}],
    })
  })

  test('a line of 10 MB is read', () => {
    put('long.txt', '这是很长的一行，没有换行。'.repeat(270_000))
    const { contents } = archiveOf(folder, linePress).read()
    expect(contents.unreadable).toEqual([])
    expect(contents.editions[0]?.lines).toBe(1)
    expect(JSON.stringify(contents).length).toBeLessThan(11_000_000)
  })
})

describe('the folder itself', () => {
  test('may be empty', () => {
    expect(archiveOf(folder, readSeeds).read().contents).toEqual({ editions: [], unreadable: [] })
  })
  test('may be missing', () => {
    rmSync(folder, { recursive: true })
    expect(archiveOf(folder, readSeeds).read().contents).toEqual({ editions: [], unreadable: [] })
  })
  test('may be a file', () => {
    rmSync(folder, { recursive: true })
    writeFileSync(folder, '')
    expect(archiveOf(folder, readSeeds).read().contents.unreadable).toMatchObject([{ seed: 'seeds' }])
  })
  test('says in a diagnostic that it holds no seed', () => {
    expect(archiveOf(folder, readSeeds).read().diagnostics).toMatchObject([{ rule: 'no-seeds' }])
  })
  test('holds seeds only in .txt files that are not hidden, and names those that could be meant for pages', () => {
    for (const name of ['.a.txt.swp', '._a.txt', '.DS_Store', '.hidden.txt', 'a.md']) put(name, '甲')
    put('a.json', '{}')
    const { contents, diagnostics } = archiveOf(folder, linePress).read()
    expect(contents.editions).toEqual([])
    expect(diagnostics.map(({ seed }) => seed).sort()).toEqual(['.hidden.txt', 'a.json', 'a.md', 'seeds'])
  })
  test('may be a link, and links inside it may lead to its files', () => {
    renameSync(folder, join(folder, '../elsewhere'))
    symlinkSync('elsewhere', folder)
    put('a.txt', '甲')
    symlinkSync('a.txt', join(folder, 'b.txt'))
    const { contents } = archiveOf(folder, linePress).read()
    expect(contents.unreadable).toEqual([])
    expect(contents.editions[0]?.entries).toHaveLength(2)
  })
})

test('a file without read permission is told', () => {
  put('secret.txt', '甲')
  chmodSync(join(folder, 'secret.txt'), 0)
  const { contents } = archiveOf(folder, linePress).read()
  // The superuser reads it all the same.
  if (process.getuid?.() === 0) expect(contents.editions).toHaveLength(1)
  else expect(contents.unreadable).toMatchObject([{ seed: 'secret.txt' }])
})

describe('a story that goes on in another file', () => {
  const opening = [
    '要闻　2021年3月5日　星期五　第1版',
    '渡口大桥完成最后一段浇筑',
    '昨天上午九时，渡口大桥最后一',
    '段桥面完成浇筑，工人们在桥上合影',
    '留念，渡口大桥的桥墩经受住了洪水',
    '的考验，通车以后（下转第三版）',
  ].join('\n')
  const rest = [
    '综合　2021年3月5日　星期五　第3版',
    '（上接第一版）过河只要三分钟',
    '的人家，今天在桥头放起了鞭炮。渡',
    '口大桥的桥墩经受住了洪水的考验。',
  ].join('\n')
  const first = (archive: Archive) => {
    const { contents, open } = archive.read()
    const edition = contents.editions[0]!
    const { pages } = JSON.parse(open(edition)!.json) as Edition
    return { edition, pages, story: pages[0]!.articles[0]! }
  }

  test('is one story, and its pages keep what they hold', () => {
    put('1.txt', opening)
    put('3.txt', rest)
    const { edition, pages, story } = first(archiveOf(folder, readSeeds))
    expect(edition.entries.map(({ id }) => id)).toEqual([story.id])
    expect(story.continued).toMatchObject([{ page: 3, sheet: 1, seam: 'sentence' }])
    expect(story.jump).toEqual({ page: 3 })
    expect(pages[1]!.articles).toMatchObject([{ partOf: story.id, from: { page: 1 } }])
    // its first line is the folio
    expect(edition.entries[0]!.rests).toEqual([{ page: 3, lines: [2, rest.split('\n').length] }])
    expect(edition.pages[1]!.rests).toEqual([{ id: story.id, title: '渡口大桥完成最后一段浇筑', from: 1 }])
    expect(edition.entries[0]!.characters).toBeGreaterThan(edition.entries[0]!.standfirst.length)
  })

  test('says that its page is absent as long as it is', () => {
    put('1.txt', opening)
    const archive = archiveOf(folder, readSeeds)
    expect(first(archive).story.jump).toEqual({ page: 3, absent: [3] })
    put('3.txt', rest)
    expect(first(archive).story.jump).toEqual({ page: 3 })
  })
})
