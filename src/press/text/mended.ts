import type { Span } from '../../newspaper/span.ts'

/** 病: what extraction did to the text. Each is undone in `mend.ts` and nowhere else, and each has its name; doubled text is halved where headings are set. */
export type Artefact =
  | 'wrap' // a line cut by the measure: the halves join
  | 'letterspacing' // 中 央 军 委
  | 'autospace' // 7 月 27 日: a space between an ideograph and a digit or letter
  | 'strayspace' // 目睹 ，
  | 'hyphen' // news- paper

/** One artefact undone, at an offset into the seed. */
export interface Repaired {
  readonly artefact: Artefact
  readonly at: number
}

/** Text made good, and where each of its characters stands in the seed. */
export class Mended {
  /**
   * Runs of characters that stand side by side in the seed, as pairs of numbers: where a run begins in the text, and
   * where in the seed (-1: a space that stands for a gap).
   */
  readonly #runs: readonly number[]
  readonly text: string
  readonly repairs: readonly Repaired[]

  constructor(text: string, runs: readonly number[], repairs: readonly Repaired[]) {
    this.text = text
    this.#runs = runs
    this.repairs = repairs
  }

  /** The offset into the seed of each UTF-16 unit of the text. */
  get at(): readonly number[] {
    return Array.from({ length: this.text.length }, (_, i) => this.offsetOf(i))
  }

  /** Where the unit at a place of the text stands in the seed; -1 for a space that stands for a gap. */
  offsetOf(place: number): number {
    const run = this.#runAt(place)
    const offset = this.#runs[run + 1]!
    return offset < 0 ? offset : offset + place - this.#runs[run]!
  }

  /** The spans of the seed that text[from, to) came from; gaps between them are left out. */
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

  /** The last run that begins at a place of the text or before it. */
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
