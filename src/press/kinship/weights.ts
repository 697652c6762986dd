/** 亲缘之权: what shared terms are worth. */
export const kinshipWeights = {
  /** What every term is seen more than it is, so that no rarity is boundless. */
  seenMore: 0.5,
  /** Log-odds of two paragraphs telling one story, by what the windows around their border share (a logistic regression). */
  cohesion: {
    length: 0.7, // power of the windows' lengths that is taken out
    nothing: 0.002, // shared where nothing is
    near: 1.6,
    wide: 0.5,
    any: 10.1,
    nearOverHeading: 2.6,
    anyOverHeading: 12.9,
    least: -4,
    most: 5,
  },
}

export type KinshipWeights = Readonly<typeof kinshipWeights>
