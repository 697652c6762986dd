import { expect, test } from 'vitest'
import { screenFile } from '../../../src/site/vite/screenFile.ts'
import { siteOrigin } from '../../../src/site/vite/siteAddress.ts'

test.each([
  [undefined, '/', ''],
  ['https://example.org', '/', 'https://example.org'],
  ['https://example.org/', '/paper/', 'https://example.org'],
  ['https://example.org/paper', '/paper/', 'https://example.org'],
  ['https://example.org/paper/', '/paper/', 'https://example.org'],
])('the origin %s of a site at %s is %s', (told, base, origin) => {
  expect(siteOrigin(told, base)).toBe(origin)
})

test.each([
  ['https://example.org/paper', '/', 'Build with --base=/paper/.'],
  ['example', '/', 'is no address of a site. Write https://example.org.'],
  [undefined, './', '--base=./ cannot be used'],
  [undefined, '', 'cannot be used'],
])('the origin %s of a site at %s is refused in a sentence, without a stack', (told, base, sentence) => {
  const fault = refused(() => siteOrigin(told, base))
  expect(fault.message).toContain(sentence)
  expect(fault.stack).toBe(fault.message)
})

function refused(attempt: () => unknown): Error {
  try {
    attempt()
  } catch (fault) {
    return fault as Error
  }
  throw new Error('It was not refused.')
}

test.each([
  ['/', 'index.html'],
  ['/404', '404.html'],
  ['/article/x', 'article/x/index.html'],
])('where each screen has a folder, %s is %s', (path, file) => {
  expect(screenFile(path, true)).toBe(file)
})
