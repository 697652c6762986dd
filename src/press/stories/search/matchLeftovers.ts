import type { HeadCandidate } from '../costs/headCost.ts'
import type { HeadingCosts } from '../costs/headingCosts.ts'
import type { PageCosts } from '../costs/pageCosts.ts'
import { mergeRuns, noLines, type Places } from '../places.ts'
import type { Found, Step } from './searchResult.ts'

/** A limit on pairs of a story and a heading, to bound the time; ordinary pages have hundreds. */
const mostPairs = 10_000

/**
 * 认题: matches what the search left over. In the search no heading can pass another; here headings without a
 * story are matched with stories that have none, or one with which they share nothing, in any order, wherever
 * that lowers the cost. Then each heading from a stack that may be two is tried as two.
 */
export function matchLeftovers(page: PageCosts, found: Found): Found {
  let settled = settle(page, found)
  // a heading that is two leaves some story without one
  if (!settled.steps.some((step) => asks(page, step))) return settled
  for (const number of found.steps.keys()) {
    const step = settled.steps[number]!
    if (step.relation !== 'before' && step.head && piecesOf(page.headings, step.head).length > 1)
      settled = settle(page, settled, step)
  }
  return settled
}

/** Whether a story may take another heading: its own does not stand above it and shares nothing with it. */
function asks({ paragraphs, candidates, weights }: PageCosts, { from, to, relation, head }: Step): boolean {
  if (to === from || relation === 'before' || paragraphs.isHeaded(from)) return false
  return !head || candidates.cost(head, to - from) > weights.leftover.own
}

/**
 * Decides which story gets which heading. The heading of the story `parted`, if given, is cut into its pieces
 * first.
 */
function settle(page: PageCosts, found: Found, parted?: Step): Found {
  const asking = found.steps.filter((step) => step === parted || asks(page, step))
  if (asking.length === 0) return found
  const heads = asking.flatMap((step) => (step.head && step !== parted ? step.head : []))
  const loose = parted?.head ? [...found.left, parted.head] : found.left
  const free = [...heads, ...loose.flatMap((places) => piecesOf(page.headings, places))]
  if (asking.length * free.length > mostPairs) return found
  const held = strongest(asking.flatMap((step) => free.map((heading) => bondOf(page, step, heading))))
  const own = asking.flatMap((step) => (step.head ? bondOf(page, step, step.head) : []))
  if (worthOf(held) <= worthOf(own)) return found
  const left = free.filter((heading) => !held.some((bond) => bond.heading === heading))
  return {
    ...found,
    steps: found.steps.map((step) => {
      if (!asking.includes(step)) return { ...step, left: noLines }
      const bond = held.find((bond) => bond.step === step)
      const relation = !bond ? 'none' : bond.heading === step.head ? step.relation : 'stack'
      return { ...step, relation, head: bond?.candidate, left: noLines }
    }),
    left: mergeRuns(
      left.sort((a, b) => a.first - b.first),
      // lines of two gaps are never one heading
      (place) => page.headings.gapEnd(place - 1) === place,
    ),
  }
}

/** Cuts lines of one gap wherever nothing holds them together. */
function piecesOf(headings: HeadingCosts, { first, end }: Places): Places[] {
  const pieces: Places[] = []
  for (let from = first, to = first + 1; to <= end; to++) {
    if (to < end && !headings.isLoose(to)) continue
    pieces.push({ first: from, end: to })
    from = to
  }
  return pieces
}

/** A story and a heading that it may get. */
interface Bond {
  readonly step: Step
  readonly heading: Places
  readonly candidate: HeadCandidate
  /** How much less the two cost together than apart. */
  readonly worth: number
}

function bondOf(
  { headings, paragraphs, candidates, standalone, weights }: PageCosts,
  step: Step,
  heading: Places,
): Bond {
  const { candidate, cost } = candidates.weigh(heading, step.from, step.to)
  const apart = piecesOf(headings, heading).reduce(
    (sum, { first, end }) => sum + standalone.headCost(first, end),
    0,
  )
  const isOwn = step.head && heading.first >= step.head.first && heading.end <= step.head.end
  const worth = paragraphs.lonely(step.from) + apart - cost - (isOwn ? 0 : weights.leftover.moved)
  return { step, heading, candidate, worth: isOwn || cost < weights.leftover.own ? worth : 0 }
}

/** Takes the pairs in order of worth, each story and each heading once. */
function strongest(bonds: readonly Bond[]): Bond[] {
  const taken = new Set<Step | Places>()
  return bonds
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .filter(({ step, heading }) => {
      if (taken.has(step) || taken.has(heading)) return false
      taken.add(step).add(heading)
      return true
    })
}

const worthOf = (bonds: readonly Bond[]): number => bonds.reduce((sum, { worth }) => sum + worth, 0)
