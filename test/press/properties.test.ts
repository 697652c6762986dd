import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Correction } from '../../src/newspaper/correction.ts'
import type { Page } from '../../src/newspaper/page.ts'
import { readEdition } from '../../src/press/readEdition.ts'
import { mend } from '../../src/press/text/mend.ts'
import { allCases } from './caseFile.ts'
import { badSpans, invented, misplaced, strayRepairs } from './conservation.ts'

const seedFolder = `${import.meta.dirname}/../../seeds`
const pages = [
  ...readdirSync(seedFolder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${seedFolder}/${name}`, 'utf8')),
  ...allCases().map((c) => c.text),
]
const realLines = [...new Set(pages.flatMap((page) => page.split('\n')))]
const read = (text: string) => readEdition([{ seed: 'any.txt', text }]).edition.pages

/** Characters that trip text code: halves of astral ones, blanks that are none, marks that mean something here. */
const oddities = [
  ...'\f\r\n\u2028\u2029\u0085\u000b\0\t \u00a0\u1680\u180e\u200b\u200c\u200d\u200e\u200f\u202e\u2060\ufeff\u3000',
  ...'（）()【】〔〕“”‘’「」『』《》，。、；：！？…—■◆●▲★□▶>-·/",.:!?︐︒﹁﹂︵︶｡｢｣|○〇⼆㐀\u0301\ufffd\ue000',
  ...[
    '\ud800',
    '\udfff',
    '𠮷',
    '𪚥',
    '👨‍👩‍👧',
    'ا',
    'שלום',
    'ﬁ',
    'ẞ',
    '1',
    '12',
    'A4',
    'By ',
    '年',
    '月',
    '日',
    '版',
  ],
  ...[
    '本报讯',
    '（记者 ',
    '新华社',
    '电',
    '摄',
    '下转',
    '上接',
    '第三版',
    '记者',
    '编者按',
    '导读',
    '责任编辑：',
  ],
]
const oddText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...oddities),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.stringMatching(/^[一-龥]{1,12}$/),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

const mangledLine = fc.constantFrom(...realLines).chain((line) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(line) },
    { weight: 1, arbitrary: fc.nat(line.length).map((n) => line.slice(0, n)) },
    { weight: 1, arbitrary: fc.nat(line.length).map((n) => line.slice(n)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(line + line, [...line].join(' '), `　　${line}`, `■${line}`, ''),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(`\n\n${line}`, `${line}\r`, `\f${line}`, line.replace(/[。，]/g, ' ')),
    },
  ),
)
const mangledPage = fc.oneof(
  fc.array(mangledLine, { maxLength: 50 }).map((lines) => lines.join('\n')),
  // a stretch of a page as it stands, with some lines gone and some twice
  fc
    .tuple(
      fc.constantFrom(...pages),
      fc.nat(300),
      fc.array(fc.nat({ max: 5 }), { minLength: 60, maxLength: 60 }),
    )
    .map(([page, from, fates]) => {
      const lines = page.split('\n')
      return lines
        .slice(from % lines.length, (from % lines.length) + 60)
        .flatMap((line, i) => (fates[i] === 0 ? [] : fates[i] === 1 ? [line, line] : [line]))
        .join('\n')
    }),
)
/** A page without what the other pages of its edition say of its jumps. */
const unlinked = (page: Page): Page => ({
  ...page,
  articles: page.articles.map(({ continued: _, partOf: __, jump, from, ...article }) => ({
    ...article,
    ...(jump && { jump: { page: jump.page } }),
    ...(from && { from: { page: from.page } }),
  })),
})

const anyPage = fc.oneof(
  { weight: 2, arbitrary: oddText },
  { weight: 3, arbitrary: mangledPage },
  { weight: 1, arbitrary: fc.tuple(mangledPage, oddText).map((parts) => parts.join('')) },
)

/** `FUZZ_RUNS=20000 npx vitest run test/press/properties.test.ts` looks longer and elsewhere. */
const longer = process.env.FUZZ_RUNS ? { numRuns: Number(process.env.FUZZ_RUNS) } : undefined
const runs = (numRuns: number) => ({ interruptAfterTimeLimit: longer ? 3_000_000 : 4000, numRuns, ...longer })
const patience = longer ? 3_600_000 : 20_000

describe('of any text', () => {
  test('every visible character is in one article or one piece of residue', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        expect(misplaced(text, read(text))).toEqual([])
      }),
      runs(250),
    )
  })

  test('nothing is said that the spans do not hold, and spans are sorted inside the text', {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const pages = read(text)
        expect(invented(text, pages)).toEqual([])
        expect(badSpans(text, pages)).toEqual([])
        expect(strayRepairs(pages)).toEqual([])
      }),
      runs(250),
    )
  })

  test('the same text reads the same, and its pages do not depend on each other', {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(anyPage, oddText, (text, other) => {
        const alone = read(text)
        expect(read(text)).toEqual(alone)
        expect(read(`${text}\f${other}`).slice(0, alone.length).map(unlinked)).toEqual(alone.map(unlinked))
      }),
      runs(80),
    )
  })

  test('a text that was mended is mended no more', { timeout: patience }, () => {
    fc.assert(
      fc.property(fc.oneof(oddText, mangledLine), (text) => {
        const once = mend(text, [[0, text.length]])
        const twice = mend(once.text, [[0, once.text.length]])
        expect(twice.text).toBe(once.text)
        expect(once.at).toHaveLength(once.text.length)
      }),
      runs(2000),
    )
  })

  test('no text of four letters, marks and blanks needs a second mending', () => {
    const glyphs = [...'aB1½中가\n -‘’"«();.，–$']
    const lengthened = (texts: string[]) => texts.flatMap((text) => glyphs.map((glyph) => text + glyph))
    const once = (text: string) => mend(text, [[0, text.length]]).text
    for (const text of lengthened(lengthened(lengthened(glyphs)))) {
      const mended = once(text)
      if (once(mended) !== mended) expect.fail(`${JSON.stringify(text)} comes to ${JSON.stringify(mended)}`)
    }
  })

  test('a form feed parts two pages, and behind the last page it parts nothing', {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(fc.array(oddText, { minLength: 1, maxLength: 4 }), (texts) => {
        const parts = texts.join('\f').split('\f')
        const behind = parts.length > 1 && parts.at(-1)!.trim() === ''
        const pages = read(texts.join('\f'))
        expect(pages).toHaveLength(behind ? parts.length - 1 : parts.length)
        expect(new Set(pages.map((page) => page.seed))).toEqual(new Set(['any.txt']))
      }),
      runs(60),
    )
  })

  test('no two stories share an address, and every address can stand in a URL', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const ids = read(text).flatMap((page) => page.articles.map((a) => a.id))
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.filter((id) => !/^[\p{L}\p{N}\p{M}-]+$/u.test(id))).toEqual([])
      }),
      runs(100),
    )
  })
})

describe('of any edition', () => {
  const opened = ['（下转第二版）', '（下转第2、3版）', '', 'Continued on Page A2']
  const resumed = ['（上接第一版）', '（上接第二版）', '', 'From Page A1\n']
  const edition = fc
    .array(
      fc.tuple(
        fc.constantFrom('第1版　星期五　2021年3月5日\n', '第2版　星期五　2021年3月5日\n', ''),
        fc.constantFrom(...resumed),
        mangledPage,
        fc.constantFrom(...opened),
      ),
      { maxLength: 4 },
    )
    .map((pages) => pages.map((parts) => parts.join('')).join('\f'))

  test('what goes on elsewhere stands on its page once, and says whose it is', { timeout: patience }, () => {
    fc.assert(
      fc.property(edition, (text) => {
        const pages = read(text)
        expect(misplaced(text, pages)).toEqual([])
        const stories = new Map(pages.flatMap((page) => page.articles.map((a) => [a.id, a] as const)))
        const rests = [...stories.values()].filter((a) => a.partOf !== undefined)
        const told = [...stories.values()].flatMap((a) =>
          (a.continued ?? []).map((rest) => {
            const own = pages[rest.sheet]!.articles.find(({ id }) => id === rest.id)
            expect(own).toMatchObject({ partOf: a.id, body: rest.body, spans: rest.spans })
            expect(a.partOf).toBeUndefined()
            return rest.id
          }),
        )
        expect(told.sort()).toEqual(rests.map(({ id }) => id).sort())
      }),
      runs(80),
    )
  })
})

describe('of any corrections', () => {
  const kinds = ['heading', 'paragraph', 'caption', 'residue', 'begins', 'goesOn'] as const
  const told = fc.array(
    fc.record({ kind: fc.constantFrom(...kinds), from: fc.nat(60), more: fc.nat(6), of: fc.nat(60) }),
    { maxLength: 8 },
  )

  /** Corrections that fit a text: they expect of its lines what these read. */
  const fitting = (
    text: string,
    wishes: typeof told extends fc.Arbitrary<infer T> ? T : never,
  ): Correction[] => {
    const lines = text.split(/\r\n|[\n\r\u2028\u2029]/)
    const passage = (first: number, last: number) => ({
      lines: [first + 1, last + 1] as const,
      expects: lines
        .slice(first, last + 1)
        .join('')
        .replaceAll('\f', ''),
    })
    return wishes.map(({ kind, from, more, of }) => {
      const first = from % lines.length
      const own = passage(first, Math.min(lines.length - 1, first + more))
      const other = passage(of % lines.length, of % lines.length)
      return kind === 'heading' || kind === 'caption' ? { kind, ...own, of: other } : { kind, ...own }
    })
  }

  test('every character still stands once, in order, and what is told is followed or reported', {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(anyPage, told, (text, wishes) => {
        const corrections = fitting(text, wishes)
        const { edition, diagnostics } = readEdition([{ seed: 'any.txt', text, sidecar: { corrections } }])
        const { pages } = edition
        expect(misplaced(text, pages)).toEqual([])
        expect(invented(text, pages)).toEqual([])
        expect(badSpans(text, pages)).toEqual([])
        expect(strayRepairs(pages)).toEqual([])
        const reported = new Set(diagnostics.map(({ what }) => /^corrections\[(\d+)\]/.exec(what)?.[1]))
        const starts = [
          0,
          ...[...text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map((m) => m.index + m[0].length),
        ]
        corrections.forEach(({ kind, lines }, n) => {
          if (kind !== 'residue' || reported.has(String(n))) return
          const [from, to] = [starts[lines[0] - 1]!, starts[lines[1]] ?? text.length]
          const taken = pages.flatMap((p) => p.articles.flatMap((a) => a.spans))
          expect(
            taken.filter(
              ([a, b]) => a < to && from < b && /\S/u.test(text.slice(Math.max(a, from), Math.min(b, to))),
            ),
          ).toEqual([])
        })
      }),
      runs(150),
    )
  })
})

describe('a correction', () => {
  /** The stories of a page that bear a headline, with the words that one could correct. */
  const storied = pages.filter((text) => read(text).flatMap((p) => p.articles).length > 1)

  test('inside one story leaves the addresses of the others alone', { timeout: patience }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...storied), fc.nat(), fc.nat(), (text, which, where) => {
        const articles = read(text).flatMap((page) => page.articles)
        const story = articles[which % articles.length]!
        const block = story.body.at(-1)
        const span = block?.spans[0]
        fc.pre(block?.kind === 'paragraph' && span !== undefined && span[1] - span[0] > 12)
        // a slip of one character in the middle of a paragraph: 曰 for what stood there
        const at = span![0] + 4 + (where % (span![1] - span![0] - 8))
        fc.pre(/\p{Script=Han}/u.test(text[at]!))
        const corrected = `${text.slice(0, at)}曰${text.slice(at + 1)}`
        const others = articles.filter((a) => a !== story).map((a) => a.id)
        const now = read(corrected).flatMap((page) => page.articles.map((a) => a.id))
        expect(others.filter((id) => !now.includes(id))).toEqual([])
      }),
      runs(25),
    )
  })
})
