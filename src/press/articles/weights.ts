/** 篇之权: to which story an insert belongs, which rest to which opening, and how sure the press is. Costs are nats. */
export const articleWeights = {
  /** Shares of a caption's terms, the rarer the heavier, that a story must hold. */
  caption: {
    any: 0.18,
    inside: 0.22, // where it stands inside the story
    points: 0.08, // 图为… beside it
    pointsAside: 0, // 左图：… beside it
    endsPiece: 0.05,
    near: 0.1, // what nearness is worth: 1 inside, ½ beside
  },
  /** The rest of a story on another page. */
  jump: {
    named: -3, // it says 上接 and the page fits
    namedSilent: -1.5, // the page that it names prints no number
    unnamed: 2.5,
    silent: 1, // its own page prints none
    ended: 1, // the opening ends with a stop
    untold: 3, // 下转 is missing, too
    heads: 7, // nats for the whole
    headsEven: 0.3, // share of terms that says nothing
    headsEnough: 0.7,
    texts: 8,
    textsEven: 0.12,
    textsEnough: 0.4,
  },
  /** A story that does not stand beside a heading has less of a claim to it. */
  away: 1.5,
  /** What is told of log-odds: of a joint, of a heading. Fitted on made pages (Platt 1999): joints are surer than costs have it. */
  sure: { joint: 3, jointSlope: 0.8, heading: 0.5, headingSlope: 0.75 },
}

export type ArticleWeights = Readonly<typeof articleWeights>
