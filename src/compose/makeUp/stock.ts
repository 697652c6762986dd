import type { Article } from '../../newspaper/article.ts'
import type { PageWish } from '../pageWish.ts'
import { bodyLength, isBrief, ranked } from '../score.ts'
import type { Grid } from '../sheet/grids.ts'
import type { Draft, SlotWish } from '../slots/draft.ts'
import { draftBulletin, draftPhoto, draftTeasers } from '../slots/draftPart.ts'
import { draftStory } from '../slots/draftStory.ts'
import type { HeadText } from '../slots/headText.ts'

/** 稿库: the stories of a page by what can be done with them, best first. */
export interface Stock {
  readonly bulletins: readonly Article[]
  readonly photos: readonly Article[]
  readonly briefs: readonly Article[]
  readonly texts: readonly Article[]
}

/** Sorts the stories by what can be done with them. */
export function stockOf(stories: readonly Article[]): Stock {
  const stock = { bulletins: [], photos: [], briefs: [], texts: [] } as Record<keyof Stock, Article[]>
  for (const story of ranked(stories)) stock[kindOf(story)].push(story)
  return stock
}

function kindOf(story: Article): keyof Stock {
  if (bodyLength(story) === 0) return story.figures?.length ? 'photos' : 'bulletins'
  if (story.genre === 'photo' && bodyLength(story) < 120 && story.figures?.length) return 'photos'
  return isBrief(story) ? 'briefs' : 'texts'
}

/** Drafts of one grid, each made once. */
export function drafter(
  grid: Grid,
  heads: ReadonlyMap<string, HeadText>,
  page: PageWish,
  stock: Stock,
): (wish: SlotWish) => Draft {
  const { texts, briefs, bulletins } = stock
  const roomy = isRoomy(stock)
  const alone = isAlone(stock)
  const onlyPhotos = texts.length + briefs.length + bulletins.length === 0
  const made = new Map<string, Draft>()
  return (wish) => {
    const key = `${wish.slot}/${wish.span}/${wish.level ?? ''}/${wish.story?.id ?? ''}`
    const known = made.get(key)
    if (known) return known
    const draft = draftOf(grid, heads, page, {
      ...wish,
      ...(onlyPhotos && { level: 'column' as const }),
      roomy,
      alone,
      largest: page.lead,
    })
    made.set(key, draft)
    return draft
  }
}

function draftOf(
  grid: Grid,
  heads: ReadonlyMap<string, HeadText>,
  { teasers, jumps }: PageWish,
  wish: SlotWish,
): Draft {
  const { slot, story } = wish
  if (slot === 'teasers' || !story) return draftTeasers(grid, teasers, jumps)
  const head = heads.get(story.id)!
  switch (slot) {
    case 'photo':
      return draftPhoto(story, head, grid, wish)
    case 'bulletin':
      return draftBulletin(story, head, grid, wish)
    case 'lead':
    case 'box':
    case 'story':
    case 'brief':
      return draftStory(story, head, grid, wish)
  }
}

/** Three stories at most: the page has room for whole ones. */
function isRoomy({ texts, briefs, photos }: Stock): boolean {
  return texts.length + briefs.length + photos.length <= 3
}

/** One story to read, under whatever headlines: the page is its own. */
export function isAlone({ texts, briefs, photos }: Stock): boolean {
  return texts.length + briefs.length + photos.length === 1
}
