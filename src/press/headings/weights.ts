/** 题之权: what the lines of a heading are. Costs are nats: less than 0 speaks for the part. Widths are em. */
export const headingWeights = {
  /** Two lines in one part: the first was wrapped into the second, with an empty line between; or they are two beats of one length; or neither. */
  join: {
    wrapped: -0.3,
    beats: 0.1,
    beatsOverBlank: 2,
    other: 1.3,
    otherOverBlank: 2.5,
    shadow: 2.5, // one of them printed twice
    oneInCapitals: 2.5,
    capitals: -1.3,
    hadRoom: 1.5, // for the next word
    hadNone: -0.6,
    otherCase: 1,
    event: 2, // the first tells one: …召开
    figures: 8, // two figures would become another
    fact: 1.5, // the second opens like one: 截至…
    kind: 6, // the first says only what kind of piece it is
    banner: 2,
    name: 4, // whose name stands under a title
  },
  /** The part begins in the middle of a wrap; no headline at all. */
  seam: 2,
  noHeadline: 3,
  /** What any role but a headline costs a spread line, and one with the name of a series behind; what each role costs a line that breaks off. */
  spread: 3,
  tagged: 1.5,
  breaksOff: 1.5,
  headline: {
    byline: 8,
    kickerEnd: 2.5, // …强调
    kickerStart: 1.5, // 就…
    deckStart: 3, // ——…
    deckEnd: 1.5, // …侧记
    long: 0.15, // for each character more than longest
    longest: 24,
    event: -0.4,
    fact: 0.8, // or two things
    shadow: -1.5,
  },
  column: { banner: 0.5, doubled: -0.5, other: 5 },
  kicker: {
    any: 0.9,
    issues: -2, // 甲、乙发布 / 《蓝皮书》
    latin: 1.8, // such papers have decks rather than kickers
    line: 0.4, // each more
    kickerEnd: -2,
    event: 0.8,
  },
  deck: {
    any: 2,
    deckStart: -2.2,
    deckEnd: -1.8,
    fact: -1.5,
    comma: -0.5,
    twoThings: -1,
  },
  byline: { sure: -1, name: 0, other: 9 },
  /** Log-odds of display type: what is spread, tagged, wraps short of the measure, fills it. */
  display: {
    slack: 1.5, // em
    spread: 5,
    tagged: 6,
    wrapsShort: 2,
    wrapsFull: -2,
  },
}

export type HeadingWeights = Readonly<typeof headingWeights>
