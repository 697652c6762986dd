import type { HeadingWeights } from '../headings/weights.ts'
import type { KinshipWeights } from '../kinship/weights.ts'

/** 稿之权: what it costs to cut paragraphs into stories and to give them headings. Costs are nats: less than 0 speaks for it. */
export const storyWeights = {
  /** A paragraph goes on with the story before it. */
  join: {
    newsLead: 6.5,
    byline: 3,
    item: 1,
    jump: 5, // behind 下转, before 上接
    signed: 3, // behind a signature or a picture with a heading of its own
    otherMeasure: 0.5,
    otherMeasureBy: 1, // em
  },
  /** A story begins with a paragraph. */
  part: {
    newsLead: -2.5,
    byline: -1.5,
    label: -1.5, // 核心阅读
    signed: -1.5,
    bare: 0.6, // no heading stands over it
  },
  /** An empty line, or none, where most paragraphs follow each other without one: nats for a new story. */
  border: {
    runOn: 0.2, // share of such paragraphs from which it counts
    none: -1,
    heading: 1.5,
    plain: 0.8,
  },
  /** A story without a heading; the same of an item; and more where it has a news lead. */
  noHeading: { any: 3.2, item: 1.2, newsLead: 0.6 },
  /** Beyond these costs of its joins, of all and of one, no story is lengthened. */
  torn: { story: 12, join: 6.5 },
  /** Heading lines inside a story. */
  crosshead: {
    any: 1.1,
    ornamented: 0.1,
    line: 0.5, // each more than two
    long: 1.5, // of all together
    longest: 44, // characters
    letters: 0.4, // each letter more than longestLetters
    longestLetters: 18,
    lettersMost: 5,
    byline: 4,
    signed: 4, // a title and its writer
    notice: 8,
    displayLeast: -1.6, // of the log-odds of display type, as much counts for a crosshead
    shownMost: 0.8, // share of headings that show their size, as much counts
    series: 2, // discount for others of one shape near it
    counted: 3, // discount for counting on
    headed: 2.5, // of the series, by the share of paragraphs with a heading
  },
  /** Lines that are one heading. */
  together: {
    line: 0.6, // each more than four
    apart: 2.5, // something stands between two of them
    advert: 2.5,
    thirdPart: 0.5, // more than kicker and headline
    fourthPart: 0.7,
    reading: 0.5, // of the cost of reading them as one
    secondPart: 1.05, // that a heading of two parts has free
    label: 2.5,
    ornament: 4, // each
  },
  /** Two lines of one gap are two headings, though something holds them. */
  cut: {
    held: 3, // a wrap, or a missing empty line
    heldOverBlank: 1.5,
    closeSet: 1, // a missing empty line in a long gap without any
  },
  /** Lines without a story; where they name a picture; unbound lines that stand alone as one, where no empty line says. */
  orphan: { any: 2.7, picture: -0.5, unbound: 0.7 },
  /** What a body says of a heading. */
  kin: {
    enough: 0.85, // share of terms in common: more says no more
    even: 0.33, // share that says nothing
    below: 5, // nats for the whole, below that share
    above: 7,
    line: 0.4, // weight of the line that has most in common; all lines weigh the rest
    strange: 0.9, // each line that the body does not know
    strangeShare: 0.085,
    silent: 3, // nothing is said
    signedMost: -0.7, // what a writer signs need not name its subject
  },
  /** Where headings stand: share that stands elsewhere than the page has them, on a strict page and on another; a stack. */
  place: { seldom: 0.01, often: 0.35, stack: 1.5 },
  /** Lines over a body whose heading is elsewhere. */
  intro: { any: 0.85, ornamented: 0.1 },
  /** Headings of a stack in any order: share of the logarithm of the number of orders; how far above the bound it is tried. */
  auction: { disorder: 0.5, worth: 2 },
  /** A heading is read elsewhere than the search had it; a heading that costs less than this is a story's own. */
  leftover: { moved: 4, own: 0 },
}

export type StoryWeights = Readonly<typeof storyWeights>

/** All weights that the decision over a page uses. */
export interface DecisionWeights {
  readonly kinship: KinshipWeights
  readonly headings: HeadingWeights
  readonly stories: StoryWeights
}
