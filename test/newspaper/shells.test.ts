import { expect, test } from 'vitest'
import { shellOf } from '../../src/newspaper/shells.ts'

test.each([
  ['/search', '/search'],
  ['/article/%E5%9F%B9/source', '/source'],
  ['/article/x', undefined],
  ['/article/source', undefined],
  ['/article//source', undefined],
  ['/article/x/source/y', undefined],
  ['/section/x/source', undefined],
  ['/source', undefined],
  ['', undefined],
])('the shell behind %s is %s', (path, shell) => {
  expect(shellOf(path)).toBe(shell)
})
