import { expect, test } from 'vitest'
import { withValues } from '../../../src/site/scores/weightFiles.ts'

const source = `/** 之权. */
export const weights = {
  /** A join. */
  join: {
    newsLead: 6.5, // over no empty line
    byline: 3,
  },
  none: -1,
}
`

test('a weight is written where it stands, and nothing else changes', () => {
  const written = withValues(
    source,
    new Map([
      ['join.newsLead', 4.2],
      ['none', 0],
    ]),
  )
  expect(written).toBe(source.replace('6.5', '4.2').replace('-1', '0'))
})

test('a weight of no name in the file changes nothing', () => {
  expect(withValues(source, new Map([['newsLead', 4.2]]))).toBe(source)
})
