import { compose } from '../compose/compose.ts'
import type { Edition } from '../newspaper/page.ts'
import { longestPage, printedLength } from './setHeads.ts'

/**
 * 头版拼版: the make-up of an edition's front page, which is its first page with stories, as JSON text. None where
 * there is nothing to make up, or more than any page prints.
 */
export function makeUpFront({ pages }: Edition): string | undefined {
  const openings = pages.map((page) => ({ ...page, articles: page.articles.filter((a) => !a.partOf) }))
  const first = openings.find(({ articles }) => articles.length > 0)
  if (!first || printedLength(first) > longestPage) return undefined
  const held = new Set(pages.map(({ number }) => number))
  const told = pages.flatMap(({ articles }) => articles.flatMap(({ jump, from }) => [jump?.page, from?.page]))
  const jumps = told.some((page) => page !== undefined && !held.has(page))
  const teasers = first.articles.length <= mostTeasers ? first.articles.length : bestTeasers
  return JSON.stringify(compose(first.articles, { ear: true, teasers, jumps }))
}

/** Stories that 导读 lists: all of them, or the best of many (SPEC §11). */
const mostTeasers = 12
const bestTeasers = 8
