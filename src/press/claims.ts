import { longestHead } from './alone.ts'
import { type Concordance, heldAbove, heldBelow, type Sought } from './concordance.ts'
import { isSpread } from './display.ts'
import { readingCost } from './headings.ts'
import type { Judge } from './judge.ts'
import { termsOf } from './kinship.ts'
import type { Places } from './places.ts'
import { isSignedTitle } from './recognise/byline.ts'
import { ornamentLength } from './recognise/ornament.ts'
import type { HeadLine } from './sequence.ts'

/** A heading that shares this much with a body is its own; more says no more. */
const enough = 0.85

/** Less than this share of its terms, and a body does not know a line. */
const unknown = 0.085

/** What counts of the cost of reading lines as one heading, and how much of it a heading of two parts has free. */
const readingWeight = 0.5
const secondPart = 1.05

/** What it costs that a heading begins with a label. */
const labelHead = 2.5

/** 题归: lines that could head any of a row of bodies: of one paragraph at [0], of two at [1] … */
export interface Claim extends Places {
  /** What it costs that they head each. */
  readonly costs: Float64Array
  /** 0 to 1: the share of their terms that each holds, the rarer the heavier. */
  readonly kinship: Float64Array
  /** What it costs to part them from the line of their gap that comes next, away from the body. */
  readonly cut: number
}

/** Lines that are weighed as one heading. */
interface Unit {
  readonly voices: readonly Voice[]
  readonly sought: Sought
  readonly cost: number
  /** The most that it costs that a body does not speak of it: what a writer signs need not name its subject. */
  readonly most: number
}

/** A line that says something, and whether it is long enough for its silence to count. */
interface Voice {
  readonly sought: Sought
  readonly long: boolean
}

/** What the lines of each gap could head, worked out when it is asked for and kept for the next habit. */
export class Claims {
  readonly #judge: Judge
  readonly #concordance: Concordance
  /** The longest body that ends before each paragraph and that is looked at. */
  readonly #bodiesAbove: readonly number[]
  readonly #over: Claim[][] = []
  readonly #under: Claim[][] = []
  readonly #stacked = new Map<number, Claim[]>()
  readonly #voices: Voice[] = []
  readonly #units = new Map<number, Unit>()

  constructor(judge: Judge, concordance: Concordance) {
    this.#judge = judge
    this.#concordance = concordance
    const above = judge.sequence.gaps.map(() => 0)
    for (let from = 0; from < judge.sequence.paras.length; from++)
      for (let n = 1; n <= judge.reach(from); n++) above[from + n] = Math.max(above[from + n]!, n)
    this.#bodiesAbove = above
  }

  /** The last line of the gap before paragraph `from`, the last two …, over the bodies that begin there. */
  over(from: number): readonly Claim[] {
    const known = this.#over[from]
    if (known) return known
    const { first, end } = this.#judge.gap(from)
    const claims: Claim[] = []
    const held = remembering((s) => this.#below(s, from))
    for (let at = end - 1; at >= Math.max(first, end - longestHead); at--)
      claims.push(this.#claim(at, end, at > first ? at : undefined, held))
    this.#over[from] = claims
    return claims
  }

  /** The first line of the gap before paragraph `to`, the first two …, under the bodies that end there. */
  under(to: number): readonly Claim[] {
    this.#under[to] ??= this.#downwards(this.#judge.gap(to), (s) => heldAbove(s, to, this.#bodiesAbove[to]!))
    return this.#under[to]
  }

  /** The first line of what is left of a stack, the first two …, for the bodies that begin with paragraph `from`. */
  stacked(left: Places, from: number): readonly Claim[] {
    const key = left.first * this.#judge.sequence.gaps.length + from
    let claims = this.#stacked.get(key)
    if (!claims) {
      claims = this.#downwards(left, (s) => this.#below(s, from))
      this.#stacked.set(key, claims)
    }
    return claims
  }

  /** What it costs that lines, wherever they stand, head each of some bodies: paragraphs [from, to). */
  costs(
    head: readonly HeadLine[],
    bodies: readonly { readonly from: number; readonly to: number }[],
  ): number[] {
    const unit = this.#unitOf(head)
    return bodies.map(({ from, to }) => weigh(unit, (s) => heldBelow(s, from, to - from)).costs.at(-1)!)
  }

  #below(sought: Sought, from: number): Float64Array {
    return heldBelow(sought, from, this.#judge.reach(from))
  }

  #downwards({ first, end }: Places, heldBy: Held): Claim[] {
    const claims: Claim[] = []
    const held = remembering(heldBy)
    for (let to = first + 1; to <= Math.min(end, first + longestHead); to++)
      claims.push(this.#claim(first, to, to < end ? to : undefined, held))
    return claims
  }

  #claim(first: number, end: number, seam: number | undefined, held: Held): Claim {
    const cut = seam === undefined ? 0 : this.#judge.cut(seam)
    return { first, end, cut, ...weigh(this.#unitAt(first, end), held) }
  }

  #unitAt(first: number, end: number): Unit {
    const key = first * 2 * longestHead + (end - first)
    let unit = this.#units.get(key)
    if (!unit) {
      unit = this.#unitOf(this.#judge.lines.slice(first, end))
      this.#units.set(key, unit)
    }
    return unit
  }

  #unitOf(lines: readonly HeadLine[]): Unit {
    const speaking = lines.filter((l) => !l.mute)
    const ornamented = speaking.filter((l) => ornamentLength(l.galley.text) > 0).length
    return {
      most: lines.some((l) => isSignedTitle(l.galley.text)) ? 0 : Number.POSITIVE_INFINITY,
      voices: speaking.map((line) => this.#voiceOf(line)),
      sought:
        speaking.length === 1
          ? this.#voiceOf(speaking[0]!).sought
          : this.#concordance.seek(termsOf(speaking.map((l) => l.galley.text).join(''))),
      cost:
        this.#judge.unit(lines) +
        this.#readingOf(lines) +
        4 * ornamented +
        (this.#isLabel(lines) ? labelHead : 0),
    }
  }

  /** What speaks against, or for, the lines' being parts of one heading. */
  #readingOf(lines: readonly HeadLine[]): number {
    const cost = readingCost(lines, this.#judge.known)
    return readingWeight * (lines.length > 1 ? cost - secondPart : cost)
  }

  /** 手术刀: of three characters, not spread over a column, is a crosshead or a label, but in the papers of the thirties. */
  #isLabel([line]: readonly HeadLine[]): boolean {
    if (this.#judge.shortHeads || !line || line.mute || isSpread(line.galley.lines[0]!.raw)) return false
    return !/——$/u.test(line.galley.text) && line.galley.text.replace(/[\u3000\p{P}]/gu, '').length <= 3
  }

  #voiceOf(line: HeadLine): Voice {
    this.#voices[line.place] ??= {
      sought: this.#concordance.seek(line.terms),
      long: line.galley.text.length >= 5,
    }
    return this.#voices[line.place]!
  }
}

/** What share of some terms each of a row of bodies holds. */
type Held = (sought: Sought) => Float64Array

/** Asks once for each: a line is part of several headings. */
function remembering(held: Held): Held {
  const rows = new Map<Sought, Float64Array>()
  return (sought) => {
    const row = rows.get(sought) ?? held(sought)
    rows.set(sought, row)
    return row
  }
}

/** Weighs a heading against a row of bodies, of which `held` tells what share of some terms each holds. */
function weigh({ voices, sought, cost, most: dearest }: Unit, held: Held): Pick<Claim, 'costs' | 'kinship'> {
  const whole = held(sought).slice()
  const costs = new Float64Array(whole.length).fill(3)
  if (voices.length === 0) return { costs, kinship: whole }
  const shares = voices.map((voice) => held(voice.sought))
  for (let i = 0; i < whole.length; i++) {
    let most = 0
    let strange = 0
    for (let v = 0; v < voices.length; v++) {
      const share = shares[v]![i]!
      if (share > most) most = share
      if (voices[v]!.long && share < unknown) strange++
    }
    const kinship = 0.4 * most + 0.6 * whole[i]!
    const kin = (kinship < 0.33 ? 5 : 7) * (0.33 - Math.min(enough, kinship))
    costs[i] = Math.min(dearest, kin + 0.9 * strange) + cost
    whole[i] = kinship
  }
  return { costs, kinship: whole }
}
