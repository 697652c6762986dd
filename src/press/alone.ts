import type { Judge } from './judge.ts'
import type { HeadLine } from './sequence.ts'

/** No heading is longer than this many lines. */
export const longestHead = 8

/** What it costs to leave a heading without a story. */
export const orphanHeading = 2.1

/** Lines that no story wants, cut into headings that stand alone: at empty lines, the cheapest way. */
export class Alone {
  readonly #judge: Judge
  readonly #costs = new Map<number, number>()

  constructor(judge: Judge) {
    this.#judge = judge
  }

  /** What it costs to leave neighbouring lines of one gap alone. */
  cost(lines: readonly HeadLine[]): number {
    if (lines.length === 0) return 0
    const key = lines[0]!.place * 65_536 + lines.length
    const known = this.#costs.get(key)
    if (known !== undefined) return known
    const cost = this.#cheapest(lines).at(-1)!.cost
    this.#costs.set(key, cost)
    return cost
  }

  /** The headings that they make. */
  units(lines: readonly HeadLine[]): (readonly HeadLine[])[] {
    const best = this.#cheapest(lines)
    const units: (readonly HeadLine[])[] = []
    for (let to = lines.length; to > 0; to = best[to]!.from) units.push(lines.slice(best[to]!.from, to))
    return units.reverse()
  }

  /** Where no empty line parts headings, lines that no seam binds are likely two headings. */
  #unseamed(lines: readonly HeadLine[], from: number, to: number): number {
    let n = 0
    for (let i = from + 1; i < to; i++) if (this.#judge.cut(lines[i - 1], lines[i]) === 0) n++
    return n
  }

  #cheapest(lines: readonly HeadLine[]): { cost: number; from: number }[] {
    const best = [{ cost: 0, from: 0 }]
    for (let to = 1; to <= lines.length; to++) {
      let here = { cost: Number.POSITIVE_INFINITY, from: 0 }
      for (let from = Math.max(0, to - longestHead); from < to; from++) {
        const unit = this.#judge.unit(lines.slice(from, to))
        const apart = this.#judge.blanksSpeak ? 0 : this.#unseamed(lines, from, to) * 0.7
        const cost =
          best[from]!.cost + orphanHeading + unit + apart + this.#judge.cut(lines[from - 1], lines[from])
        if (cost < here.cost) here = { cost, from }
      }
      best.push(here)
    }
    return best
  }
}
