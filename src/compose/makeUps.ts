import type { Article } from '../newspaper/article.ts'
import type { Diagnostic } from '../newspaper/diagnostic.ts'
import { missingPages } from '../newspaper/missingPages.ts'
import type { Edition } from '../newspaper/page.ts'
import { sectionOrder, sectionsOf } from '../newspaper/section.ts'
import { compose } from './compose.ts'
import type { Composition } from './composition.ts'
import { longestPage, printedLength } from './headlines/setHeads.ts'
import type { PageWish } from './pageWish.ts'

/** 一期的拼版, as JSON text. */
export interface MakeUps {
  /** A composition a page, null for what has no stories or more than any page prints; absent where no page has one. */
  readonly front?: string
  /** By slug: the sections that one page holds. */
  readonly sections: ReadonlyMap<string, string>
  /** Pages that stand in plain order because composing them broke down. */
  readonly faults: readonly Diagnostic[]
}

/** What composes a page or a section, and gives it as JSON text. */
export type Composer = (...asked: Parameters<typeof compose>) => string

const composeAnew: Composer = (...asked) => JSON.stringify(compose(...asked))

/** Makes up every page of an edition, its first one with stories as the front page, and every section of it. */
export function makeUpsOf(edition: Edition, composer: Composer = composeAnew): MakeUps {
  // The rest of a story is told by its opening.
  const pages = edition.pages.map((page) => ({ ...page, articles: page.articles.filter((a) => !a.partOf) }))
  const front = pages.findIndex(({ articles }) => articles.length > 0)
  const told = pages.flatMap(({ articles }) => articles.flatMap(({ jump, from }) => [jump, from]))
  const jumps = missingPages(told, pages).length > 0
  const faults: Diagnostic[] = []
  const compositions = pages.map((page, at) => {
    if (page.articles.length === 0 || printedLength(page.articles) > longestPage) return null
    const wish = at === front ? frontWish(page.articles.length, jumps) : further
    return attempt(page.seed, faults, () => composer(page.articles, wish)) ?? null
  })
  // A page by itself is asked about with the same list, so that its terms are found once.
  const all = pages.length === 1 ? pages[0]!.articles : pages.flatMap(({ articles }) => articles)
  const sections = sectionOrder.flatMap(({ slug }) => {
    const stories = all.filter((story) => sectionsOf(story).some((section) => section.slug === slug))
    if (stories.length === 0 || printedLength(stories) > longestPage) return []
    const teasers = rowsFor(all.length - stories.length)
    const seed = pages.find(({ articles }) => articles.includes(stories[0]!))?.seed ?? ''
    const made = attempt(seed, faults, () =>
      composer(stories, { ear: false, lead: 'second', teasers, jumps }, all),
    )
    return made === undefined ? [] : [[slug, made] as const]
  })
  return {
    ...(compositions.some((made) => made !== null) && {
      front: `[${compositions.map((made) => made ?? 'null').join()}]`,
    }),
    sections: new Map(sections),
    faults,
  }
}

/** Makes up one page: a front page, or one below it. `jumps` tells whether a story goes on where the edition ends. */
export function makeUpPage(articles: readonly Article[], front: boolean, jumps: boolean): Composition | null {
  const own = articles.filter(({ partOf }) => partOf === undefined)
  if (own.length === 0 || printedLength(own) > longestPage) return null
  return compose(own, front ? frontWish(own.length, jumps) : further)
}

/** What `compose` gives, or the fault that it met: no text may keep the pages around it from the reader. */
function attempt(seed: string, faults: Diagnostic[], compose: () => string): string | undefined {
  try {
    return compose()
  } catch (error) {
    // a section breaks down on the story on which its page did
    if (!faults.some((fault) => fault.seed === seed)) faults.push(makeUpFault(seed, error))
    return undefined
  }
}

function makeUpFault(seed: string, error: unknown): Diagnostic {
  const detail = error instanceof Error ? error.message : String(error)
  return {
    rule: 'make-up-fault',
    severity: 'warning',
    seed,
    what: 'The page could not be made up, and stands in plain order.',
    why: `Composing it broke down (${detail}); no text should do that.`,
    todo: 'Report it, with the file.',
  }
}

function frontWish(stories: number, jumps: boolean): PageWish {
  return { ear: true, lead: 'lead', teasers: rowsFor(stories), jumps }
}

/** A page below the front: its heads stay under those of the front, and 导读 is not its own. */
const further: PageWish = { ear: false, lead: 'leadTwo', teasers: 0, jumps: false }

/** Rows of 导读: a row a story, or the best of many. */
function rowsFor(stories: number): number {
  return stories <= mostTeasers ? stories : bestTeasers
}
const mostTeasers = 12
const bestTeasers = 8
