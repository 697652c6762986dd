import { Rarity, type Terms, termsOf } from './kinship.ts'
import type { HeadLine, Para, Sequence } from './sequence.ts'

/** 稿: a story before its parts have names: paragraphs [from, to) of the sequence and the lines of its heading. */
export interface Story {
  readonly from: number
  readonly to: number
  readonly head: readonly HeadLine[]
  /** Where the heading stood: right before the body, right behind it, in a stack elsewhere; or there is none. */
  readonly relation: 'before' | 'after' | 'stack' | 'none'
  /** 0 to 1: the share of the heading's terms that the body holds, the rarer the heavier. */
  readonly kinship: number
}

/** What the decision over the whole page came to. */
export interface Assignment {
  readonly stories: readonly Story[]
  /** Headings whose story is not on the page, in order. */
  readonly orphans: readonly (readonly HeadLine[])[]
  readonly cost: number
  /** The page's habit that gave the cheapest total. */
  readonly habit: string
}

type Relation = 'before' | 'after' | 'stack'

/** What a page's habit makes cheap: where its headings stand, and which gap holds a stack of them. */
interface Custom {
  readonly favours: Relation
  readonly stackGap: number
}

/** No story is longer than this many paragraphs, no heading than so many lines: it keeps the decision linear. */
const longestStory = 80
const longestHead = 8

/**
 * Cuts the paragraphs into stories and gives each its heading, by the cheapest total over the whole page:
 * headings before, after or in a stack, one habit tried after the other, each with one dynamic program.
 * Its state is (paragraphs used, heading lines of the following gap used, lines of the stack used).
 */
export function assignStories(sequence: Sequence, blanksSpeak: boolean): Assignment {
  const judge = new Judge(sequence, blanksSpeak)
  const stacks = stackGaps(sequence)
  let best: Assignment | undefined
  for (const favours of ['after', 'before'] as const) {
    const found = solve(judge, { favours, stackGap: -1 })
    if (!best || found.cost < best.cost) best = found
  }
  for (const stackGap of stacks) {
    const found = solve(judge, { favours: 'stack', stackGap })
    if (found.cost + stackHabit < best!.cost) best = { ...found, cost: found.cost + stackHabit }
  }
  return best!
}

/** Gaps that could hold a stack: enough lines for two headings. The last gap and the three longest are tried. */
function stackGaps({ gaps }: Sequence): number[] {
  const long = gaps.map((gap, i) => ({ i, n: gap.length })).filter(({ n }) => n >= 2)
  const last = gaps.length - 1
  const tried = long
    .sort((a, b) => b.n - a.n || b.i - a.i)
    .slice(0, 3)
    .map(({ i }) => i)
  if (gaps[last]!.length >= 2 && !tried.includes(last)) tried.push(last)
  return tried.filter((i) => gaps[i]!.length <= 60)
}

/** What it costs to join, to part and to head. The currency is that of `cutGalleys`. */
class Judge {
  readonly rarity: Rarity
  readonly #cohesion: number[]
  readonly #series: number[]

  readonly sequence: Sequence
  readonly blanksSpeak: boolean

  constructor(sequence: Sequence, blanksSpeak: boolean) {
    this.sequence = sequence
    this.blanksSpeak = blanksSpeak
    const { paras, gaps } = sequence
    this.rarity = new Rarity(paras.map((p) => p.terms))
    this.#cohesion = paras.map((_, k) => (k === 0 ? 0 : cohesionAt(paras, k, this.rarity)))
    this.#series = gaps.map((_, k) => crossheadSeries(gaps, k))
  }

  /** Going on with a story over the gap before paragraph k. */
  join(k: number): number {
    const { paras, gaps } = this.sequence
    const here = paras[k]!
    const before = paras[k - 1]!
    let cost = softplus(-this.#within(k))
    if (here.lead) cost += 5
    if (here.bylineBefore) cost += 3
    if (before.jump || here.from) cost += 5
    if (before.signed || before.bylineAfter) cost += 3
    if (Math.abs(here.galley.measure - before.galley.measure) > 1) cost += 0.5
    if (gaps[k]!.length > 0) cost += this.#crossheads(k)
    return cost
  }

  /** Beginning a new story with paragraph k. */
  part(k: number): number {
    if (k === 0) return 0
    const { paras, gaps } = this.sequence
    const here = paras[k]!
    const before = paras[k - 1]!
    let cost = softplus(this.#within(k))
    if (here.lead) cost -= 2.5
    if (here.bylineBefore) cost -= 1.5
    if (before.jump || here.from) cost -= 2
    if (before.signed || before.bylineAfter) cost -= 1.5
    if (gaps[k]!.length === 0 && !here.lead) cost += 0.8
    return cost
  }

  /** Log-odds of the paragraphs on both sides of k telling one story. */
  #within(k: number): number {
    return Math.max(-4, Math.min(5, 2.2 * Math.log(this.#cohesion[k]! + 0.15) + 1.3))
  }

  #crossheads(k: number): number {
    const gap = this.sequence.gaps[k]!
    if (gap.some((h) => h.galley.kind === 'byline')) return 4
    const ornamented = gap.every((h) => /^[■◆●▲★]/u.test(h.galley.text))
    const long = gap.reduce((n, h) => n + h.galley.text.length, 0) > 44 ? 1.5 : 0
    return (ornamented ? 0.1 : 0.9 + 0.5 * Math.max(0, gap.length - 2)) + long - this.#series[k]!
  }

  /** Giving lines of a heading to paragraphs [from, to). */
  head(lines: readonly HeadLine[], from: number, to: number): { cost: number; kinship: number } {
    const { paras } = this.sequence
    const body = this.#bodyTerms(from, to, paras)
    const speaking = lines.filter((l) => !l.mute)
    if (speaking.length === 0) return { cost: 3, kinship: 0 }
    const shares = speaking.map((l) => this.rarity.share(l.terms, body))
    const whole = termsOf(speaking.map((l) => l.galley.text).join(''))
    const kinship = 0.4 * Math.max(...shares) + 0.6 * this.rarity.share(whole, body)
    const strange = speaking.filter((l, i) => l.galley.text.length >= 6 && shares[i]! < 0.12).length
    return { cost: 7 * (0.33 - kinship) + 0.8 * strange + this.unit(lines), kinship }
  }

  #bodies = new Map<number, ReadonlySet<string>>()
  #bodyTerms(from: number, to: number, paras: readonly Para[]): ReadonlySet<string> {
    const key = from * 100_003 + to
    let terms = this.#bodies.get(key)
    if (!terms) {
      const all = new Set<string>()
      for (let k = from; k < to; k++) for (const t of paras[k]!.terms.list) all.add(t)
      terms = all
      this.#bodies.set(key, terms)
    }
    return terms
  }

  /** Lines standing together as one heading: many, or parted by many empty lines, are unlikely. */
  unit(lines: readonly HeadLine[]): number {
    let cost = Math.max(0, lines.length - 4) * 0.6
    for (const line of lines.slice(1)) if (line.galley.blanksBefore > 0) cost += 0.35
    return cost
  }

  /** Cutting between two lines of one gap, so that they belong to two headings. */
  cut(right: HeadLine | undefined): number {
    return right && this.blanksSpeak && right.galley.blanksBefore === 0 ? 4 : 0
  }
}

/** How much the text before paragraph k and the text behind it share, by weight, length taken out. */
function cohesionAt(paras: readonly Para[], k: number, rarity: Rarity): number {
  const left = union(paras.slice(Math.max(0, k - 3), k))
  const right = union(paras.slice(k, k + 2))
  let shared = 0
  for (const term of right) if (left.has(term)) shared += Math.max(0, rarity.of(term))
  return shared / Math.sqrt(Math.min(left.size, right.size) || 1)
}

function union(paras: readonly { terms: Terms }[]): Set<string> {
  const all = new Set<string>()
  for (const { terms } of paras) for (const t of terms.list) all.add(t)
  return all
}

/** Crossheads come in series of one shape: how much the shape of gap k recurs nearby, as a discount. */
function crossheadSeries(gaps: Sequence['gaps'], k: number): number {
  const gap = gaps[k]!
  if (gap.length === 0) return 0
  let like = 0
  for (let j = Math.max(1, k - 14); j < Math.min(gaps.length - 1, k + 15); j++) {
    const other = gaps[j]!
    if (j === k || other.length !== gap.length) continue
    if (other.every((h, i) => Math.abs(h.galley.text.length - gap[i]!.galley.text.length) <= 2)) like++
  }
  return Math.min(0.9, like * 0.5)
}

const softplus = (x: number): number => Math.log1p(Math.exp(Math.min(30, x)))

interface Step {
  readonly cost: number
  readonly back?: Step
  readonly story?: Story
  readonly orphans?: readonly (readonly HeadLine[])[]
}

const noHeading = 3.2
const orphanHeading = 2.1
const unfavoured = 1
/** A stack of headings is a rarer habit than either other. */
const stackHabit = 1.5

function solve(judge: Judge, custom: Custom): Assignment {
  const { paras, gaps } = judge.sequence
  const stack = custom.stackGap < 0 ? [] : gaps[custom.stackGap]!
  const local = gaps.map((gap, k) => (k === custom.stackGap ? [] : gap))
  // best[k]: (heading lines of gap k used by the story before, stack lines used) → cheapest way there
  const best: Map<number, Step>[] = paras.map(() => new Map())
  best.push(new Map())
  const keyOf = (used: number, taken: number) => used * 1024 + taken
  const offer = (k: number, key: number, step: Step) => {
    const there = best[k]!.get(key)
    if (!there || step.cost < there.cost) best[k]!.set(key, step)
  }
  best[0]!.set(keyOf(0, 0), { cost: 0 })
  const prefer = (relation: Relation) => (custom.favours === relation ? 0 : unfavoured)

  for (let from = 0; from < paras.length; from++) {
    const gap = local[from]!
    for (const [key, step] of best[from]!) {
      const used = Math.floor(key / 1024)
      const taken = key % 1024
      const starts = judge.part(from)
      let joins = 0
      for (let to = from + 1; to <= Math.min(paras.length, from + longestStory); to++) {
        if (to > from + 1) joins += judge.join(to - 1)
        if (joins > 14) break
        const base = step.cost + starts + joins
        const reach = (
          cost: number,
          taking: number,
          orphaned: readonly HeadLine[],
          story: Story,
          after = 0,
        ) => {
          const orphans = orphanUnits(judge, orphaned)
          offer(to, keyOf(after, taken + taking), {
            cost: base + cost + orphans.cost,
            back: step,
            story,
            orphans: orphans.units,
          })
        }
        const rest = gap.slice(used)
        const lonely = noHeading + (paras[from]!.lead ? 0.6 : 0)
        reach(lonely, 0, rest, { from, to, head: [], relation: 'none', kinship: 0 })
        for (let n = 1; n <= Math.min(longestHead, rest.length); n++) {
          const head = rest.slice(rest.length - n)
          const { cost, kinship } = judge.head(head, from, to)
          const cut = n < rest.length || used > 0 ? judge.cut(head[0]) : 0
          reach(cost + cut + prefer('before'), 0, rest.slice(0, rest.length - n), {
            from,
            to,
            head,
            relation: 'before',
            kinship,
          })
        }
        const next = local[to]!
        for (let n = 1; n <= Math.min(longestHead, next.length); n++) {
          const head = next.slice(0, n)
          const { cost, kinship } = judge.head(head, from, to)
          reach(
            cost + judge.cut(next[n]) + prefer('after'),
            0,
            rest,
            { from, to, head, relation: 'after', kinship },
            n,
          )
        }
        for (let n = 1; n <= Math.min(longestHead, stack.length - taken); n++) {
          const head = stack.slice(taken, taken + n)
          const { cost, kinship } = judge.head(head, from, to)
          reach(cost + judge.cut(stack[taken + n]) + prefer('stack'), n, rest, {
            from,
            to,
            head,
            relation: 'stack',
            kinship,
          })
        }
      }
      // lines of the stack may be headings whose story is elsewhere
      for (let n = 1; n <= Math.min(longestHead, stack.length - taken); n++) {
        const unit = stack.slice(taken, taken + n)
        const cost = step.cost + orphanHeading + judge.unit(unit) + judge.cut(stack[taken + n])
        offer(from, keyOf(used, taken + n), { cost, back: step, orphans: [unit] })
      }
    }
  }
  return unwind(judge, best[paras.length]!, local[paras.length]!, stack, custom)
}

function unwind(
  judge: Judge,
  ends: ReadonlyMap<number, Step>,
  closing: readonly HeadLine[],
  stack: readonly HeadLine[],
  custom: Custom,
): Assignment {
  let best: { cost: number; step: Step; left: readonly (readonly HeadLine[])[] } | undefined
  for (const [key, step] of ends) {
    const behind = orphanUnits(judge, closing.slice(Math.floor(key / 1024)))
    const unused = orphanUnits(judge, stack.slice(key % 1024))
    const cost = step.cost + behind.cost + unused.cost
    if (!best || cost < best.cost) best = { cost, step, left: [...behind.units, ...unused.units] }
  }
  const stories: Story[] = []
  const orphans: (readonly HeadLine[])[] = []
  for (let step: Step | undefined = best!.step; step; step = step.back) {
    if (step.story) stories.unshift(step.story)
    if (step.orphans) orphans.unshift(...step.orphans)
  }
  const habit = custom.stackGap < 0 ? custom.favours : `stack before paragraph ${custom.stackGap}`
  return { stories, orphans: [...orphans, ...best!.left], cost: best!.cost, habit }
}

/** Cuts lines that no story wants into headings that stand alone: at empty lines, the cheapest way. */
function orphanUnits(
  judge: Judge,
  lines: readonly HeadLine[],
): { cost: number; units: readonly (readonly HeadLine[])[] } {
  if (lines.length === 0) return { cost: 0, units: [] }
  const best: { cost: number; units: (readonly HeadLine[])[] }[] = [{ cost: 0, units: [] }]
  for (let to = 1; to <= lines.length; to++) {
    for (let from = Math.max(0, to - longestHead); from < to; from++) {
      const unit = lines.slice(from, to)
      const cost = best[from]!.cost + orphanHeading + judge.unit(unit) + (from > 0 ? judge.cut(unit[0]) : 0)
      if (cost < (best[to]?.cost ?? Number.POSITIVE_INFINITY)) best[to] = { cost, units: [...best[from]!.units, unit] }
    }
  }
  return best[lines.length]!
}
