import { expect, test } from 'vitest'
import { plainAddress } from '../../src/reader/start/plainAddress.ts'

test.each([
  ['/', '/', '/'],
  ['//', '/', '/'],
  ['/index.html', '/', '/'],
  ['/section/news/', '/', '/section/news'],
  ['//section//news.html', '/', '/section/news'],
  ['/section/news/index.html', '/', '/section/news'],
  ['/article/a.b', '/', '/article/a.b'],
  ['/paper/', '/paper/', '/paper/'],
  ['/paper', '/paper/', '/paper/'],
  ['/paper/index.html', '/paper/', '/paper/'],
  ['/paper//section/news/', '/paper/', '/paper/section/news'],
])('%s of a site at %s is %s', (path, base, plain) => {
  expect(plainAddress(path, base)).toBe(plain)
})
