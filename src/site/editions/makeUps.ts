import { compose } from '../../compose/compose.ts'
import type { PageWish } from '../../compose/pageWish.ts'
import type { Article } from '../../newspaper/article.ts'
import { missingPages } from '../../newspaper/missingPages.ts'
import type { Edition } from '../../newspaper/page.ts'
import { sectionOrder, sectionsOf } from '../../newspaper/section.ts'
import { longestPage, printedLength } from './setHeads.ts'

/** 一期的拼版, as JSON text. */
export interface MakeUps {
  /** A composition a page, null for what has no stories or more than any page prints; absent where no page has one. */
  readonly front?: string
  /** By slug: the sections that one page holds. */
  readonly sections: ReadonlyMap<string, string>
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
  const compositions = pages.map((page, at) => {
    if (page.articles.length === 0 || printedLength(page.articles) > longestPage) return null
    return composer(page.articles, at === front ? frontWish(page.articles.length, jumps) : further)
  })
  const all = pages.flatMap(({ articles }) => articles)
  return {
    ...(compositions.some((made) => made !== null) && {
      front: `[${compositions.map((made) => made ?? 'null').join()}]`,
    }),
    sections: new Map(
      sectionOrder.flatMap(({ slug }) => {
        const made = makeUpSection(all, slug, jumps, composer)
        return made ? [[slug, made] as const] : []
      }),
    ),
  }
}

function makeUpSection(
  all: readonly Article[],
  slug: string,
  jumps: boolean,
  composer: Composer,
): string | undefined {
  const stories = all.filter((story) => sectionsOf(story).some((section) => section.slug === slug))
  if (stories.length === 0 || printedLength(stories) > longestPage) return undefined
  const teasers = rowsFor(all.length - stories.length)
  return composer(stories, { ear: false, lead: 'second', teasers, jumps }, all)
}

function frontWish(stories: number, jumps: boolean): PageWish {
  return { ear: true, lead: 'lead', teasers: rowsFor(stories), jumps }
}

/** A page below the front: its heads stay under those of the front, and 导读 is not its own. */
const further: PageWish = { ear: false, lead: 'leadTwo', teasers: 0, jumps: false }

/** Rows of 导读: a row a story, or the best of many (SPEC §11). */
function rowsFor(stories: number): number {
  return stories <= mostTeasers ? stories : bestTeasers
}
const mostTeasers = 12
const bestTeasers = 8
