import type { Article } from '../../newspaper/article.ts'
import { bodyLength, visibleLength } from '../score.ts'
import type { SlotWish } from '../slots/draft.ts'
import type { Stock } from './stock.ts'

/** 稿件 on its way to a band: what kind of slot it needs there. */
export interface Item {
  readonly story: Article
  readonly kind: 'text' | 'brief' | 'photo' | 'bulletin' | 'box'
  /** How much it has to fill a wide slot with, in characters. */
  readonly fill: number
}

/** The stories that are left for the bands: those with nothing but a headline first, briefs last. */
export function itemsOf(stock: Stock, without: ReadonlySet<string>): Item[] {
  const of = (stories: readonly Article[], kind: Item['kind']) =>
    stories.map((story) => ({
      story,
      kind,
      // Of captions the longest fills a wide slot best, and every story better than any.
      fill:
        kind === 'text'
          ? bodyLength(story)
          : kind === 'brief'
            ? 1
            : Math.min(0.9, captionLength(story) / 1000),
    }))
  return [
    ...of(stock.bulletins, 'bulletin'),
    ...of(stock.texts, 'text'),
    ...of(stock.photos, 'photo'),
    ...of(stock.briefs, 'brief'),
  ].filter(({ story }) => !without.has(story.id))
}

function captionLength({ figures = [] }: Article): number {
  return figures.reduce((sum, { caption }) => sum + visibleLength(caption), 0)
}

/** The slot that a story takes in a stack `span` columns wide. */
export function wishOf({ story, kind }: Item, span: number): SlotWish {
  switch (kind) {
    case 'photo':
      return { slot: 'photo', span, story }
    case 'bulletin':
      return { slot: 'bulletin', span, story }
    case 'box':
      return { slot: 'box', span, story }
    case 'brief':
      return span > 1 ? { slot: 'story', span, story, level: 'column' } : { slot: 'brief', span, story }
    case 'text':
      return { slot: 'story', span, story }
  }
}
