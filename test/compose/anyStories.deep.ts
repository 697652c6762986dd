import { test } from 'vitest'
import { composeAnyPages } from './anyPages.ts'

test(
  'a thousand pages of any texts are composed, and nothing is lost',
  () => composeAnyPages(1000),
  3_600_000,
)
