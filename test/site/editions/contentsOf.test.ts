import { describe, expect, test } from 'vitest'
import { entryOf } from '../../../src/compose/entryOf.ts'
import type { Article } from '../../../src/newspaper/article.ts'
import type { Page } from '../../../src/newspaper/page.ts'
import { contentsOf } from '../../../src/site/editions/contentsOf.ts'
import { linesOf } from '../../../src/site/seeds/lineRanges.ts'

const paragraph = (text: string) => ({ kind: 'paragraph', text, spans: [[0, 1]] }) as const
const figure = (caption: string) => ({ caption, spans: [[0, 1]] }) as const
const article = (parts: Partial<Article>): Article => ({
  id: 'a',
  genre: 'news',
  body: [],
  spans: [[0, 1]],
  ...parts,
})
const entry = (parts: Partial<Article>) => entryOf(article(parts), undefined, 0, () => [1, 1])

describe('the title of an entry', () => {
  test('is the headline as it is', () => {
    expect(entry({ headline: '培植　生态', body: [paragraph('良好的产业生态。')] }).title).toBe('培植　生态')
  })
  test('else clauses of the caption that say more than a date', () => {
    const caption = '7月27日上午，许昌市直机关工委在许都公园开展宣传活动，引导市民。'
    expect(entry({ figures: [figure(caption)] }).title).toBe(
      '7月27日上午，许昌市直机关工委在许都公园开展宣传活动',
    )
  })
  test('else of the body, forty characters at most', () => {
    expect(entry({ body: [paragraph('短讯一则。')] }).title).toBe('短讯一则')
    expect(entry({ body: [paragraph('长'.repeat(100))] }).title).toBe('长'.repeat(40))
  })
  test('else says that there is none', () => {
    expect(entry({}).title).toBe('无题')
  })
})

describe('the standfirst', () => {
  test('is the whole sentences that fit into 80 characters', () => {
    const [one, two] = [`${'甲'.repeat(40)}。`, `${'乙'.repeat(40)}。`]
    expect(entry({ body: [paragraph(one + two)] }).standfirst).toBe(one)
    expect(entry({ body: [paragraph('他说：“好！”大家笑了。')] }).standfirst).toBe('他说：“好！”大家笑了。')
  })
  test('is the paragraph where its first sentence is longer', () => {
    const text = `${'甲'.repeat(100)}。乙。`
    expect(entry({ body: [paragraph(text), paragraph('丙。')] }).standfirst).toBe(text)
  })
  test('skips a crosshead and never cuts a decimal', () => {
    const body = [{ kind: 'crosshead', text: '小标题', spans: [[0, 1]] } as const, paragraph('增长3.5%。')]
    expect(entry({ body }).standfirst).toBe('增长3.5%。')
  })
})

describe('what an entry counts', () => {
  test('visible characters of the body, minutes at 400 a minute', () => {
    const counted = entry({ headline: '题', body: [paragraph(`${'字'.repeat(400)} 一`)] })
    expect([counted.characters, counted.minutes]).toEqual([401, 2])
  })
  test('a word once, with the marks that hang on it, minutes at 238 words a minute', () => {
    const words = entry({ body: [paragraph('It’s well-known, '.repeat(119)), paragraph('The end.')] })
    expect([words.characters, words.minutes]).toEqual([240, 2])
    expect(entry({ body: [paragraph('他说 yes，用了5G和𠮷字')] }).characters).toBe(11)
  })
  test('those of the caption where there is no body', () => {
    expect(entry({ figures: [figure('图　说')] }).characters).toBe(2)
  })
  test('lines from 1', () => {
    expect(linesOf([[8, 9], [3, 5]], [0, 3, 7])).toEqual([2, 3]) // biome-ignore format: offsets
  })
})

describe('the contents of an edition', () => {
  const text = '报头\r\n启事\r\n甲\r\n'
  const page = (parts: Partial<Page>): Page => ({ seed: 'a.txt', articles: [], residue: [], ...parts })
  const contents = (...pages: Page[]) => {
    const seed = { kind: 'pressed', seed: 'a.txt', text, pages, diagnostics: [] } as const
    return contentsOf({ id: 'a', seeds: [seed], pages }, 'edition/a.1f3a9c5b.json')
  }

  test('count the lines of the file and those of no article', () => {
    const told = contents(
      page({
        articles: [article({ spans: [[4, 6], [8, 9]] })], // biome-ignore format: offsets
        residue: [{ kind: 'masthead', text: '报头', spans: [[0, 2]] }],
      }),
    )
    expect([told.lines, told.residueLines]).toEqual([3, 1])
  })

  test('take each part of the masthead from the first page that prints it', () => {
    const told = contents(
      page({ masthead: { paper: '日报' } }),
      page({ masthead: { paper: '晚报', issue: '第9期' } }),
    )
    expect(told.masthead).toEqual({ paper: '日报', issue: '第9期' })
    expect(contents(page({})).masthead).toBeUndefined()
  })

  test('tell the latest dateline, over the turn of a year too', () => {
    const on = (date: string) => article({ dateline: { agency: '新华社', place: '北京', date } })
    const latest = (...dates: string[]) => contents(page({ articles: dates.map(on) })).latestDateline?.date
    expect(latest('7月27日', '10月3日', '9月30日')).toBe('10月3日')
    expect(latest('12月31日', '1月1日')).toBe('1月1日')
    expect(latest('今日')).toBeUndefined()
  })
})
