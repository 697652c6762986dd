import type { Judge } from './judge.ts'
import type { Places } from './places.ts'

/** No heading is longer than this many lines. */
export const longestHead = 8

/** The cheapest way to cut the lines up to some place: what it costs, and where its last heading begins. */
interface Cut {
  readonly cost: number
  readonly from: number
}

/** Lines that no story wants, cut into headings that stand alone: at empty lines, the cheapest way. */
export class Alone {
  readonly #judge: Judge
  /** For each place that was begun at, the cheapest ways to every place behind it in its gap. */
  readonly #ways = new Map<number, readonly Cut[]>()

  constructor(judge: Judge) {
    this.#judge = judge
  }

  /** What it costs to leave heading lines of one gap alone. */
  cost({ first, end }: Places): number {
    return first === end ? 0 : this.#waysFrom(first)[end - first]!.cost
  }

  /** The headings that they make. */
  units({ first, end }: Places): Places[] {
    if (first === end) return []
    const ways = this.#waysFrom(first)
    const units: Places[] = []
    for (let to = end; to > first; to = ways[to - first]!.from)
      units.push({ first: ways[to - first]!.from, end: to })
    return units.reverse()
  }

  #waysFrom(first: number): readonly Cut[] {
    let ways = this.#ways.get(first)
    if (!ways) {
      ways = this.#cheapest(first, this.#judge.gapEnd(first))
      this.#ways.set(first, ways)
    }
    return ways
  }

  #cheapest(first: number, end: number): readonly Cut[] {
    const judge = this.#judge
    const best: Cut[] = [{ cost: 0, from: first }]
    for (let to = first + 1; to <= end; to++) {
      let least = Number.POSITIVE_INFINITY
      let at = first
      for (let from = Math.max(first, to - longestHead); from < to; from++) {
        const unit = judge.unit(judge.lines.slice(from, to))
        const apart = judge.blanksSpeak ? 0 : this.#unseamed(from, to) * 0.7
        const cut = from > first ? judge.cut(from) : 0
        const cost = best[from - first]!.cost + judge.orphan(from, to) + unit + apart + cut
        if (cost < least) {
          least = cost
          at = from
        }
      }
      best.push({ cost: least, from: at })
    }
    return best
  }

  /** Where no empty line parts headings, lines that no seam binds are likely two headings. */
  #unseamed(from: number, to: number): number {
    let n = 0
    for (let i = from + 1; i < to; i++) if (this.#judge.cut(i) === 0) n++
    return n
  }
}
