import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded, foldingOf } from '../../src/find/folding.ts'
import { concordanceOf, hitsIn } from '../../src/find/hits.ts'
import { sourceLines } from '../../src/find/sourceLines.ts'
import { lineStartsOf } from '../../src/newspaper/lineNumbers.ts'
import { foldingPairs } from '../../src/site/vite/foldingPairs.ts'

const folding = foldingOf(foldingPairs())
const fold = (text: string) => folded(text, folding).text
const hits = (text: string, phrase: string) =>
  hitsIn(folded(text, folding), fold(phrase)).map(({ start, end }) => text.slice(start, end))

describe('one counts as the other', () => {
  test.each([
    ['產業鏈', '产业链'],
    ['⻓⽉', '长月'],
    ['２０２２年７月', '2022年7月'],
    ['“压舱石”', '「压舱石」'],
    ['“压舱石”', '"压舱石"'],
    ['一、二', '一､二'],
    ['好。', '好.'],
    ['山——水', '山—水'],
    ['山……水', '山…水'],
    ['二○二二', '二〇二二'],
    ['中 央 军 委', '中央军委'],
    ['三个村庄　一条堤', '三个村庄一条堤'],
    ['■先进制造', '先进制造'],
    ['Council  Votes', 'council votes'],
    ['cafe\u0301', 'CAFÉ'],
    ['ﾃﾚﾋﾞ', 'テレビ'],
    ['㎡', 'm2'],
    ['don’t', "don't"],
  ])('%s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })
})

describe('one does not count as the other', () => {
  test.each([
    ['未', '末'],
    ['in form', 'inform'],
    ['3.5', '35'],
    ['一二', '一、二'],
    ['cafe', 'café'],
  ])('%s and %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })
})

test('a hit is a range of the text as it stands', () => {
  expect(hits('强化“產業 鏈”招商，产业链', '产业链')).toEqual(['產業 鏈', '产业链'])
  expect(hits('a ㎡ b', '2')).toEqual(['㎡'])
  expect(hits('哈哈哈哈哈', '哈哈')).toEqual(['哈哈', '哈哈'])
  expect(hits('山————水', '—水')).toEqual(['————水'])
})

test.each(['', ' ', '\u3000', '■', '\u200b'])('%j is no phrase, and stands nowhere', (phrase) => {
  expect(fold(phrase)).toBe('')
  expect(hits('甲 ■ 乙', phrase)).toEqual([])
})

test.each(['.*', '(', '[产', '\\', '$1', '\ud83d', '\udc00', '\u202eabc', '%E4', '\0'])(
  '%j is only what it is',
  (phrase) => {
    expect(hits(`甲${phrase}乙`, phrase)).toEqual([phrase])
    expect(hits('甲乙产业', phrase)).toEqual([])
  },
)

test('any text is folded once for all, and each of its units knows where it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const { text: plain, starts, ends } = folded(text, folding)
      expect(starts).toHaveLength(plain.length)
      for (let i = 0; i < plain.length; i++) expect(starts[i]).toBeLessThan(ends[i]!)
      for (let i = 1; i < plain.length; i++) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1]!)
    }),
    { numRuns: 2000 },
  )
})

test('a hit stands among what is before and behind it, and no line begins with a closing mark', () => {
  const text = '好。特别是面对冲击，产业链更完善'
  const start = text.indexOf('产业链')
  expect(concordanceOf(text, { start, end: start + 3 }, 9)).toEqual({
    before: '特别是面对冲击，',
    hit: '产业链',
    behind: '更完善',
  })
})

test('lines follow each other or are two ranges', () => {
  const starts = lineStartsOf('一\r\n二\n\n四\n五')
  expect(starts).toEqual([0, 3, 5, 6, 8])
  const span = (line: number) => [starts[line - 1]!, starts[line - 1]! + 1] as const
  expect(sourceLines([span(1), span(2), span(4), span(5)], starts)).toEqual([
    [1, 2],
    [4, 5],
  ])
})
