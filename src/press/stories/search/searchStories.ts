import type { PageCosts } from '../costs/pageCosts.ts'
import { Search } from './search.ts'
import type { Found, Relation, SearchResult } from './searchResult.ts'
import { auctionStack } from './stackAuction.ts'

/**
 * Cuts the paragraphs into stories and gives each its heading, at the least total cost over the whole page.
 * Headings may stand before or after their stories or in a stack; each placement is tried with one dynamic
 * program.
 */
export function searchStories(page: PageCosts): Found {
  const { gaps } = page.sequence
  const { seldom, often, stack } = page.weights.place
  // discount for a heading in its usual place on a strict page
  const toTheLetter = Math.log((1 - seldom) / (1 - often))
  const plain = (favours: Relation, strays: number): SearchResult =>
    new Search(page, { favours, stackGap: -1, strays }).run()
  const about = [plain('after', often), plain('before', often)].sort((a, b) => a.cost - b.cost)
  let best = about[0]!
  // a gap has at most one heading in its usual place, and only that one gets the discount
  const gained = gaps.filter((gap) => gap.length > 0).length * toTheLetter
  for (const { cost, placement } of about) {
    if (cost - gained >= best.cost) continue
    const found = plain(placement.favours, seldom)
    if (found.cost < best.cost) best = found
  }
  for (const stackGap of stackGaps(page)) {
    // each line of a stack heads at most one story
    const gain = gaps[stackGap]!.length * toTheLetter
    let least = Number.NEGATIVE_INFINITY
    for (const strays of [often, seldom]) {
      if (least - gain + stack > best.cost) continue
      const placement = { favours: 'stack', stackGap, strays } as const
      least = new Search(page, placement, page.stackBound.sharedHeads(stackGap)).run().cost
      if (least + stack > best.cost) continue
      const found = new Search(page, placement).run()
      if (found.cost + stack < best.cost) best = { ...found, cost: found.cost + stack }
      if (least + stack + page.weights.auction.worth > best.cost) continue
      const dealt = auctionStack(page, placement)
      if (dealt && dealt.cost + stack < best.cost) best = { ...dealt, cost: dealt.cost + stack }
    }
  }
  const steps = best.steps()
  return {
    placement: best.placement,
    cost: best.cost,
    steps,
    left: [...steps.map((step) => step.left), ...best.left],
  }
}

/**
 * The gaps that could hold a stack because they have at least two headings: the three longest, and the last.
 */
function stackGaps(page: PageCosts): number[] {
  const { paras, gaps } = page.sequence
  const last = gaps.length - 1
  const long = gaps
    .map((gap, i) => ({ i, n: gap.length }))
    .filter(({ i }) => holdsTwo(page, i))
    .sort((a, b) => b.n - a.n || b.i - a.i)
    .map(({ i }) => i)
  const tried = long.slice(0, 3)
  if (long.includes(last) && !tried.includes(last)) tried.push(last)
  // a story that a correction continues across a gap rules out a stack there
  return tried.filter((i) => gaps[i]!.length <= 60 && paras[i]?.corrected !== 'goesOn')
}

/** Whether the lines of a gap may be two headings: somewhere nothing holds two lines together. */
function holdsTwo({ headings }: PageCosts, gap: number): boolean {
  const { first, end } = headings.gap(gap)
  for (let place = first + 1; place < end; place++) if (headings.isLoose(place)) return true
  return false
}
