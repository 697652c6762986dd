import { dropFirst, keepLast, noLines, type Places } from '../places.ts'
import type { HeadCandidates } from './headCandidates.ts'
import type { HeadCandidate } from './headCost.ts'
import { type HeadingCosts, longestHead } from './headingCosts.ts'
import type { StandaloneHeads } from './standaloneHeads.ts'

/** 上方: what is left of the gap above a paragraph after the story before has used its first lines. */
export interface Above {
  readonly before: Places
  /** Its last line as a candidate, its last two, … */
  readonly over: readonly HeadCandidate[]
  /** Banners at the end of the gap: they belong to the story below, wherever its heading stands. */
  readonly banners: Places
  /** Cost of leaving the other lines without a story if the last n are used, for n = 0, 1, … */
  readonly leaving: readonly number[]
}

/** An empty gap. */
export const nothingAbove: Above = { before: noLines, over: [], banners: noLines, leaving: [0] }

/** What stands above each paragraph; found once for all searches of the page. */
export class LinesAbove {
  readonly #headings: HeadingCosts
  readonly #candidates: HeadCandidates
  readonly #standalone: StandaloneHeads
  readonly #known: Above[][] = []

  constructor(headings: HeadingCosts, candidates: HeadCandidates, standalone: StandaloneHeads) {
    this.#headings = headings
    this.#candidates = candidates
    this.#standalone = standalone
  }

  /** What stands above paragraph `from`, without the first `used` lines of its gap. */
  over(from: number, used: number): Above {
    this.#known[from] ??= []
    this.#known[from][used] ??= this.#find(from, used)
    return this.#known[from][used]
  }

  #find(from: number, used: number): Above {
    const { lines } = this.#headings
    const before = dropFirst(this.#headings.gap(from), used)
    const near = Math.min(longestHead, before.end - before.first)
    let banners = 0
    while (banners < near && lines[before.end - 1 - banners]!.banner) banners++
    return {
      before,
      over: this.#candidates.over(from).slice(0, near),
      banners: keepLast(before, banners),
      leaving: this.#standalone
        .costs(before)
        .slice(0, before.end - before.first + 1)
        .reverse(),
    }
  }
}
