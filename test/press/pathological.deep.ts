import { describe, expect, test } from 'vitest'
import { misplaced } from './conservation.ts'
import { growthOf, press } from './growth.ts'
import { oddPages, vastPages } from './oddPages.ts'

describe('time grows no faster than the page, on longer pages', () => {
  test.each(Object.entries(oddPages))('%s', (_, page) => {
    expect(growthOf(page, 150, 9)).toBeLessThan(9)
  })
})

describe('pages of many megabytes are read', () => {
  test.each(vastPages())('%s', (_, text) => {
    expect(misplaced(text, press(text))).toEqual([])
  })

  test('a line of ten million bytes takes less than 2 GB', () => {
    const text = '汉'.repeat(3_400_000)
    const before = process.memoryUsage().rss
    const pages = press(text)
    expect(pages[0]!.articles.length + pages[0]!.residue.length).toBeGreaterThan(0)
    expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 31)
  })
})
