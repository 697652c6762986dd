import type { HeadLine } from '../headings/headLine.ts'
import { firstWhere } from '../text/ordered.ts'
import type { Assignment, Story } from './assignment.ts'
import type { PageCosts } from './costs/pageCosts.ts'

// 证监会鼓励证券公司权益类投资 … 中国债券纳入彭博巴克莱债券指数 … 速 览

/** In characters: 速览, 数读. */
const longestLabel = 4

/**
 * 集纳: joins a row of short stories into one digest, whose headings become crossheads. The page must put its
 * other headings after their stories, the row must have its headings before, and after the row must stand a
 * label without a story (速览, 数读).
 */
export function gatherDigests({ headings }: Pick<PageCosts, 'headings'>, assignment: Assignment): Assignment {
  let { stories, orphans } = assignment
  for (const orphan of assignment.orphans) {
    if (!isLabel(orphan)) continue
    const { place } = orphan[0]!
    const end = firstWhere(stories, ({ to }) => headings.gap(to).end > place)
    if (end === stories.length || headings.gap(stories[end]!.to).first > place) continue
    let first = end
    while (first > 0 && isItem(stories[first - 1]) && isItem(stories[first])) first--
    const row = stories.slice(first, end + 1)
    const others = stories.filter((story) => !row.includes(story))
    const count = (relation: Story['relation']) => others.filter((s) => s.relation === relation).length
    if (row.length < 2 || count('after') <= count('before')) continue
    const digest: Story = {
      from: row[0]!.from,
      to: row.at(-1)!.to,
      head: orphan,
      intro: row[0]!.head,
      relation: 'after',
      kinship: 0,
    }
    stories = stories.toSpliced(first, row.length, digest)
    // headings that stood alone between the items become crossheads
    const inside = { first: headings.gap(digest.from).end, end: headings.gap(digest.to).first }
    orphans = orphans.filter(
      ([line]) => line !== orphan[0] && (line!.place < inside.first || line!.place >= inside.end),
    )
  }
  return { ...assignment, stories, orphans }
}

const isItem = (story: Story | undefined): boolean => story?.relation === 'before'

const isLabel = (lines: readonly HeadLine[]): boolean =>
  lines.length === 1 &&
  !lines[0]!.mute &&
  lines[0]!.galley.text.replace(/\u3000/gu, '').length <= longestLabel
