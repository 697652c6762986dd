import { Alone, longestHead, orphanHeading } from './alone.ts'
import { type Judge, longestStory } from './judge.ts'
import type { HeadLine, Sequence } from './sequence.ts'

/** 稿: a story before its parts have names: paragraphs [from, to) of the sequence and the lines of its heading. */
export interface Story {
  readonly from: number
  readonly to: number
  readonly head: readonly HeadLine[]
  /** Lines right before the body that only lead into it: a summary between two rules, a crosshead over the first part. */
  readonly intro: readonly HeadLine[]
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

/**
 * Cuts the paragraphs into stories and gives each its heading, by the cheapest total over the whole page:
 * headings before, after or in a stack, one habit tried after the other, each with one dynamic program.
 * Its state is (paragraphs used, heading lines of the following gap used, lines of the stack used).
 */
export function assignStories(judge: Judge): Assignment {
  const stacks = stackGaps(judge.sequence)
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

interface Step {
  readonly cost: number
  readonly back?: Step
  readonly story?: Story
  /** Lines that this step left to stand alone. */
  readonly left?: readonly HeadLine[]
}

/** What a story without a heading costs. */
export const noHeading = 3.2
const unfavoured = 1
/** A stack of headings is a rarer habit than either other. */
const stackHabit = 1.5
/** Beyond this cost of joins, or of one, a story is not worth lengthening. */
const tornStory = 12
const tornJoin = 6.5
/** Ways that cost so much more than the cheapest to the same paragraph are not followed (a beam search). */
const beam = 8

function solve(judge: Judge, custom: Custom): Assignment {
  const { paras, gaps } = judge.sequence
  const stack = custom.stackGap < 0 ? [] : gaps[custom.stackGap]!
  const local = gaps.map((gap, k) => (k === custom.stackGap ? [] : gap))
  const alone = new Alone(judge)
  // best[k]: (heading lines of gap k used by the story before, stack lines used) → the cheapest way there
  const best: Map<number, Step>[] = gaps.map(() => new Map())
  best[0]!.set(keyOf(0, 0), { cost: 0 })
  for (let from = 0; from < paras.length; from++) {
    const cheapest = Math.min(...[...best[from]!.values()].map((step) => step.cost))
    for (const [key, step] of best[from]!) {
      if (step.cost > cheapest + beam) continue
      const used = Math.floor(key / keys)
      const taken = key % keys
      const before = local[from]!.slice(used)
      let cost = step.cost + judge.part(from)
      for (let to = from + 1; to <= Math.min(paras.length, from + longestStory); to++) {
        const join = to === from + 1 ? 0 : to - 1 === custom.stackGap ? tornStory : judge.join(to - 1)
        cost += join
        if (join > tornJoin || cost - step.cost > tornStory) break
        const around = { before, used, after: local[to]!, stack: stack.slice(taken, taken + longestHead + 1) }
        for (const claim of claims(judge, custom, from, to, around)) {
          const { head, intro, relation, kinship } = claim
          const key = keyOf(
            relation === 'after' ? claim.taken : 0,
            taken + (relation === 'stack' ? claim.taken : 0),
          )
          const story = { from, to, head, intro, relation, kinship }
          offer(best[to]!, key, {
            cost: cost + claim.cost + alone.cost(claim.left),
            back: step,
            story,
            left: claim.left,
          })
        }
      }
      // lines of the stack may be headings whose story is elsewhere
      for (let n = 1; n <= Math.min(longestHead, stack.length - taken); n++) {
        const unit = stack.slice(taken, taken + n)
        const cost = step.cost + orphanHeading + judge.unit(unit) + judge.cut(unit.at(-1), stack[taken + n])
        offer(best[from]!, keyOf(used, taken + n), { cost, back: step, left: unit })
      }
    }
  }
  return unwind(alone, best[paras.length]!, local[paras.length]!, stack, custom)
}

/** A state of the program as one number; no gap and no stack has more lines than `keys`. */
const keys = 1024
const keyOf = (used: number, taken: number): number => used * keys + taken

function offer(there: Map<number, Step>, key: number, step: Step): void {
  const known = there.get(key)
  if (!known || step.cost < known.cost) there.set(key, step)
}

/** The heading lines that a story can reach. */
interface Around {
  /** Lines of the gap before it that the story before has not used; `used` is how many it has. */
  readonly before: readonly HeadLine[]
  readonly used: number
  readonly after: readonly HeadLine[]
  readonly stack: readonly HeadLine[]
}

/** One way to head a story: which lines, at what cost, and which lines before it are left to stand alone. */
interface Claim extends Pick<Story, 'head' | 'intro' | 'relation' | 'kinship'> {
  readonly cost: number
  readonly taken: number
  readonly left: readonly HeadLine[]
}

function* claims(judge: Judge, custom: Custom, from: number, to: number, around: Around): Generator<Claim> {
  const { before, used, after, stack } = around
  const prefer = (relation: Story['relation']) => (custom.favours === relation ? 0 : unfavoured)
  // a banner stands over its story even where the heading does not
  const bare = before.length - bannersAtEnd(before)
  const banners = before.slice(bare)
  const left = before.slice(0, bare)
  const lonely = noHeading + (judge.sequence.paras[from]!.lead ? 0.6 : 0)
  const none = { intro: [], left }
  yield { ...none, head: banners, relation: 'none', kinship: 0, cost: lonely, taken: 0 }
  for (let n = 1; n <= Math.min(longestHead, before.length); n++) {
    const head = before.slice(before.length - n)
    const above =
      before[before.length - n - 1] ?? (used > 0 ? judge.sequence.gaps[from]![used - 1] : undefined)
    const { cost, kinship } = judge.head(head, from, to)
    const total = cost + judge.cut(above, head[0]) + prefer('before')
    yield {
      head,
      intro: [],
      relation: 'before',
      kinship,
      cost: total,
      taken: n,
      left: before.slice(0, before.length - n),
    }
  }
  for (const [relation, lines] of [
    ['after', after],
    ['stack', stack],
  ] as const) {
    let best: Claim | undefined
    // what a heading says runs down the page: a banner is not put behind lines that stand above it
    const above = relation === 'stack' && custom.stackGap < from
    const own = above ? { intro: [], left: before } : none
    const over = above ? [] : banners
    for (let n = 1; n <= Math.min(longestHead, lines.length); n++) {
      const head = lines.slice(0, n)
      const { cost, kinship } = judge.head(head, from, to)
      const total = cost + judge.cut(head.at(-1), lines[n]) + prefer(relation)
      const claim = { ...own, head: [...over, ...head], relation, kinship, cost: total, taken: n }
      if (total < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { ...claim, head }
      yield claim
    }
    // lines over the body of a story that is headed elsewhere; tried with the likeliest heading only
    for (let m = 1; best && m <= Math.min(longestIntro, before.length); m++) {
      if (before[before.length - m]!.mute) break
      const intro = before.slice(before.length - m)
      const lead =
        Math.max(0, judge.head(intro, from, to).cost) + judge.cut(before[before.length - m - 1], intro[0])
      yield { ...best, intro, cost: best.cost + introCost + lead, left: before.slice(0, before.length - m) }
    }
  }
}

/** A story headed elsewhere may still have a line or three over its body, but seldom has. */
const longestIntro = 3
const introCost = 1.8

function bannersAtEnd(lines: readonly HeadLine[]): number {
  let n = 0
  while (n < Math.min(longestHead, lines.length) && lines[lines.length - 1 - n]!.banner) n++
  return n
}

function unwind(
  alone: Alone,
  ends: ReadonlyMap<number, Step>,
  closing: readonly HeadLine[],
  stack: readonly HeadLine[],
  custom: Custom,
): Assignment {
  let best: { cost: number; step: Step; left: readonly (readonly HeadLine[])[] } | undefined
  for (const [key, step] of ends) {
    const left = [closing.slice(Math.floor(key / keys)), stack.slice(key % keys)]
    const cost = step.cost + alone.cost(left[0]!) + alone.cost(left[1]!)
    if (!best || cost < best.cost) best = { cost, step, left }
  }
  const stories: Story[] = []
  const left: (readonly HeadLine[])[] = []
  for (let step: Step | undefined = best!.step; step; step = step.back) {
    if (step.story) stories.push(step.story)
    if (step.left?.length) left.push(step.left)
  }
  const orphans = [...left.reverse(), ...best!.left].flatMap((lines) => alone.units(lines))
  const habit = custom.stackGap < 0 ? custom.favours : `stack before paragraph ${custom.stackGap}`
  return { stories: stories.reverse(), orphans, cost: best!.cost, habit }
}
