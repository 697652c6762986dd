import type { Span } from '../../newspaper/span.ts'

/** Damage that extraction did to the text, and that `mend.ts` undoes. */
export type Artefact =
  | 'wrap' // a line wrapped at the measure
  | 'letterspacing' // 中 央 军 委
  | 'autospace' // 7 月 27 日: a space between an ideograph and a digit or letter
  | 'strayspace' // 目睹 ，
  | 'hyphen' // news- paper

/** One artefact that was undone, at an offset into the seed. */
export interface Repaired {
  readonly artefact: Artefact
  readonly at: number
}

/** Mended text that knows where each of its characters stands in the seed. */
export class Mended {
  /** Two numbers for each run of characters adjacent in the seed: its start in the text, and there (−1: a space was added). */
  readonly #runs: readonly number[]
  readonly text: string
  readonly repairs: readonly Repaired[]

  constructor(text: string, runs: readonly number[], repairs: readonly Repaired[]) {
    this.text = text
    this.#runs = runs
    this.repairs = repairs
  }

  /** For each UTF-16 unit of the text, its offset into the seed. */
  get at(): readonly number[] {
    return Array.from({ length: this.text.length }, (_, i) => this.offsetOf(i))
  }

  /** The offset into the seed of the unit at an index; −1 for a space that was added. */
  offsetOf(place: number): number {
    const run = this.#runAt(place)
    const offset = this.#runs[run + 1]!
    return offset < 0 ? offset : offset + place - this.#runs[run]!
  }

  /** The spans of the seed that text[from, to) came from, without the gaps between them. */
  spansOf(from: number, to: number): Span[] {
    const spans: [number, number][] = []
    for (let run = this.#runAt(from); run < this.#runs.length && this.#runs[run]! < to; run += 2) {
      const offset = this.#runs[run + 1]!
      if (offset < 0) continue
      const begin = this.#runs[run]!
      const start = offset + Math.max(0, from - begin)
      const end = offset + Math.min(to, this.#runs[run + 2] ?? this.text.length) - begin
      const last = spans.at(-1)
      if (last && last[1] === start) last[1] = end
      else if (start < end) spans.push([start, end])
    }
    return spans
  }

  /** The last run that begins at or before an index of the text. */
  #runAt(place: number): number {
    let low = 0
    let high = this.#runs.length >> 1
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#runs[2 * middle]! <= place) low = middle
      else high = middle
    }
    return 2 * low
  }
}
