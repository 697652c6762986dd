import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/desk/answer.ts'
import { setPage } from '../../src/desk/setPage.ts'
import { readSeeds } from '../../src/press/readEdition.ts'
import { settingHeads } from '../../src/site/editions/settingHeads.ts'
import { parseSidecar } from '../../src/site/seeds/sidecar.ts'
import { misplaced } from '../press/conservation.ts'
import { askDraft, askPage, made, matter, text } from './page.ts'

const seed = '000_8dce6e93c7762373.txt'
const seedText = readFileSync(resolve(import.meta.dirname, '../../seeds', seed), 'utf8')

describe('the desk', () => {
  test('presses a page to the letter as the build does', () => {
    const told = answer({ kind: 'page', matter: { ...matter(), seed, text: seedText } })
    const [built] = readSeeds([{ seed, text: seedText }]).edition.pages
    expect(JSON.stringify(told.kind === 'page' && told.asBuilt)).toBe(JSON.stringify(built))
    expect(JSON.stringify(told.kind === 'page' && told.corrected)).toBe(JSON.stringify(built))
    const set = settingHeads(readSeeds)([{ seed, text: seedText }]).edition.pages
    expect(
      JSON.stringify(
        setPage({ kind: 'set', matter: { ...matter(), seed, text: seedText }, place: 0, front: true }).page,
      ),
    ).toBe(JSON.stringify(set[0]))
  })

  test('tells every line of the page, what it is part of, and what an empty one means', () => {
    const { lines } = askPage()
    expect(lines.map((line) => line.number)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1).slice(0, lines.length),
    )
    expect(lines.map((line) => line.text).join('\n')).toBe(text.trimEnd())
    expect(lines[1]?.part).toMatchObject({ kind: 'heading', story: '石桥镇水库大坝提前合龙' })
    expect(lines[3]?.part).toMatchObject({ kind: 'paragraph', n: 1, story: '石桥镇水库大坝提前合龙' })
    expect(lines[5]?.blank).toBe('joined')
  })

  test('names the stories to which a heading can be given, by the line where the body begins', () => {
    expect(askPage().targets).toMatchObject([
      { title: '石桥镇水库大坝提前合龙', line: 3 },
      { title: '白杨县图书馆新馆开放', line: 13 },
    ])
  })
})

describe('a correction made of lines', () => {
  test('joins the paragraphs that its lines touch, and says so in numbers', () => {
    const story = askPage().asBuilt.articles.find(({ headline }) => headline?.startsWith('石桥镇'))
    const told = askDraft({ kind: 'paragraph', lines: [8, 9] }, undefined, undefined, story?.id)
    expect(told.correction).toMatchObject({ kind: 'paragraph', lines: [3, 10] })
    expect(told.change).toEqual({
      none: false,
      paragraphs: { before: 2, after: 1 },
      stories: {
        before: story ? askPage().asBuilt.articles.length : 0,
        after: askPage().asBuilt.articles.length,
      },
      others: { same: askPage().asBuilt.articles.length - 1, changed: 0 },
      conserved: true,
    })
    expect(told.before[0]?.pieces.filter(({ marks }) => marks.length > 0)).toHaveLength(2)
    expect(told.after[0]?.pieces.filter(({ marks }) => marks.length > 0)).toHaveLength(1)
    for (const { pieces } of told.after)
      for (const { text: said, marks } of pieces)
        for (const [start, end] of marks) expect(text.replace(/\s/g, '')).toContain(said.slice(start, end))
  })

  test('parts a paragraph where its lines are some of it', () => {
    const { correction, change } = askDraft({ kind: 'paragraph', lines: [16, 16] })
    expect(correction).toMatchObject({ lines: [16, 16], expects: '新馆设有儿童阅览室，周末有老' })
    expect(change.conserved).toBe(true)
  })

  test('gives a heading to another story', () => {
    const { correction, after } = askDraft({ kind: 'heading', lines: [1, 1], of: 13 })
    expect(correction).toEqual({
      kind: 'heading',
      lines: [1, 1],
      expects: '秋天的约定',
      of: { lines: [13, 13], expects: '本报讯（记者　苏明远）白杨县' },
    })
    const { corrected } = askPage(made(correction))
    const library = corrected.articles.find(({ body }) => body[0]?.text.includes('图书馆'))
    expect(library?.headline).toBe('秋天的约定')
    expect(after.map(({ title }) => title)).toContain('秋天的约定')
  })

  test('gives a caption to another story', () => {
    const { correction } = askDraft({ kind: 'caption', lines: [16, 17], of: 3 })
    const { corrected } = askPage(made(correction))
    expect(corrected.articles.find(({ headline }) => headline?.startsWith('石桥镇'))?.figures).toHaveLength(1)
  })

  test('begins a story at a paragraph', () => {
    const { correction, change } = askDraft({ kind: 'begins', lines: [16, 17] })
    expect(correction).toMatchObject({ kind: 'begins', lines: [16, 17] })
    expect(change.none).toBe(false)
    const stories = askPage(made(correction)).corrected.articles
    expect(stories.find(({ body }) => body[0]?.text.startsWith('新馆设有'))).toBeDefined()
  })

  test('begins a story at its heading', () => {
    const { correction } = askDraft({ kind: 'begins', lines: [1, 1] })
    expect(correction).toMatchObject({ kind: 'heading', lines: [1, 1], of: { lines: [3, 3] } })
  })

  test('makes lines residue', () => {
    const { correction } = askDraft({ kind: 'residue', lines: [16, 18] })
    expect(correction).toMatchObject({ kind: 'residue', lines: [16, 17] })
    expect(
      askPage(made(correction))
        .corrected.residue.map((piece) => piece.text)
        .join(''),
    ).toContain('新馆设有')
  })

  test('of empty lines is none', () => {
    const told = askDraft({ kind: 'residue', lines: [6, 6] })
    expect(told.correction).toBeUndefined()
    expect(told.change.none).toBe(true)
  })

  test('that changes nothing says so', () => {
    expect(askDraft({ kind: 'begins', lines: [13, 13] }).change.none).toBe(true)
  })

  test.each(['paragraph', 'heading', 'caption', 'begins', 'residue'] as const)(
    'is followed wherever on the page it is made, and loses no character: %s',
    (kind) => {
      const { lines } = askPage()
      for (const { number } of lines) {
        const { correction, change } = askDraft({ kind, lines: [number, number + 1], of: 13 })
        if (!correction) continue
        expect(change.conserved).toBe(true)
        const { corrected, list } = askPage(made(correction))
        const itself =
          'of' in correction && correction.of && correction.lines[0] <= 13 && correction.lines[1] >= 13
        expect(list[0]?.fate, JSON.stringify(correction)).toBe(itself ? 'contradicted' : 'followed')
        expect(misplaced(text, [corrected])).toEqual([])
      }
    },
  )

  test('is followed on every line of the seed', () => {
    const own = { made: [], setAside: [] }
    const page = { ...matter(), seed, text: seedText, own }
    const open = answer({ kind: 'page', matter: page })
    if (open.kind !== 'page') throw new Error(open.kind)
    for (const { number } of open.lines.filter((_, n) => n % 31 === 0)) {
      const told = answer({
        kind: 'draft',
        matter: page,
        draft: { kind: 'residue', lines: [number, number] },
      })
      if (told.kind !== 'draft' || !told.correction) continue
      expect(told.against, `${number}`).toBeUndefined()
      const again = answer({ kind: 'page', matter: { ...page, own: made(told.correction) } })
      expect(again.kind === 'page' && again.list[0]?.fate, JSON.stringify(told.correction)).toBe('followed')
    }
  }, 60_000)
})

describe('what a device keeps', () => {
  const heading = askDraft({ kind: 'heading', lines: [1, 1], of: 13 }).correction!
  const other = askDraft({ kind: 'heading', lines: [1, 1], of: 3 }).correction!

  test('is listed with its words and where they stood', () => {
    const { list } = askPage(made(askDraft({ kind: 'paragraph', lines: [8, 9] }).correction))
    expect(list).toMatchObject([
      {
        fate: 'followed',
        words: expect.stringContaining('石桥镇'),
        stood: { title: '石桥镇水库大坝提前合龙', paragraph: 1 },
      },
    ])
  })

  test('and contradicts what the sidecar says is told with it, and is not exported', () => {
    const { list, export: file } = askPage(made(heading), { corrections: [other] })
    expect(list).toMatchObject([
      {
        fate: 'contradicted',
        against: { correction: other, of: 'sidecar', title: '石桥镇水库大坝提前合龙' },
      },
    ])
    expect(file.text).toBeUndefined()
  })

  test('and contradicts itself is told with it', () => {
    const { list } = askPage(made(heading, other))
    expect(list.map(({ fate }) => fate)).toEqual(['followed', 'contradicted'])
    expect(list[1]?.against).toMatchObject({ correction: heading, of: 'device' })
  })

  test('takes the place of what it sets aside', () => {
    const own = { made: [heading], setAside: [other] }
    const { list, export: file, corrected } = askPage(own, { paper: '清河日报', corrections: [other] })
    expect(list.map(({ fate }) => fate)).toEqual(['followed'])
    expect(file).toMatchObject({ name: 'a.json', before: 1, after: 1 })
    const { sidecar, diagnostics } = parseSidecar('a.json', file.text ?? '')
    expect(diagnostics).toEqual([])
    expect(sidecar).toEqual({ paper: '清河日报', corrections: [heading] })
    expect(corrected.articles.find(({ body }) => body[0]?.text.includes('图书馆'))?.headline).toBe(
      '秋天的约定',
    )
  })

  test('is exported once, with all that the sidecar tells, and gives the same page there', () => {
    const residue = askDraft({ kind: 'residue', lines: [16, 17] }).correction!
    const told = { date: '2021-03-05', pages: [{ number: 4 }], corrections: [residue] }
    const { export: file, corrected } = askPage(made(heading, residue, heading), told)
    expect(file).toMatchObject({ before: 1, after: 2 })
    const { sidecar } = parseSidecar('a.json', file.text ?? '')
    expect(sidecar).toEqual({ ...told, corrections: [residue, heading] })
    const built = readSeeds([{ seed: 'a.txt', text, ...(sidecar && { sidecar }) }])
    expect(built.edition.pages[0]).toEqual(corrected)
    expect(built.diagnostics.filter(({ rule }) => rule === 'correction')).toEqual([])
  })

  test('and no longer fits the text is told as such', () => {
    const { list } = askPage(made({ kind: 'residue', lines: [16, 17], expects: '旧馆' }))
    expect(list.map(({ fate }) => fate)).toEqual(['misfit'])
  })

  test('is made up with the page', () => {
    const { page, composition } = setPage({
      kind: 'set',
      matter: matter(made(heading)),
      place: 0,
      front: true,
    })
    const { corrected } = askPage(made(heading))
    expect(page.articles.map(({ id }) => id)).toEqual(corrected.articles.map(({ id }) => id))
    const ids = composition?.stories.map(({ id }) => id)
    expect(ids).toContain(corrected.articles.find((each) => each.headline === '秋天的约定')?.id)
  })
})
