import type { Article } from '../../newspaper/article.ts'
import { type Grid, linesFor, slotWidth } from '../sheet/grids.ts'
import type { Draft, SlotWish } from './draft.ts'
import type { HeadText } from './headText.ts'
import { captionHeight } from './panelRow.ts'
import { setHead } from './setHead.ts'

/**
 * 图片新闻: label, head where it has one, captions between their corners, and the line that says that the page's text
 * holds no image. The corners may stand up to three lines further apart.
 */
export function draftPhoto(story: Article, text: HeadText, grid: Grid, { span, level }: SlotWish): Draft {
  const width = slotWidth(grid, span)
  // 22/34 across more than one column and where a page is nothing but captions.
  const large = span > 1 || level === 'column'
  const scale = large ? 22 / 17 : 1
  const measure = Math.min(width / scale, longestCaption * grid.size)
  const captions = (story.figures ?? []).map((figure) => captionHeight(figure, grid, measure) * scale)
  const head = setHead({ ...text, byline: 0 }, grid, 'brief', span)
  const height = captions.reduce((sum, caption) => sum + caption + grid.line / 2, 0) + head.height
  // The note under it, and over a head the label that stands for one elsewhere.
  const rows = linesFor(grid, height) + (text.headline.length > 0 ? 2 : 1)
  const choices = [0, 1, 2, 3].map((more) => ({ rows: rows + more, cost: 3 * more * more }))
  return { slot: 'photo', span, story, head: { ...head, level: large ? 'column' : 'brief' }, choices }
}

/** Characters of a caption's line, the white at its sides counted: longer ones tire. */
const longestCaption = 38

/** 标题新闻: label, kicker, headline, and the line that says that the page holds no more of it. */
export function draftBulletin(story: Article, text: HeadText, grid: Grid, { span }: SlotWish): Draft {
  const head = setHead({ ...text, byline: 0 }, grid, span > 1 ? 'ear' : 'brief', span)
  const rows = linesFor(grid, head.height + 2 * grid.line)
  return { slot: 'bulletin', span, story, head, choices: [{ rows, cost: 0 }] }
}

/** 导读: 反线, name, rows of 44px. It may leave out all but the five best. */
export function draftTeasers(grid: Grid, entries: number, jumps: boolean): Draft {
  const least = Math.min(entries, 5)
  const choices = Array.from({ length: entries - least + 1 }, (_, dropped) => ({
    rows: linesFor(grid, 47 + 44 * (entries - dropped + (jumps ? 1 : 0))),
    cost: 4 * dropped,
    entries: entries - dropped,
  }))
  return { slot: 'teasers', span: 1, choices }
}
