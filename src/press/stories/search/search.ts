import type { HeadCandidate } from '../costs/headCost.ts'
import { longestHead } from '../costs/headingCosts.ts'
import { type Above, nothingAbove } from '../costs/linesAbove.ts'
import type { PageCosts } from '../costs/pageCosts.ts'
import type { SharedHeads } from '../costs/stackBound.ts'
import { dropFirst, dropLast, keepLast, noLines, type Places } from '../places.ts'
import type { HeadPlacement, SearchResult, Step } from './searchResult.ts'
import { States } from './searchStates.ts'

/** A story whose heading stands elsewhere may have up to this many lines above its body, such as ◆山东. */
const longestIntro = 3

/** Number of values for the lines used of a gap: no heading takes more than the longest. */
const keys = longestHead + 1
const keyOf = (used: number, taken: number): number => taken * keys + used

/** A state from which the search goes on: all paragraphs before `from` are in stories. */
interface Position {
  readonly from: number
  /** Its number among all states. */
  readonly at: number
  readonly cost: number
  /** How many lines of the gap before `from` the story before has used; and what is left of the gap. */
  readonly used: number
  readonly above: Above
  /** The unused lines of the stack, and how many are used. */
  readonly stack: Places
  readonly taken: number
}

/**
 * A move as one number: where the heading stands, its number of lines, and the number of lines above the body.
 */
const relations = ['none', 'before', 'after', 'stack'] as const
const [NONE, BEFORE, AFTER, STACK] = [0, 1, 2, 3]
const moveOf = (relation: number, head: number, over: number, intro: boolean): number =>
  (((relation << 4) | head) << 5) | (over << 1) | (intro ? 1 : 0)

/**
 * The dynamic program for one placement of headings. A state is (paragraphs used, lines used of the next gap,
 * lines used of the stack). From each state it tries every next story with every possible heading.
 */
export class Search {
  readonly #page: PageCosts
  readonly #placement: HeadPlacement
  readonly #stack: Places
  readonly #shared: SharedHeads | undefined
  /** Cost of a heading standing in each place. */
  readonly #prefer: readonly number[]
  readonly #states: States

  /**
   * With `shared`, each story takes the cheapest heading of the stack even if another story has it, and unused
   * headings cost nothing. The result is a lower bound for the search without `shared`, and is found much
   * sooner.
   */
  constructor(page: PageCosts, placement: HeadPlacement, shared?: SharedHeads) {
    this.#page = page
    this.#placement = placement
    this.#stack = placement.stackGap < 0 || shared ? noLines : page.headings.gap(placement.stackGap)
    this.#shared = shared
    const { favours, strays } = placement
    this.#prefer = relations.map((relation) => -Math.log(favours === relation ? 1 - strays : strays))
    const width = keyOf(0, this.#stack.end - this.#stack.first + 1)
    this.#states = new States(page.sequence.paras.length, width)
  }

  /** Finds the cheapest way to cut the page into stories. */
  run(): SearchResult {
    const { standalone } = this.#page
    const { last, width, costs } = this.#states
    for (let from = 0; from < last; from++) this.#goOn(from)
    let end = 0
    let least = Number.POSITIVE_INFINITY
    for (let key = 0; key < width; key++) {
      const reached = costs[last * width + key]!
      if (reached === Number.POSITIVE_INFINITY) continue
      const [closing, unused] = this.#leftAt(key)
      const cost = reached + standalone.cost(closing) + standalone.cost(unused)
      if (cost >= least) continue
      least = cost
      end = key
    }
    const steps = (): Step[] => this.#stepsTo(last * width + end)
    return { placement: this.#placement, cost: least, steps, left: this.#leftAt(end) }
  }

  /** Lines of the last gap and of the stack that a final state leaves unused. */
  #leftAt(key: number): [Places, Places] {
    const { last } = this.#states
    const closing = last === this.#placement.stackGap ? noLines : this.#page.headings.gap(last)
    return [dropFirst(closing, key % keys), dropFirst(this.#stack, Math.floor(key / keys))]
  }

  #goOn(from: number): void {
    const { width, costs } = this.#states
    const dearest = this.#states.dearest(from)
    // using lines of the stack leads to later states of the same paragraph
    for (let key = 0; key < width; key++) {
      const at = from * width + key
      const cost = costs[at]!
      if (cost === Number.POSITIVE_INFINITY || cost > dearest) continue
      const used = key % keys
      const taken = Math.floor(key / keys)
      const stack = dropFirst(this.#stack, taken)
      const position = { from, at, cost, used, above: this.#above(from, used), stack, taken }
      this.#tellStories(position)
    }
  }

  /** Nothing stands above the paragraph after the stack: its gap is the stack. */
  #above(from: number, used: number): Above {
    return from === this.#placement.stackGap ? nothingAbove : this.#page.linesAbove.over(from, used)
  }

  /** Tries every next story with every possible heading. */
  #tellStories(position: Position): void {
    const { paragraphs, candidates } = this.#page
    const { from, at, above, stack, taken } = position
    const states = this.#states
    const headed = paragraphs.isHeaded(from)
    const { stackGap } = this.#placement
    const stacked = this.#shared?.(from) ?? candidates.stacked(stack, from)
    const banners = above.banners.end - above.banners.first
    const lonely = paragraphs.lonely(from)
    // no story continues across a stack
    const last = Math.min(
      from + paragraphs.reaches[from]!,
      stackGap > from ? stackGap : Number.POSITIVE_INFINITY,
    )
    let cost = position.cost + paragraphs.part(from)
    for (let to = from + 1; to <= last; to++) {
      if (to > from + 1) cost += paragraphs.join(to - 1)
      const alone = cost + lonely + above.leaving[banners]!
      if (states.isCheaper(to, keyOf(0, taken), alone))
        states.keep(to, keyOf(0, taken), alone, at, moveOf(NONE, 0, banners, false))
      if (headed) continue
      this.#headBefore(position, to, cost)
      if (to !== stackGap) this.#headElsewhere(position, to, cost, AFTER, candidates.under(to))
      if (stacked.length > 0) this.#headElsewhere(position, to, cost, STACK, stacked)
    }
  }

  #headBefore({ from, at, taken, above }: Position, to: number, body: number): void {
    const { over, leaving } = above
    const { costs } = this.#page.candidates
    const prefer = this.#prefer[BEFORE]!
    const states = this.#states
    const key = keyOf(0, taken)
    for (let n = 1; n <= over.length; n++) {
      const head = over[n - 1]!
      const cost = body + (costs[head.row + to - from - 1]! + head.cut + prefer) + leaving[n]!
      if (states.isCheaper(to, key, cost)) states.keep(to, key, cost, at, moveOf(BEFORE, n, n, false))
    }
  }

  /** Tries a heading after the body or in the stack, also with lines above the body that lead into it. */
  #headElsewhere(
    { from, at, taken, above }: Position,
    to: number,
    body: number,
    relation: number,
    heads: readonly HeadCandidate[],
  ): void {
    const { before, over, leaving } = above
    const { lines } = this.#page.headings
    const { costs } = this.#page.candidates
    const prefer = this.#prefer[relation]!
    const states = this.#states
    // a heading is read down the page, so a banner does not join lines that stand above it
    const bare =
      relation === STACK && this.#placement.stackGap < from ? 0 : above.banners.end - above.banners.first
    const longer = to - from - 1
    const upTo = body + leaving[bare]!
    let least = Number.POSITIVE_INFINITY
    let likeliest: HeadCandidate | undefined
    for (let m = 0; m < heads.length; m++) {
      const head = heads[m]!
      const heading = costs[head.row + longer]! + head.cut + prefer
      if (heading < least) {
        least = heading
        likeliest = head
      }
      const n = head.end - head.first
      const key = relation === AFTER ? keyOf(n, taken) : keyOf(0, taken + n)
      const cost = upTo + heading
      if (states.isCheaper(to, key, cost)) states.keep(to, key, cost, at, moveOf(relation, n, bare, false))
    }
    if (!likeliest) return
    const { any, ornamented } = this.#page.weights.intro
    // tried for the best heading only
    const n = likeliest.end - likeliest.first
    const key = relation === AFTER ? keyOf(n, taken) : keyOf(0, taken + n)
    for (let m = 1; m <= Math.min(longestIntro, over.length); m++) {
      const intro = over[m - 1]!
      const line = lines[intro.first]!
      if (line.mute) break
      const lead = Math.max(0, costs[intro.row + longer]!) + (intro.first > before.first ? intro.cut : 0)
      const cost = body + least + (line.traits.ornamented ? ornamented : any + lead) + leaving[m]!
      if (states.isCheaper(to, key, cost)) states.keep(to, key, cost, at, moveOf(relation, n, m, true))
    }
  }

  #stepsTo(end: number): Step[] {
    const steps: Step[] = []
    for (let at = end; at > 0; at = this.#states.back(at)) steps.push(this.#stepTo(at))
    return steps.reverse()
  }

  #stepTo(at: number): Step {
    const { width } = this.#states
    const how = this.#states.manner(at)
    const [relation, n, over] = [how >> 9, (how >> 5) & 15, (how >> 1) & 15]
    const to = Math.floor(at / width)
    const back = this.#states.back(at)
    const key = back % width
    const from = Math.floor(back / width)
    const stack = dropFirst(this.#stack, Math.floor(key / keys))
    const { candidates } = this.#page
    const step = {
      from,
      to,
      relation: relations[relation]!,
      head: undefined,
      banners: noLines,
      intro: noLines,
    }
    if (to === from) return { ...step, left: { first: stack.first, end: stack.first + n } }
    const above = this.#above(from, key % keys)
    const left = dropLast(above.before, over)
    if (relation === BEFORE) return { ...step, head: above.over[n - 1], left }
    const heads =
      relation === AFTER ? candidates.under(to) : relation === STACK ? candidates.stacked(stack, from) : []
    const near = keepLast(above.before, over)
    return { ...step, head: heads[n - 1], ...(how & 1 ? { intro: near } : { banners: near }), left }
  }
}
