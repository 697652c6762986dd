import type { Article, Confidence } from '../../newspaper/article.ts'
import type { HeadLine } from '../headings/headLine.ts'
import type { HeadingWeights } from '../headings/weights.ts'
import type { Term } from '../kinship/term.ts'
import { vocabularyOf } from '../kinship/vocabulary.ts'
import type { Assignment } from '../stories/assignment.ts'
import type { PageCosts } from '../stories/costs/pageCosts.ts'
import type { FittingCorrection } from '../text/corrections.ts'
import type { Line } from '../text/line.ts'
import { type Attached, isPhotoStory } from './attachInserts.ts'
import type { FollowedCorrection } from './ledger.ts'
import { writeArticle } from './writeArticle.ts'

/** What was decided on a page before its articles are written. */
export interface Decisions {
  readonly costs: PageCosts
  readonly assignment: Assignment
  readonly attached: Attached
  /** Headings that neither a story nor a picture has. */
  readonly orphans: readonly (readonly HeadLine[])[]
  /** By story: how sure the press is of it. */
  readonly confidences: readonly Confidence[]
  /** The corrections that were followed, and the lines of the page. */
  readonly corrections: readonly FittingCorrection[]
  readonly lines: readonly Line[]
  readonly weights: { readonly headings: HeadingWeights }
}

/** Writes all articles of a page: stories, headings that stand alone, and pictures that do. `text` is the whole seed. */
export function writeArticles(text: string, decisions: Decisions): Article[] {
  const { costs, assignment, attached, orphans, confidences, corrections, lines, weights } = decisions
  const { sequence, concordance, headings } = costs
  const corrected = corrections.map((correction) => followed(correction, lines))
  const heads = vocabularyOf(() => headings.lines.map(({ terms }) => terms))
  const known = { has: (term: Term) => concordance.has(term) || heads.has(term) }
  const stories = assignment.stories.map((story, i) => {
    const body = sequence.paras.slice(story.from, story.to).map((para, k) => ({
      crossheads: k === 0 ? story.intro : sequence.gaps[story.from + k]!,
      para,
    }))
    return { head: story.head, body, inserts: attached.ofStory[i]!, confidence: confidences[i]! }
  })
  const alone = orphans.map((head) => ({ head, body: [], inserts: [] }))
  const photos = attached.alone
    .filter(({ insert }) => isPhotoStory(insert))
    .map(({ insert, head }) => ({ head, body: [], inserts: [insert] }))
  return [...stories, ...alone, ...photos].map((parts) =>
    writeArticle(text, {
      ...parts,
      known,
      penNames: headings.shortHeads,
      corrected,
      weights: weights.headings.reading,
    }),
  )
}

const followed = (
  { correction, first, last }: FittingCorrection,
  lines: readonly Line[],
): FollowedCorrection => ({
  as: correction.kind,
  span: [lines[first]!.start, lines[last]!.end],
})
