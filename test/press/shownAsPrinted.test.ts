import { expect, test } from 'vitest'
import { shownAsPrinted } from './asPrinted.ts'

test('what is shown of a mangled page is what is printed there', { timeout: 60_000 }, () => {
  expect(shownAsPrinted(300, 1)).toEqual([])
})
