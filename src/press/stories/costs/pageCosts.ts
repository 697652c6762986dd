import type { Habits } from '../../habits/habits.ts'
import { Concordance } from '../../kinship/concordance.ts'
import { NumberArena } from '../../kinship/numberArena.ts'
import type { Vocabulary } from '../../kinship/vocabulary.ts'
import type { Sequence } from '../sequence.ts'
import type { DecisionWeights, StoryWeights } from '../weights.ts'
import { HeadCandidates } from './headCandidates.ts'
import { HeadGroups } from './headGroups.ts'
import { HeadingCosts } from './headingCosts.ts'
import { LinesAbove } from './linesAbove.ts'
import { ParagraphCosts } from './paragraphCosts.ts'
import { StackBound } from './stackBound.ts'
import { StandaloneHeads } from './standaloneHeads.ts'

/** What the search asks about one page. All costs are in the unit of `cutGalleys`. */
export interface PageCosts {
  readonly sequence: Sequence
  /** Every term of the page's copy, and where it stands. */
  readonly concordance: Concordance
  /** What it costs to join and to part paragraphs. */
  readonly paragraphs: ParagraphCosts
  /** What it costs to keep heading lines together and to cut between them. */
  readonly headings: HeadingCosts
  /** What it costs to give heading lines to paragraphs. */
  readonly candidates: HeadCandidates
  /** What the headings of a stack cost if several stories could share one. */
  readonly stackBound: StackBound
  /** What it costs to leave heading lines without a story. */
  readonly standalone: StandaloneHeads
  readonly linesAbove: LinesAbove
  readonly weights: StoryWeights
}

/** Prepares the costs of one page. `captions` holds the terms of its captions: a heading may belong to a picture. */
export function weighPage(
  sequence: Sequence,
  habits: Pick<Habits, 'blanksSpeak' | 'commaStops'>,
  captions: Vocabulary,
  weights: DecisionWeights,
): PageCosts {
  const concordance = new Concordance(
    sequence.paras.map((p) => p.terms),
    weights.kinship,
  )
  const paragraphs = new ParagraphCosts(sequence, habits, concordance, weights)
  const headings = new HeadingCosts(sequence.gaps, habits, concordance, captions, weights.stories)
  const groups = new HeadGroups(headings, concordance, weights)
  const { reaches } = paragraphs
  const rows = new NumberArena()
  const scales = { headings, groups, concordance, reaches, rows, kin: weights.stories.kin }
  const candidates = new HeadCandidates(scales)
  const stackBound = new StackBound(scales)
  const standalone = new StandaloneHeads(headings, weights.stories.orphan)
  const linesAbove = new LinesAbove(headings, candidates, standalone)
  return {
    sequence,
    concordance,
    paragraphs,
    headings,
    candidates,
    stackBound,
    standalone,
    linesAbove,
    weights: weights.stories,
  }
}
