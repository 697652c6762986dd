import { describe, expect, test } from 'vitest'
import { setHeads } from '../../src/compose/headlines/setHeads.ts'
import type { Article } from '../../src/newspaper/article.ts'
import { settingHeads } from '../../src/site/editions/settingHeads.ts'
import { linePress } from '../site/printing.ts'

const story = (parts: Partial<Article>): Article => ({
  id: 'a',
  genre: 'news',
  body: [],
  spans: [],
  ...parts,
})
const shown = (text: string | undefined): string | undefined => text?.replaceAll('\u200b', '|')

describe('set heads', () => {
  test('may break between words, never inside one nor beside a single character', () => {
    const { title } = setHeads(story({ headline: '高举中国特色社会主义伟大旗帜　奋力谱写崭新篇章' }), [
      '社会主义',
    ])
    expect(shown(title)).toBe('高举|中国|特色|社会主义|伟大|旗帜　奋力谱写|崭新|篇章')
  })

  test('hold every character of the head, and its spaces', () => {
    const heads = {
      headline: '“三个一批”　项目 158.25亿元',
      kicker: 'A page in Latin',
      deck: ['——侧记', '其二'],
    }
    const set = setHeads(story(heads), [])
    const bare = (text: string): string => text.replaceAll('\u200b', '')
    expect([bare(set.title), bare(set.kicker ?? ''), set.deck.map(bare)]).toEqual(Object.values(heads))
  })

  test('needs no mark at a space between words, where a line may end anyway', () => {
    expect(setHeads(story({ headline: 'Bridge will close for two years' }), []).title).toBe(
      'Bridge will close for two years',
    )
  })

  test('of a commentary can stand upright', () => {
    const headline = '培植良好产业生态'
    expect(setHeads(story({ headline, genre: 'commentary' }), []).upright).toEqual(['培植良好', '产业生态'])
    expect(setHeads(story({ headline }), []).upright).toBeUndefined()
  })
})

test('a press that sets heads changes nothing else', () => {
  const seeds = [{ seed: 'a.txt', text: '培植良好产业生态\n疑' }]
  const [plain, set] = [linePress(seeds), settingHeads(linePress)(seeds)]
  expect(set).toMatchObject(plain)
  expect(set.diagnostics).toEqual(plain.diagnostics)
})
