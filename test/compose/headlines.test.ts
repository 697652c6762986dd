import { describe, expect, test } from 'vitest'
import { headlineBreaks, taggedHeadlineBreaks } from '../../src/compose/headlines/headlineBreaks.ts'
import { headlineLines } from '../../src/compose/headlines/headlineLines.ts'
import { headlineWidth } from '../../src/compose/headlines/headlineWidth.ts'
import { pageTerms } from '../../src/compose/headlines/pageTerms.ts'
import { verticalHeadline } from '../../src/compose/headlines/verticalHeadline.ts'
import type { Article } from '../../src/newspaper/article.ts'

const story = (parts: Partial<Article>): Article => ({
  id: 'a',
  genre: 'news',
  body: [],
  spans: [],
  ...parts,
})
const paragraph = (text: string) => ({ kind: 'paragraph' as const, text, spans: [] })

/** The lines of a head at a width in em, the terms taken from the head alone or from a page. */
const broken = (headline: string, width: number, page: readonly Article[] = [story({ headline })]) => {
  const pieces = headlineBreaks(headline, pageTerms(page))
  const turns = headlineLines(pieces, width)
  const lines = ['']
  for (const [i, { text, space }] of pieces.entries()) {
    lines[lines.length - 1] += text + (space && !turns.includes(i) ? '\u3000' : '')
    if (turns.includes(i)) lines.push('')
  }
  return lines.map((line) => line.trimEnd())
}

describe('a headline breaks where an editor would', () => {
  test.each([
    [
      'at the editor’s space',
      '全力落实决策部署　助推经济企稳向好',
      15,
      ['全力落实决策部署', '助推经济企稳向好'],
    ],
    [
      'not at the dash that ties two names',
      '第七届中国—中亚合作论坛开幕',
      7,
      ['第七届', '中国—中亚', '合作论坛开幕'],
    ],
    [
      'not at all where it fits',
      '全力落实决策部署　助推经济企稳向好',
      20,
      ['全力落实决策部署　助推经济企稳向好'],
    ],
    [
      'around a quoted term',
      '中央军委举行颁授“八一勋章”和荣誉称号仪式',
      8.5,
      ['中央军委举行', '颁授“八一勋章”', '和荣誉称号仪式'],
    ],
    ['after 的, never before it', '筑牢高质量发展的“压舱石”', 9, ['筑牢高质量发展的', '“压舱石”']],
    [
      'before a word that joins',
      '上半年重点项目建设暨观摩评价活动',
      11,
      ['上半年重点项目建设', '暨观摩评价活动'],
    ],
    ['never inside 第十三次', '人大常委会第十三次会议闭幕', 9, ['人大常委会', '第十三次会议闭幕']],
    [
      'never inside a house, whatever stands before it',
      '图书馆新馆周六开放',
      8.5,
      ['图书馆新馆', '周六开放'],
    ],
    ['nor before its last character', '县卫生院迁入东街新址', 7, ['县卫生院', '迁入东街新址']],
    ['never between a number and its unit', '全市发放贷款158.25亿元', 8, ['全市发放贷款', '158.25亿元']],
    [
      'between words, evenly',
      'Harbour bridge will close for two years',
      14,
      ['Harbour bridge will', 'close for two years'],
    ],
    [
      'never behind an article',
      'Carpenter finds the lost map of a valley',
      17,
      ['Carpenter finds', 'the lost map of a valley'],
    ],
    ['not at every space', 'Council keeps ferry', 14, ['Council keeps ferry']],
    ['not behind an adverb', '各乡镇深入推进河道治理', 9, ['各乡镇深入推进', '河道治理']],
    [
      'before the verb, not inside a noun of two words',
      '港务局扩建码头超额完成',
      8.5,
      ['港务局扩建码头', '超额完成'],
    ],
    [
      'not behind a single word that leads on',
      '市长下周将访问三座古城',
      7,
      ['市长下周', '将访问', '三座古城'],
    ],
    [
      'not before the noun that closes a name',
      '环湖绿道论坛在南岸举行',
      5,
      ['环湖', '绿道论坛', '在南岸', '举行'],
    ],
    ['never between a number and what it counts', '二十座水库满负荷供水', 8.5, ['二十座水库', '满负荷供水']],
    ['around a whole term that a dictionary cuts', '本县迈向高质量发展', 6, ['本县迈向', '高质量发展']],
    ['not behind the dash that opens it', '——老街改造这一年', 5, ['——老街', '改造', '这一年']],
    ['behind 上的, never before it', '在座谈会上的三点建议', 6, ['在', '座谈会上的', '三点建议']],
  ])('%s', (_, headline, width, expected) => {
    expect(broken(headline, width)).toEqual(expected)
  })

  test.each(['习近平', '社会主义', '现代化', '“八一勋章”'])(
    'never inside %s, however narrow the column',
    (term) => {
      const headline = '习近平向“八一勋章”获得者颁奖　奋力建设社会主义现代化国家'
      for (let width = 6.5; width < 30; width += 0.5) {
        expect(broken(headline, width).some((line) => line.includes(term))).toBe(true)
      }
    },
  )

  test('never inside a name that no dictionary knows', () => {
    for (let width = 5; width < 14; width += 0.5) {
      expect(broken('中国女网新秀马姝玥夺得冠军', width).some((line) => line.includes('马姝玥'))).toBe(true)
    }
  })

  test('a run of single ideographs is no name: the surname 方 opens a word here', () => {
    expect(broken('方米全屋互联家电上市', 8)).not.toContain('方米全')
    for (let width = 5; width < 10; width += 0.5) {
      expect(broken('方米全屋互联家电上市', width).some((line) => line.startsWith('屋'))).toBe(false)
    }
  })

  test('not at the space beside a single character', () => {
    expect(broken('全幅　半　幅照堂幅并立', 6.5)).toEqual(['全幅　半', '幅照堂幅并立'])
  })

  test('no line holds a single character', () => {
    for (let width = 5; width < 24; width += 0.5) {
      expect(broken('先把路修好再说种什么田', width).every((line) => [...line].length > 1)).toBe(true)
    }
  })
})

describe('the page tells which terms stay whole', () => {
  test('a reporter’s name', () => {
    const page = [story({ headline: '记者田小禾的一天', bylines: [{ role: 'reporter', names: ['田小禾'] }] })]
    expect(pageTerms(page)).toContain('田小禾')
  })
  test.each([
    ['市委书记史根治调研项目建设', '市委书记史根治看后表示肯定。', '史根治'],
    ['李强主持召开会议', '会上，省长李强主持并讲话。李强指出，要抓紧。', '李强'],
    ['欧阳修远获一等奖', '选手欧阳修远表现出色。', '欧阳修远'],
  ])('whom a title names: %s', (headline, text, name) => {
    expect(pageTerms([story({ headline, body: [paragraph(text)] })])).toContain(name)
  })
  test('who took a photograph', () => {
    const figures = [{ caption: '秋收。', credit: '本报记者　乔利峰　摄', spans: [] }]
    expect(pageTerms([story({ headline: '乔利峰的镜头', figures })])).toContain('乔利峰')
  })
  test('what is quoted anywhere on it, with and without the quotes', () => {
    const page = [story({ headline: '“三个不”立规矩', body: [paragraph('他们说的“三个不”很好记。')] })]
    expect(pageTerms(page)).toEqual(expect.arrayContaining(['“三个不”', '三个不']))
  })
  test('what recurs in its text', () => {
    const body = ['住房公积金中心', '缴存住房公积金', '提取住房公积金的人'].map(paragraph)
    expect(pageTerms([story({ headline: '住房公积金助企纾困', body })])).toContain('住房公积金')
  })
  test('a term of more than five characters that recurs, and no phrase around it', () => {
    const deck = '截至目前，全市累计发放住房公积金贷款58787笔158.25亿元'
    const body = [
      '全市发放住房公积金贷款多笔',
      '申请住房公积金贷款的人',
      '偿还住房公积金贷款',
      '住房公积金中心',
    ]
    const page = [story({ deck: [deck], body: body.map(paragraph) })]
    expect(pageTerms(page)).toContain('住房公积金贷款')
    expect(pageTerms(page)).not.toContain('放住房公积金贷款')
    for (let width = 12; width < 22; width += 0.5) {
      expect(broken(deck, width, page).some((line) => line.includes('住房公积金贷款'))).toBe(true)
    }
    expect(broken(deck, 18, page)).toEqual(['截至目前，全市累计发放', '住房公积金贷款58787笔158.25亿元'])
  })
  test('no run that recurs because two words often meet', () => {
    const body = ['大中型水库', '新型水库安全', '修水库', '水库大坝', '老水库'].map(paragraph)
    const terms = pageTerms([story({ headline: '大中型水库除险', body })])
    expect(terms).not.toContain('型水库')
    expect(terms).toContain('水库')
  })
  test('nothing that its heads do not say', () => {
    expect(pageTerms([story({ headline: '雨', body: [paragraph('“八一勋章”“八一勋章”')] })])).toEqual([])
  })
})

test('marks take half an em in a head, for palt closes them', () => {
  expect(headlineWidth('筑牢高质量发展的“压舱石”')).toBe(12)
})

describe('a vertical headline', () => {
  test.each([
    ['培植良好产业生态', ['培植良好', '产业生态']],
    ['先立后破', ['先立后破']],
    ['让弱村变强　把强村做优', ['让弱村变强', '把强村做优']],
  ])('%s stands in %j', (headline, expected) => {
    expect(verticalHeadline(headline, [])).toEqual(expected)
  })
  test.each(['一二三四五六七八九十一二三四五六七', '写给Shanghai的信', 'Map of Elm'])(
    '%s lies down',
    (headline) => {
      expect(verticalHeadline(headline, [])).toBeUndefined()
    },
  )
})

describe('a tag in brackets at the end of a headline', () => {
  const cut = (headline: string) => taggedHeadlineBreaks(headline, pageTerms([story({ headline })]))

  test('is one piece, apart from the headline', () => {
    expect(cut('给斑海豹一个安全的“家”（美丽中国·深度）').at(-1)).toEqual({
      text: '（美丽中国·深度）',
      cost: 0,
      space: false,
      tag: true,
    })
  })

  test.each(['新加坡的威力（三）', '某某同志（1921—2018）', '这一件（那一件）和别的', '（美丽中国·深度）'])(
    'is none in %s',
    (headline) => expect(cut(headline).some(({ tag }) => tag)).toBe(false),
  )

  test('takes the room of its small type, so that the headline stands on one line', () => {
    expect(headlineLines(cut('解码注册制（经济聚焦）'), 9.3)).toEqual([])
    expect(headlineLines(headlineBreaks('解码注册制（经济聚焦）', []), 9.3)).not.toEqual([])
  })

  test('is not set on a line of its own because an editor spaced it', () => {
    const pieces = cut('产品拓销路　脱贫有通路（经济聚焦）')
    const parted = cut('产品拓销路　脱贫有通路　（经济聚焦）')
    expect(headlineLines(parted, 10)).toEqual(headlineLines(pieces, 10))
  })
})
