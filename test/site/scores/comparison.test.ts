import { expect, test } from 'vitest'
import { readEdition } from '../../../src/press/readEdition.ts'
import { asAlways } from '../../../src/press/settings.ts'
import { pressWeights } from '../../../src/press/weights.ts'
import { weightNames, withWeight } from '../../../src/site/scores/ablations.ts'
import { ablationRows, dearestFirst } from '../../../src/site/scores/ablationTable.ts'
import { Comparison } from '../../../src/site/scores/comparison.ts'
import type { MarkedPage } from '../../../src/site/scores/markedPages.ts'
import { readTruth } from '../../../src/site/scores/truth.ts'

const text = `石桥镇大桥通车

　　本报讯（记者　王利辉）石桥镇大桥昨天通车，两岸村民
不再绕行。大桥长三百米，工期两年。

白杨县小麦开镰

　　本报讯（记者　高伟山）白杨县的小麦昨天开镰，收割机
下地三百台。今年亩产高于去年。
`

const truth = readTruth(
  JSON.stringify({
    articles: [
      {
        lines: [[1, 4]],
        headline: '石桥镇大桥通车',
        bylines: [{ role: 'reporter', names: ['王利辉'] }],
        body: [{ kind: 'paragraph', text: '石桥镇大桥昨天通车，两岸村民不再绕行。大桥长三百米，工期两年。' }],
      },
      {
        lines: [[6, 9]],
        headline: '白杨县小麦开镰',
        deck: [],
        body: [{ kind: 'paragraph', text: '白杨县的小麦昨天开镰，收割机下地三百台。今年亩产高于去年。' }],
      },
    ],
  }),
  text,
)
const page: MarkedPage = { name: 'bridge.txt', set: 'bridge', text, truth }
const asItStands = new Comparison([page], (seed) => readEdition([seed]).edition.pages)

test('a page that is read as its truth says has all points', () => {
  const all = { articles: 100, headlines: 100, fields: 100, paragraphs: 100 }
  expect(asItStands.scores().get('bridge')).toEqual(all)
})

test('a field that the truth leaves out counts neither way, one that it denies is wrong', () => {
  const [first, second] = truth.articles
  const denying = { ...truth, articles: [first!, { ...second!, headline: null }] }
  const { scores } = {
    scores: new Comparison(
      [{ ...page, truth: denying }],
      (seed) => readEdition([seed]).edition.pages,
    ).scores(),
  }
  expect(scores.get('bridge')?.fields).toBeLessThan(100)
})

test('two stories read as one cost an article, a headline and its paragraph', () => {
  const [change] = asItStands.changes((seed) => {
    const [{ articles, ...rest } = { articles: [], seed: '', residue: [] }] = readEdition([seed]).edition
      .pages
    const [one, two] = articles
    const both = { ...one!, body: [...one!.body, ...two!.body], spans: [...one!.spans, ...two!.spans] }
    return [{ ...rest, articles: [both] }]
  })
  expect(change).toMatchObject({ set: 'bridge', changed: 1 })
  expect(change?.gains?.articles).toBe(-100)
  expect(change?.gains?.headlines).toBe(-50)
  expect(change?.gains?.paragraphs).toBeLessThan(0)
})

test('a reading that gives the same edition changes nothing', () => {
  expect(asItStands.changes((seed) => readEdition([seed], asAlways).edition.pages)).toEqual([])
})

test('a reading that fails on a page gives nothing of it', () => {
  const [change] = asItStands.changes(() => {
    throw new Error('no reading')
  })
  expect(change?.gains?.articles).toBe(-100)
})

test('every weight has a name, and one is set without the others', () => {
  expect(weightNames()).toContain('stories.join.newsLead')
  const changed = withWeight('stories.join.newsLead', 0)
  expect(changed.stories.join).toEqual({ ...pressWeights.stories.join, newsLead: 0 })
  expect({ ...changed.stories, join: 0 }).toEqual({ ...pressWeights.stories, join: 0 })
  expect(pressWeights.stories.join.newsLead).not.toBe(0)
})

test('the dearest part is told first', () => {
  const gains = (articles: number) => ({ articles, headlines: 0, fields: 0, paragraphs: 0 })
  const parts = [
    { kind: 'weight', name: 'cheap', changes: [] },
    { kind: 'switch', name: 'dear', changes: [{ set: 'a/bridge', changed: 1, gains: gains(-2) }] },
    {
      kind: 'weight',
      name: 'harmful',
      changes: [
        { set: 'a/bridge', changed: 1, gains: { ...gains(1), headlines: 1, fields: 1, paragraphs: 1 } },
      ],
    },
  ] as const
  expect(dearestFirst(parts).map(({ name }) => name)).toEqual(['dear', 'cheap', 'harmful'])
  expect(ablationRows(parts)[2]).toContain('switch dear   bridge -2.0 0 0 0')
})
