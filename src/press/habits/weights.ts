/** 习惯之权: from when on the page itself is believed to have a habit. Widths are em, shares are of 1. */
export const habitWeights = {
  /** Share of lines with an empty line before them from which empty lines say something. */
  blanksSpeak: 0.02,
  /** Share of lines with an empty line behind them from which it says nothing; share of letter-spaced lines likewise. */
  everyBlank: 0.92,
  everySpaced: 0.7,
  /** How many letters an ideograph outweighs. */
  letters: 2,
  /** 、 ends sentences: so many of them, and so many for each 。. */
  commas: 20,
  commasAStop: 6,
  /** Every line is a paragraph: share of lines that end with a stop. */
  unwrapped: 0.8,
  /** A line this share of the measure that ends with a stop ends a paragraph. */
  shortLine: 0.66,
  /** em: how far a line of words may be from what was reckoned. */
  wordSlack: 0.3,
  /** em: what a line falls short of its measure beyond, or but for, what could not be broken; and at most. */
  word: 0.2,
  longestWord: 4,
  mark: -0.5,
  longestMark: 3,
  /** em: two lines on one baseline are so much longer than the measure; a piece fits it so exactly. */
  overlong: 3,
  exact: 0.8,
  /** em: what two marks that are squeezed together lose, and how much longer and shorter than the measure a line made of pieces may be. */
  squeeze: 0.5,
  squeezeSlack: 0.8,
  squeezeShort: 1.3,
  /** Columns side by side: share of lines with a wide blank. */
  wideBlanks: 0.3,
  /** Mixed columns: share of lines that hold copy of two, each so wide in em. */
  mixed: 0.04,
  mixedWidth: 8,
}

export type HabitWeights = Readonly<typeof habitWeights>
