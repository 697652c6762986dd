import { articleWeights } from './articles/weights.ts'
import { galleyWeights } from './galleys/weights.ts'
import { habitWeights } from './habits/weights.ts'
import { headingWeights } from './headings/weights.ts'
import { insertWeights } from './inserts/weights.ts'
import { kinshipWeights } from './kinship/weights.ts'
import { signWeights } from './signs/weights.ts'
import { storyWeights } from './stories/weights.ts'

/** 权: every number that the press weighs evidence with, by stage. */
export const pressWeights = {
  habits: habitWeights,
  signs: signWeights,
  headings: headingWeights,
  galleys: galleyWeights,
  inserts: insertWeights,
  kinship: kinshipWeights,
  stories: storyWeights,
  articles: articleWeights,
}

export type Weights = Readonly<typeof pressWeights>
