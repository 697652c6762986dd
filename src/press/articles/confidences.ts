import type { Confidence } from '../../newspaper/article.ts'
import type { Assignment, Story } from '../stories/assignment.ts'
import type { PageCosts } from '../stories/costs/pageCosts.ts'
import type { ArticleWeights } from './weights.ts'

/** How many stories before and after its own a heading is compared with. */
const rivals = 12

/**
 * 把握: how sure the press is of each story's joints and heading. Costs are about negative log-likelihoods, so
 * the odds of two readings are e to the difference of their costs, which `sure` brings to how often they are right. Joining is compared with parting; a story's
 * claim to its heading with those of neighbouring stories, and with none.
 */
export function confidences(page: PageCosts, { stories }: Assignment, weights: ArticleWeights): Confidence[] {
  const { sure } = weights
  return stories.map((story, i) => {
    const { paragraphs } = page
    const joints = page.sequence.paras.slice(story.from + 1, story.to).map((para, k) => ({
      at: para.galley.lines[0]!.start,
      confidence: likelihood(
        sure.joint +
          sure.jointSlope * (paragraphs.part(story.from + 1 + k) - paragraphs.join(story.from + 1 + k)),
      ),
    }))
    // corrections are certain
    if (paragraphs.isHeaded(story.from)) return { heading: 1, joints }
    const speaking = story.head.some((h) => !h.mute)
    return speaking ? { heading: ofHeading(page, stories, i, weights), joints } : { joints }
  })
}

/** The likelihood that a heading belongs to its own story. */
function ofHeading(
  { candidates, weights: { noHeading } }: PageCosts,
  stories: readonly Story[],
  own: number,
  { away, sure }: ArticleWeights,
): number {
  const near = stories.slice(Math.max(0, own - rivals), own + rivals + 1)
  const story = stories[own]!
  const costs = candidates.rivals(story.head, near, story.relation === 'before' ? story : undefined)
  const mine = costs[near.indexOf(story)]!
  const rivalling = costs.map((cost, i) => (near[i] === story ? cost : cost + away))
  const others = [...rivalling.filter((_, i) => near[i] !== story), noHeading.any]
  const odds = -Math.log(others.reduce((sum, cost) => sum + Math.exp(mine - cost), 0))
  return likelihood(sure.heading + sure.headingSlope * odds)
}

/** What log-odds come to, rounded to hundredths: the evidence is no finer. */
const likelihood = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds))) / 100
