import { expect, test } from 'vitest'
import { reliabilityOf } from '../../../src/site/scores/reliability.ts'
import { readTruth } from '../../../src/site/scores/truth.ts'

const text = `石桥镇水库大坝提前合龙
本报讯（记者　陆青禾）石桥镇
水库大坝昨天合龙，比计划提前二十
天。水库建成后，可灌溉下游三个村
的农田一万二千亩。
大坝长三百米，高二十八米，施
工队两班轮换，在汛期到来之前完成
了主体工程。
`

/** What is told of joints and headings where the page has these articles, by their first and last lines. */
function told(articles: readonly { headline: string; lines: readonly [number, number][] }[]) {
  const truth = readTruth(JSON.stringify({ articles }), text)
  const rows = reliabilityOf([{ name: 'page.txt', set: '.', text, truth }])
  return (['joint', 'heading'] as const).map((of) =>
    rows
      .filter((row) => row.of === of)
      .reduce((sum, row) => [sum[0]! + row.told, sum[1]! + row.right], [0, 0]),
  )
}

test('a joint is right within a story, a heading over its own', () => {
  expect(told([{ headline: '石桥镇水库大坝提前合龙', lines: [[1, 8]] }])).toEqual([
    [1, 1],
    [1, 1],
  ])
})

test('a joint of two stories is wrong, and so is the heading of another', () => {
  const stories: Parameters<typeof told>[0] = [
    { headline: '另有一题', lines: [[1, 5]] },
    { headline: '大坝完工', lines: [[6, 8]] },
  ]
  expect(told(stories)).toEqual([
    [1, 0],
    [1, 0],
  ])
})
