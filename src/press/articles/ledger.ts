import type { Correction } from '../../newspaper/correction.ts'
import { endsLine } from '../../newspaper/lineNumbers.ts'
import type { LiftedPart, MovedPart, Repair } from '../../newspaper/repair.ts'
import type { Span } from '../../newspaper/span.ts'
import { type Galley, linesOf } from '../text/galley.ts'
import { isBlankAt, isIdleJoiner } from '../text/glyph.ts'
import type { Line } from '../text/line.ts'
import { mendLines } from '../text/mend.ts'
import { halve, joinSpans, spansOfLines } from './setText.ts'

/** A correction that was followed, and the span of its lines. */
export interface FollowedCorrection {
  readonly as: Correction['kind']
  readonly span: Span
}

/** 修补账: records what was done to the raw text of one article while it is written. */
export class Ledger {
  readonly #seed: string
  readonly #repairs: Repair[] = []
  #wraps = 0

  constructor(seed: string) {
    this.#seed = seed
  }

  /** Records a galley that was read as running text. */
  copy(galley: Galley): void {
    this.#mended(galley.lines)
  }

  /** Records the lines of a heading: mended, halved if doubled, and without the copies of a shadow. */
  heading(galleys: readonly Galley[]): void {
    galleys.forEach((galley, i) => {
      if (galleys[i - 1]?.text === galley.text) {
        this.#repairs.push({ kind: 'shadow', spans: spansOfLines(this.#seed, galley.lines) })
        return
      }
      const whole = galley.kind === 'copy' || galley.lines.length === 1
      const lines = whole ? galley.lines : galley.lines.slice(0, 1)
      this.#mended(lines)
      const shadows = galley.lines.slice(lines.length)
      if (shadows.length > 0) this.#repairs.push({ kind: 'shadow', spans: spansOfLines(this.#seed, shadows) })
      if (halve(galley.text) !== galley.text)
        this.#repairs.push({ kind: 'doubled', spans: spansOfLines(this.#seed, lines) })
      if (i > 0) this.#wraps++
    })
  }

  /** Records that text [from, to) of a galley was lifted out of the prose. */
  lifted(part: LiftedPart, galley: Galley, from: number, to: number): void {
    if (to <= from) return
    const spans = joinSpans(this.#seed, mendLines(this.#seed, galley.lines).spansOf(from, to))
    if (spans.length > 0) this.#repairs.push({ kind: 'lifted', part, spans })
  }

  /** Records parts that stand after the body or apart from it; `body` is where the body stands. */
  moved(part: MovedPart, galleys: readonly Galley[], body: readonly Span[]): void {
    const first = body[0]
    if (!first) return
    const spans = spansOfLines(this.#seed, linesOf(galleys))
    const runs = joinSpans(this.#seed, [...body, ...spans])
    const home = runs.filter(([a, b]) => body.some(([c, d]) => c < b && a < d))
    for (const span of spans) {
      const beside = home.some(([a, b]) => a <= span[0] && span[1] <= b)
      if (beside && (part !== 'heading' || span[0] <= first[0])) continue
      this.#repairs.push({ kind: 'moved', part, stood: beside ? 'behind' : 'apart', spans: [span] })
    }
  }

  /** Records the corrections of lines in this article. */
  corrected(corrections: readonly FollowedCorrection[], spans: readonly Span[]): void {
    for (const { as, span } of corrections) {
      if (spans.some(([from, to]) => from <= span[0] && span[1] <= to))
        this.#repairs.push({ kind: 'corrected', as, spans: [span] })
    }
  }

  /** All repairs, in the order of the page; `owned` is what the article took, and no repair tells of more. */
  repairs(owned: readonly Span[]): readonly Repair[] {
    const within = this.#repairs.map((repair) =>
      'spans' in repair ? { ...repair, spans: overlap(repair.spans, owned) } : repair,
    )
    const sorted = inPageOrder(within)
    return this.#wraps > 0 ? [{ kind: 'wrap', count: this.#wraps }, ...sorted] : sorted
  }

  #mended(lines: readonly Line[]): void {
    const { repairs } = mendLines(this.#seed, lines)
    if (repairs.length === 0) return
    // blanks of one kind in one line are one repair
    const spaces: Spaces[] = []
    const open: { [kind in Spacing]?: Spaces } = {}
    let n = 0
    for (let i = 0; i < repairs.length; i++) {
      const { artefact, at } = repairs[i]!
      // the next line may stand above this one, at the head of the next column
      while (n < lines.length - 1 && !(lines[n]!.start <= at && at < lines[n]!.end)) n++
      const line = lines[n]!
      switch (artefact) {
        case 'wrap':
          if (line.blanksBefore === 0) this.#wraps++
          else
            this.#repairs.push({
              kind: 'break',
              cause: /^[“‘「『]/u.test(line.raw) ? 'quote' : 'column',
              at,
            })
          break
        case 'hyphen':
          this.#repairs.push({ kind: 'hyphen', at })
          break
        case 'letterspacing':
        case 'autospace':
        case 'strayspace': {
          const known = open[artefact]
          if (known?.line === n) {
            known.to = at
            known.count++
          } else {
            const from = blankBefore(this.#seed, at)
            const fresh = { kind: artefact, line: n, from, to: at, count: 1 }
            open[artefact] = fresh
            spaces.push(fresh)
          }
          break
        }
      }
    }
    for (const { kind, from, to, count } of spaces) this.#repairs.push({ kind, spans: [[from, to]], count })
  }
}

/** Blanks of one kind taken out of one line. */
interface Spaces {
  readonly kind: Spacing
  readonly line: number
  readonly from: number
  to: number
  count: number
}

type Spacing = 'letterspacing' | 'autospace' | 'strayspace'

/** The start of the blank that ends at an offset. */
function blankBefore(seed: string, at: number): number {
  let from = at
  while (
    from > 0 &&
    (isBlankAt(seed, from - 1) || isIdleJoiner(seed, from - 1)) &&
    !endsLine(seed.charCodeAt(from - 1))
  )
    from--
  return from
}

/** Sorts repairs by where they begin on the page; one without a place comes first. */
const inPageOrder = (repairs: readonly Repair[]): readonly Repair[] =>
  [...repairs].sort((a, b) => placeOf(a) - placeOf(b))

/** The pieces of some spans that lie in others. */
const overlap = (spans: readonly Span[], others: readonly Span[]): Span[] =>
  spans.flatMap(([from, to]) =>
    others.flatMap(([start, end]): Span[] =>
      start < to && from < end ? [[Math.max(from, start), Math.min(to, end)]] : [],
    ),
  )

const placeOf = (repair: Repair): number =>
  'at' in repair ? repair.at : 'spans' in repair ? (repair.spans[0]?.[0] ?? 0) : -1
