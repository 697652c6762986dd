import type { HeadLine } from '../headings/headLine.ts'
import type { Assignment, Story } from './assignment.ts'
import type { PageCosts } from './costs/pageCosts.ts'
import { noLines, type Places } from './places.ts'
import type { Found, Step } from './search/searchResult.ts'

/** Turns the result of the search into stories with their heading lines, and headings without a story. */
export function nameStories({ steps, left, placement, cost }: Found, page: PageCosts): Assignment {
  const linesAt = ({ first, end }: Places): readonly HeadLine[] => page.headings.lines.slice(first, end)
  const stories = steps.filter(({ from, to }) => to > from).map((step) => storyOf(step, page, linesAt))
  const orphans = left.flatMap((places) => page.standalone.split(places)).map(linesAt)
  const habit = placement.stackGap < 0 ? placement.favours : `stack before paragraph ${placement.stackGap}`
  return { stories, orphans, cost, habit }
}

function storyOf(
  { from, to, relation, head, banners, intro }: Step,
  { candidates, sequence }: PageCosts,
  linesAt: (places: Places) => readonly HeadLine[],
): Story {
  const corrected = sequence.paras[from]!.heading ?? []
  const lines = [...linesAt(banners), ...corrected, ...linesAt(head ?? noLines)]
  // a correction may take heading lines from anywhere; they are read down the page
  if (corrected.length > 0) lines.sort((a, b) => a.galley.lines[0]!.index - b.galley.lines[0]!.index)
  return {
    from,
    to,
    relation,
    kinship: head ? candidates.kinship(head, to - from) : 0,
    head: lines,
    intro: linesAt(intro),
  }
}
