import { expect, test } from 'vitest'
import { readEdition } from '../../../src/press/readEdition.ts'
import { allCases } from '../caseFile.ts'

const tabloid = allCases().find(({ file, title }) => file === 'tabloid.case' && title.includes('pen names'))!

test('a signed title surely belongs to the body below it, even without a shared word', () => {
  const text = tabloid.text.replace('賣茶翁　（江客）', '隨筆一則　（江客）')
  const { articles } = readEdition([{ seed: 'page.txt', text }]).edition.pages[0]!
  const story = articles.find((a) => a.headline === '隨筆一則')
  expect(story?.confidence?.heading).toBeGreaterThan(0.5)
})
