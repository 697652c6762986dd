import { pressWeights, type Weights } from './weights.ts'

/** How the press is to work where that differs from how it always works: for experiments such as `npm run ablate`. */
export interface Settings {
  readonly weights: Weights
  /** Names of steps and recognisers that are left out; see `switches` in readPage.ts. */
  readonly without: ReadonlySet<string>
}

/** The press as it always works. */
export const asAlways: Settings = { weights: pressWeights, without: new Set() }
