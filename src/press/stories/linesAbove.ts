import type { Claim } from './headCandidates.ts'
import type { Judge } from './judge.ts'
import { behind, lastOf, noLines, type Places } from './places.ts'
import { type Alone, longestHead } from './standaloneHeads.ts'

/** 上方: what is left of the gap over a paragraph, once the story before has used its first lines. */
export interface Above {
  readonly before: Places
  /** What its lines could head: the last, the last two … */
  readonly over: readonly Claim[]
  /** The banners that close the gap: they stand over the story even where its heading does not. */
  readonly banners: Places
  /** What it costs to leave the lines before alone, but the last n. */
  readonly leaving: readonly number[]
}

/** Where nothing stands. */
export const nothingAbove: Above = { before: noLines, over: [], banners: noLines, leaving: [0] }

/** What stands over each paragraph: found once, though every habit asks for it. */
export class Aboves {
  readonly #judge: Judge
  readonly #alone: Alone
  readonly #known: Above[][] = []

  constructor(judge: Judge, alone: Alone) {
    this.#judge = judge
    this.#alone = alone
  }

  /** What stands over paragraph `from` but the first `used` lines of its gap. */
  over(from: number, used: number): Above {
    this.#known[from] ??= []
    this.#known[from][used] ??= this.#find(from, used)
    return this.#known[from][used]
  }

  #find(from: number, used: number): Above {
    const { claims, lines } = this.#judge
    const before = behind(this.#judge.gap(from), used)
    const near = Math.min(longestHead, before.end - before.first)
    let banners = 0
    while (banners < near && lines[before.end - 1 - banners]!.banner) banners++
    return {
      before,
      over: claims.over(from).slice(0, near),
      banners: lastOf(before, banners),
      leaving: this.#alone
        .costs(before)
        .slice(0, before.end - before.first + 1)
        .reverse(),
    }
  }
}
