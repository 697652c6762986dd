import type { JumpLine } from './article.ts'
import type { Page } from './page.ts'

/** 缺版: the printed numbers of the pages that jump lines name and that none of `pages` bears, the smallest first. */
export function missingPages(
  jumps: readonly (JumpLine | undefined)[],
  pages: readonly Pick<Page, 'number'>[],
): readonly number[] {
  const held = new Set(pages.map(({ number }) => number))
  const named = new Set(jumps.flatMap((jump) => (jump ? (jump.pages ?? [jump.page]) : [])))
  return [...named].filter((number) => !held.has(number)).sort((a, b) => a - b)
}
