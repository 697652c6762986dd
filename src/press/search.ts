import { type Alone, longestHead } from './alone.ts'
import type { Claim } from './claims.ts'
import type { Judge } from './judge.ts'
import { behind, but, lastOf, noLines, type Places } from './places.ts'
import { type Custom, passing, type Relation, type Step, type Way } from './way.ts'

/** Ways that cost so much more than the cheapest to the same paragraph are not followed (a beam search). */
const beam = 8
/** A story headed elsewhere may still have a line or three over its body, but seldom has; ◆山东 may well be one. */
const longestIntro = 3
const introCost = 0.85
const ornamentedIntro = 0.1

/** A state of the program as one number: no heading takes more lines of a gap than the longest. */
const keys = longestHead + 1
const keyOf = (used: number, taken: number): number => taken * keys + used

/** A state that the search goes on from: all paragraphs before `from` are in stories. */
interface Standing {
  readonly from: number
  readonly step: Step
  /** How many lines of the gap before `from` the story before has used, and what is left of it. */
  readonly used: number
  readonly above: Above
  /** Lines of the stack that are not used, and how many are. */
  readonly stack: Places
  readonly taken: number
}

/** What is left of the gap over a paragraph. */
interface Above {
  readonly before: Places
  /** What its lines could head. */
  readonly over: readonly Claim[]
  /** The banners that close the gap: they stand over the story even where its heading does not. */
  readonly banners: Places
  /** What it costs to leave none of the lines before alone, the first of them, the first two … */
  readonly alone: readonly number[]
}

/** What it costs to leave the lines of a gap alone, but the last n. */
const leaving = ({ before, alone }: Above, n: number): number => alone[before.end - before.first - n]!

/**
 * 寻路: one habit's dynamic program over the page. Its state is (paragraphs used, heading lines of the following gap
 * used, lines of the stack used); from each it goes on with every story that could be next and every way to head it.
 */
export class Search {
  readonly #judge: Judge
  readonly #alone: Alone
  readonly #custom: Custom
  readonly #stack: Places
  readonly #lends: boolean
  /** What it costs that a heading stands in each place: the page keeps its custom, or about. */
  readonly #prefer: Readonly<Record<Relation, number>>
  /** By paragraphs used, then by state: the cheapest way there. */
  readonly #best: Step[][]
  /** What the cheapest of them costs. */
  readonly #least: Float64Array

  /**
   * Where a stack lends its headings, each story takes the likeliest, whoever else has it, and what nobody takes costs
   * nothing: no way that gives them away is cheaper than the cheapest that lends them, which is found much sooner.
   */
  constructor(judge: Judge, alone: Alone, custom: Custom, lends = false) {
    this.#judge = judge
    this.#alone = alone
    this.#custom = custom
    this.#stack = custom.stackGap < 0 || lends ? noLines : judge.gap(custom.stackGap)
    this.#lends = lends
    const { favours, strays } = custom
    const prefer = (relation: Relation): number => -Math.log(favours === relation ? 1 - strays : strays)
    this.#prefer = { before: prefer('before'), after: prefer('after'), stack: prefer('stack') }
    this.#best = judge.sequence.gaps.map(() => [])
    this.#least = new Float64Array(this.#best.length).fill(Number.POSITIVE_INFINITY)
  }

  /** 择路: the cheapest way down the page. */
  run(): Way {
    this.#take(0, keyOf(0, 0), passing(undefined, 0, 0, noLines))
    const last = this.#best.length - 1
    for (let from = 0; from < last; from++) this.#goOn(from)
    let best: Way | undefined
    for (const [key, step] of this.#best[last]!.entries()) {
      if (!step) continue
      const closing = behind(this.#gap(last), key % keys)
      const unused = behind(this.#stack, Math.floor(key / keys))
      const cost = step.cost + this.#alone.cost(closing) + this.#alone.cost(unused)
      if (!best || cost < best.cost) best = { custom: this.#custom, cost, step, left: [closing, unused] }
    }
    return best!
  }

  /** The lines of a gap; none where it is the stack, which is nobody's neighbour. */
  #gap(k: number): Places {
    return k === this.#custom.stackGap ? noLines : this.#judge.gap(k)
  }

  #goOn(from: number): void {
    const states = this.#best[from]!
    const aboves: Above[] = []
    const cheapest = this.#least[from]!
    // lines left of the stack are states of the same paragraph, behind this one
    for (let key = 0; key < states.length; key++) {
      const step = states[key]
      if (!step || step.cost > cheapest + beam) continue
      const used = key % keys
      const taken = Math.floor(key / keys)
      aboves[used] ??= this.#above(from, used)
      const standing = { from, step, used, above: aboves[used], stack: behind(this.#stack, taken), taken }
      this.#tellStories(standing)
      this.#leaveStack(standing)
    }
  }

  #above(from: number, used: number): Above {
    const before = behind(this.#gap(from), used)
    const near = Math.min(longestHead, before.end - before.first)
    let banners = 0
    while (banners < near && this.#judge.lines[before.end - 1 - banners]!.banner) banners++
    return {
      before,
      over: from === this.#custom.stackGap ? [] : this.#judge.claims.over(from).slice(0, near),
      banners: lastOf(before, banners),
      alone: this.#alone.costs(before),
    }
  }

  /** Every story that could be next, under every heading that it could have. */
  #tellStories(standing: Standing): void {
    const judge = this.#judge
    const { from, stack } = standing
    const { claims } = judge
    const headed = judge.isHeaded(from)
    const { stackGap } = this.#custom
    const stacked = this.#lends ? claims.lent(stackGap, from) : claims.stacked(stack, from)
    // no story goes on over a stack
    const last = Math.min(from + judge.reaches[from]!, stackGap > from ? stackGap : Number.POSITIVE_INFINITY)
    let cost = standing.step.cost + judge.part(from)
    for (let to = from + 1; to <= last; to++) {
      if (to > from + 1) cost += judge.join(to - 1)
      this.#headNowhere(standing, to, cost)
      if (headed) continue
      this.#headBefore(standing, to, cost)
      if (to !== stackGap) this.#headElsewhere(standing, to, cost, 'after', claims.under(to))
      this.#headElsewhere(standing, to, cost, 'stack', stacked)
    }
  }

  #headNowhere({ from, step, taken, above }: Standing, to: number, body: number): void {
    const { before, banners } = above
    const n = banners.end - banners.first
    const cost = body + this.#judge.lonely(from) + leaving(above, n)
    const key = keyOf(0, taken)
    if (!this.#isCheaper(to, key, cost)) return
    this.#take(to, key, { ...passing(step, cost, from, but(before, n)), to, banners })
  }

  #headBefore(standing: Standing, to: number, body: number): void {
    const { from, taken, above } = standing
    const { over } = above
    const { costs } = this.#judge.claims
    const prefer = this.#prefer.before
    const key = keyOf(0, taken)
    for (let n = 1; n <= over.length; n++) {
      const head = over[n - 1]!
      const cost = body + (costs[head.row + to - from - 1]! + head.cut + prefer) + leaving(above, n)
      if (this.#isCheaper(to, key, cost))
        this.#take(to, key, headed(standing, to, cost, 'before', head, noLines, noLines, n))
    }
  }

  /** With a heading that stands behind the body or in the stack, and lines over the body that only lead into it. */
  #headElsewhere(
    standing: Standing,
    to: number,
    body: number,
    relation: 'after' | 'stack',
    heads: readonly Claim[],
  ): void {
    if (heads.length === 0) return
    const { taken, above } = standing
    const { before, over } = above
    const { lines } = this.#judge
    const { costs } = this.#judge.claims
    const prefer = relation === 'after' ? this.#prefer.after : this.#prefer.stack
    // what a heading says runs down the page: a banner is not put behind lines that stand above it
    const banners = relation === 'stack' && this.#custom.stackGap < standing.from ? noLines : above.banners
    const bare = banners.end - banners.first
    const longer = to - standing.from - 1
    const upTo = body + leaving(above, bare)
    let least = Number.POSITIVE_INFINITY
    let likeliest = 0
    for (let m = 1; m <= heads.length; m++) {
      const head = heads[m - 1]!
      const heading = costs[head.row + longer]! + head.cut + prefer
      if (heading < least) {
        least = heading
        likeliest = m
      }
      const key = keyBehind(relation, head, taken)
      const cost = upTo + heading
      if (this.#isCheaper(to, key, cost))
        this.#take(to, key, headed(standing, to, cost, relation, head, banners, noLines, bare))
    }
    if (likeliest === 0) return
    // tried with the likeliest heading only
    const head = heads[likeliest - 1]!
    const key = keyBehind(relation, head, taken)
    for (let m = 1; m <= Math.min(longestIntro, over.length); m++) {
      const intro = over[m - 1]!
      const line = lines[intro.first]!
      if (line.mute) break
      const lead = Math.max(0, costs[intro.row + longer]!) + (intro.first > before.first ? intro.cut : 0)
      const cost =
        body + least + (line.shown.ornamented ? ornamentedIntro : introCost + lead) + leaving(above, m)
      if (this.#isCheaper(to, key, cost))
        this.#take(to, key, headed(standing, to, cost, relation, head, noLines, intro, m))
    }
  }

  /** Lines of the stack may be headings whose story is elsewhere. */
  #leaveStack({ from, step, used, stack, taken }: Standing): void {
    const judge = this.#judge
    for (let n = 1; n <= Math.min(longestHead, stack.end - stack.first); n++) {
      const left = { first: stack.first, end: stack.first + n }
      const cut = left.end < stack.end ? judge.cut(left.end) : 0
      const cost = step.cost + this.#alone.unit(left.first, left.end) + cut
      const key = keyOf(used, taken + n)
      if (this.#isCheaper(from, key, cost)) this.#take(from, key, passing(step, cost, from, left))
    }
  }

  #isCheaper(to: number, key: number, cost: number): boolean {
    // no way goes on from there; at the end of the page, what is left alone counts too
    if (cost > this.#least[to]! + beam && to < this.#best.length - 1) return false
    const known = this.#best[to]![key]
    return known === undefined || cost < known.cost
  }

  #take(to: number, key: number, step: Step): void {
    this.#best[to]![key] = step
    if (step.cost < this.#least[to]!) this.#least[to] = step.cost
  }
}

/** The state behind a story whose heading stands elsewhere. */
const keyBehind = (relation: 'after' | 'stack', { first, end }: Claim, taken: number): number =>
  relation === 'after' ? keyOf(end - first, taken) : keyOf(0, taken + end - first)

/** A story of the paragraphs from where one stands to `to`; `n` lines before it are not left to stand alone. */
function headed(
  { from, step, above }: Standing,
  to: number,
  cost: number,
  relation: Relation,
  head: Claim,
  banners: Places,
  intro: Places,
  n: number,
): Step {
  return { cost, back: step, from, to, relation, head, banners, intro, left: but(above.before, n) }
}
