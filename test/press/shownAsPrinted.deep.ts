import { expect, test } from 'vitest'
import { shownAsPrinted } from './asPrinted.ts'

/** `MANGLE_COUNT=20000 MANGLE_SEED=300000 npm run deep -- shownAsPrinted` looks elsewhere. */
const count = Number(process.env.MANGLE_COUNT ?? 100_000)
const seed = Number(process.env.MANGLE_SEED ?? 1000)

test('what is shown of a hundred thousand mangled pages is what is printed there', () => {
  expect(shownAsPrinted(count, seed)).toEqual([])
})
