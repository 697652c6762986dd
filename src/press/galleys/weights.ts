/**
 * 条之权: what it costs to cut lines into paragraphs and lines of headings. Costs are nats, the negative logarithm of how
 * likely a reading is; widths are em.
 */
export const galleyWeights = {
  /** What a recogniser knew is read as something else. */
  notKnown: 3,
  /** A heading's second line is cheaper than its first. */
  headingRun: -0.9,
  /** A new measure behind a paragraph, and where a heading or a news lead calls for one. */
  newMeasure: 2.2,
  newMeasureAnnounced: 0.8,
  /** A paragraph goes on over a column's end: with an empty line there, or without; for each em of another measure, and at most. */
  column: 3,
  columnAtBlank: 2,
  columnEm: 0.45,
  columnMost: 2,
  /** A middle line that ends with a stop. */
  stopInside: 0.5,
  /** An empty line inside a paragraph, before an opening quotation mark, and where the page sets none. */
  blankInside: 1.8,
  blankInsideAtQuote: 0.7,
  blankInsideSeldom: 3,
  /** Paragraphs parted by no empty line where the page sets them, at most. */
  bareBorder: 3,
  /** Being off the measure: what the first em costs, each further one, and all at most. */
  offOne: 1,
  offMore: 2.1,
  offMost: 6,
  /** The same of a letter-spaced line, which stretches, for each em; and the least share of the measure that it holds. */
  spacedOff: 0.15,
  spacedLeast: 0.72,
  /** A first line's indent, where the page's own is not known yet. */
  indent: { none: 1.6, one: 0.9, two: 0 },
  indentLatin: { none: 0, one: 0.5, two: 2 },
  /** How many lines the usual indents count for when those of a page are learnt. */
  indentPrior: 4,
  /** A last line that fills the measure. */
  lastFull: 0.5,
  /** A paragraph of one line. */
  sole: 0.6,
  /** em: how exactly a summary over a news lead must fit. */
  standfirstSlack: 1.2,
}

export type GalleyWeights = Readonly<typeof galleyWeights>
