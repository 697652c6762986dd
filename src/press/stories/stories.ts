import type { HeadLine } from '../headings/headLine.ts'
import type { Assignment, Story } from './assignment.ts'
import { gatherDigests } from './digest.ts'
import { heldTogether, type Judge } from './judge.ts'
import { Aboves } from './linesAbove.ts'
import { reclaim } from './matchLeftovers.ts'
import { noLines, type Places } from './places.ts'
import { Search } from './search.ts'
import type { Relation, Step, Way } from './searchResult.ts'
import { deal } from './stackAuction.ts'
import { Alone } from './standaloneHeads.ts'

/** A page keeps its custom to the letter, or about: the share of headings that stand elsewhere. */
const seldom = 0.01
const often = 0.35
/** What a heading that stands where the custom has it is cheaper where the page keeps it to the letter. */
const toTheLetter = Math.log((1 - seldom) / (1 - often))
/** A stack of headings is a rarer habit than either other. */
const stackHabit = 1.5
/** How far the cheapest way must stand above its bound for the headings of a stack to be dealt out in any order. */
const worthDealing = 2

/**
 * Cuts the paragraphs into stories and gives each its heading, by the cheapest total over the whole page:
 * headings before, after or in a stack, one habit tried after the other, each with one dynamic program.
 */
export function assignStories(judge: Judge): Assignment {
  const alone = new Alone(judge)
  const aboves = new Aboves(judge, alone)
  const { gaps } = judge.sequence
  const plain = (favours: Relation, strays: number): Way =>
    new Search(judge, alone, aboves, { favours, stackGap: -1, strays }).run()
  const about = [plain('after', often), plain('before', often)].sort((a, b) => a.cost - b.cost)
  let best = about[0]!
  // a gap holds one heading at most that stands where the custom has it, and no other is cheaper to the letter
  const gained = gaps.filter((gap) => gap.length > 0).length * toTheLetter
  for (const { cost, custom } of about) {
    if (cost - gained >= best.cost) continue
    const found = plain(custom.favours, seldom)
    if (found.cost < best.cost) best = found
  }
  for (const stackGap of stackGaps(judge)) {
    // each line of a stack heads a story at most
    const gain = gaps[stackGap]!.length * toTheLetter
    let least = Number.NEGATIVE_INFINITY
    for (const strays of [often, seldom]) {
      if (least - gain + stackHabit > best.cost) continue
      const custom = { favours: 'stack', stackGap, strays } as const
      least = new Search(judge, alone, aboves, custom, judge.claims.lending.lent(stackGap)).run().cost
      if (least + stackHabit > best.cost) continue
      const found = new Search(judge, alone, aboves, custom).run()
      if (found.cost + stackHabit < best.cost) best = { ...found, cost: found.cost + stackHabit }
      if (least + stackHabit + worthDealing > best.cost) continue
      const dealt = deal(judge, alone, aboves, custom)
      if (dealt && dealt.cost + stackHabit < best.cost) best = { ...dealt, cost: dealt.cost + stackHabit }
    }
  }
  return gatherDigests(judge, assignmentOf(best, judge, alone))
}

/** Gaps that could hold a stack: lines enough, and headings enough. The last gap and the three longest are tried. */
function stackGaps(judge: Judge): number[] {
  const { paras, gaps } = judge.sequence
  const last = gaps.length - 1
  const long = gaps
    .map((gap, i) => ({ i, n: gap.length }))
    .filter(({ i }) => holdsTwo(judge, i))
    .sort((a, b) => b.n - a.n || b.i - a.i)
    .map(({ i }) => i)
  const tried = long.slice(0, 3)
  if (long.includes(last) && !tried.includes(last)) tried.push(last)
  // a story that was told to go on over a gap goes on over no stack
  return tried.filter((i) => gaps[i]!.length <= 60 && paras[i]?.told !== 'goesOn')
}

/** Whether the lines of a gap may be two headings: somewhere neither a seam nor a missing empty line holds them together. */
function holdsTwo(judge: Judge, gap: number): boolean {
  const { first, end } = judge.gap(gap)
  for (let place = first + 1; place < end; place++) if (judge.cut(place) < heldTogether) return true
  return false
}

function assignmentOf({ steps, left: unused, custom, cost }: Way, judge: Judge, alone: Alone): Assignment {
  const linesAt = ({ first, end }: Places): readonly HeadLine[] => judge.lines.slice(first, end)
  const found = steps()
  const settled = reclaim(judge, alone, {
    steps: found,
    left: [...found.map((step) => step.left), ...unused],
  })
  const stories = settled.steps
    .filter(({ from, to }) => to > from)
    .map((step) => storyOf(step, judge, linesAt))
  const orphans = settled.left.flatMap((places) => alone.units(places).map(linesAt))
  const habit = custom.stackGap < 0 ? custom.favours : `stack before paragraph ${custom.stackGap}`
  return { stories, orphans, cost, habit }
}

function storyOf(
  { from, to, relation, head, banners, intro }: Step,
  { claims, sequence }: Judge,
  linesAt: (places: Places) => readonly HeadLine[],
): Story {
  const told = sequence.paras[from]!.heading ?? []
  const lines = [...linesAt(banners), ...told, ...linesAt(head ?? noLines)]
  // a heading that was told may stand anywhere, but its lines are read down the page
  if (told.length > 0) lines.sort((a, b) => a.galley.lines[0]!.index - b.galley.lines[0]!.index)
  return {
    from,
    to,
    relation,
    kinship: head ? claims.kinship(head, to - from) : 0,
    head: lines,
    intro: linesAt(intro),
  }
}
