/** 读法之权: what the lines of a heading are. Costs are nats: less than 0 speaks for the part. Widths are em. */
const reading = {
  /** Two lines in one part: the first was wrapped into the second, with an empty line between; or they are two beats of one length; or neither. */
  join: {
    wrapped: -0.3,
    beats: 0.1,
    beatsOverBlank: 2,
    other: 1.6,
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
    shorter: 0.65, // the first, by far
    longer: 0.6, // the first, by more than four
    name: 4, // whose name stands under a title
  },
  /** The part begins in the middle of a wrap; no headline at all. */
  seam: 2,
  noHeadline: 3,
  /** What any role but a headline costs a spread line, and one with the name of a series behind; what each role costs a line that breaks off. */
  spread: 3,
  tagged: 2.35,
  breaksOff: 2.1,
  headline: {
    byline: 8,
    kickerEnd: 2.5, // …强调
    kickerStart: 1.5, // 就…
    deckStart: 3, // ——…
    deckEnd: 1.5, // …侧记
    long: 0.15, // for each character more than longest
    longest: 24,
    event: -0.4,
    fact: 1.15, // or two things
    shadow: -1.5,
    line: -0.2, // each more
  },
  column: { banner: -1.05, doubled: -0.5, other: 5.35 },
  kicker: {
    any: 0.9,
    issues: -2, // 甲、乙发布 / 《蓝皮书》
    latin: 1.8, // such papers have decks rather than kickers
    line: 0.75, // each more
    kickerEnd: -2.6,
    event: 0.8,
    comma: -0.35,
  },
  deck: {
    any: 2,
    deckStart: -2.2,
    deckEnd: -1.8,
    fact: -1.5,
    comma: -0.5,
    twoThings: -1,
    line: 0.4,
    width: -0.7, // of its widest line against the others
  },
  byline: { sure: -1, name: 0.5, other: 9 },
}

/**
 * 分题之权: what differs where headings are cut from each other: what lines cost as one heading, by their cheapest reading.
 * What tells readings apart is fitted by itself; here it would also move lines between stories.
 */
const grouping = {
  join: { other: 1.3, shorter: 0, longer: 0 },
  tagged: 1.5,
  breaksOff: 1.5,
  headline: { fact: 0.8, line: 0 },
  column: { banner: 0.5, other: 5 },
  kicker: { line: 0.4, kickerEnd: -2, comma: 0 },
  deck: { line: 0, width: 0 },
  byline: { name: 0 },
}

/** 题之权 */
export const headingWeights = {
  reading,
  grouping,
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
export type ReadingWeights = Readonly<typeof reading>

/** The weights of a reading, as they count where headings are cut from each other. */
export const groupingWeights = ({ reading: all, grouping: own }: HeadingWeights): ReadingWeights => ({
  ...all,
  ...own,
  join: { ...all.join, ...own.join },
  headline: { ...all.headline, ...own.headline },
  column: { ...all.column, ...own.column },
  kicker: { ...all.kicker, ...own.kicker },
  deck: { ...all.deck, ...own.deck },
  byline: { ...all.byline, ...own.byline },
})
