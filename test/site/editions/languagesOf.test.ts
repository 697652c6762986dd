import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/newspaper/article.ts'
import { languagesOf } from '../../../src/site/editions/languagesOf.ts'

const story = (headline: string, text = ''): Article => ({
  id: headline,
  genre: 'news',
  headline,
  body: text === '' ? [] : [{ kind: 'paragraph', text, spans: [] }],
  spans: [],
})
const of = (...stories: Article[]) => languagesOf(stories)

const chinese = '昨天上午九时，渡口大桥最后一段桥面完成浇筑，两岸的人都来看。'.repeat(4)
const english =
  'The council of the town voted on Tuesday night to repair the harbour bridge before the winter, and set aside two million dollars for the work.'

describe('the language of a story', () => {
  test.each([
    ['en', english],
    [
      'fr',
      'Le conseil municipal a voté mardi soir la réparation du pont du port avant l’hiver, et il a réservé deux millions pour ces travaux, qui vont durer tout l’été.',
    ],
    [
      'de',
      'Der Rat der Stadt hat am Dienstagabend beschlossen, die Brücke am Hafen noch vor dem Winter zu reparieren, und dafür zwei Millionen bereitgestellt.',
    ],
    [
      'ja',
      '町議会は火曜日の夜、冬が来る前に港の橋を修理することを決め、そのために二億円を用意した。工事は春まで続き、その間は渡し船が人と車を運ぶ。町長は「長い間待っていた」と話し、住民は喜んでいる。橋は昨年の洪水で壊れ、車は通れなかった。',
    ],
  ])('%s', (language, text) => {
    expect(of(story('1', text))).toEqual([language])
  })
  test('is not told where it is Chinese, however many foreign words that has', () => {
    expect(of(story('渡口大桥贯通', chinese))).toEqual([undefined])
    expect(of(story('新车发布', `${chinese}Model 3、Model Y和iPhone、iPad都用USB-C接口。`))).toEqual([
      undefined,
    ])
  })
  test('is its own among those of its page', () => {
    expect(of(story('渡口大桥贯通', chinese), story('BRIDGE', english))).toEqual([undefined, 'en'])
  })
  test('is that of its page where it is too short to tell', () => {
    expect(of(story('BRIDGE', english), story('Mats Lund'), story('APEC'))).toEqual(['en', 'en', 'en'])
    expect(of(story('渡口大桥贯通', chinese), story('HarmonyOS NEXT'))).toEqual([undefined, undefined])
  })
  test('is never one of letters for ideographs alone, nor Chinese for a sentence of letters', () => {
    expect(of(story('BRIDGE', english), story('大桥', '昨天大桥通车，人们都来看。'))).toEqual([
      'en',
      undefined,
    ])
    const brief = 'The library will stay open on Sundays from noon to five.'
    expect(of(story('渡口大桥贯通', chinese), story('LIBRARY TO OPEN', brief))).toEqual([undefined, 'en'])
  })
  test('is not told where nothing tells it', () => {
    expect(of(story('', 'xq zzk 17 wv '.repeat(40)), story(''))).toEqual([undefined, undefined])
  })
})
