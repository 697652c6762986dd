import { test } from 'vitest'
import { expectPromise, followPlaces } from './places.ts'

test('ten thousand edited seeds lead to no other place', () => {
  expectPromise(followPlaces(10_000))
})
