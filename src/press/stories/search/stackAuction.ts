import type { PageCosts } from '../costs/pageCosts.ts'
import type { StackHead, StackOffers } from '../costs/stackBound.ts'
import { mergeRuns, type Places } from '../places.ts'
import { Search } from './search.ts'
import type { HeadPlacement, SearchResult, Step } from './searchResult.ts'

/** So often prices are set at most: with eight, shuffled stacks lost a point of their stories, with 32 they won none. */
const rounds = 12
/** By how much a price changes in the first round, and after how many more by half as much. */
const firstChange = 2
const halved = 2
/** A line that many ask for grows dear by as much as one that three ask for. */
const dearest = 2

/**
 * 分题: the headings of a stack dealt out to the stories of a page in whatever order they stand. Every line has a price,
 * at which a search lends it to whoever wants it; lines that several stories ask for grow dearer, and those that nobody
 * wants cheaper, down to what it costs to leave them alone, until each is asked for once (Lagrangian relaxation by
 * subgradients: Held and Karp 1971, Fisher 1981). The cheapest way that gave each line away once is told.
 */
export function auctionStack(page: PageCosts, placement: HeadPlacement): SearchResult | undefined {
  const { stackBound, standalone } = page
  const offers = stackBound.offers(placement.stackGap)
  if (!offers) return undefined
  const { first, end } = page.headings.gap(placement.stackGap)
  const floors = Array.from({ length: end - first }, (_, i) => -standalone.headCost(first + i, first + i + 1))
  let prices = floors.map(() => 0)
  let best: SearchResult | undefined
  for (let round = 0; round < rounds; round++) {
    const ofHeads = offers.heads.map((head) => priceOf(head, first, prices))
    const way = new Search(page, placement, stackBound.sharedHeadsAt(offers, ofHeads)).run()
    const steps = way.steps()
    const asking = askingOf(page, offers, ofHeads, placement, steps)
    const dealt = dealOut(page, { first, end }, way, steps, asking)
    if (!best || dealt.cost < best.cost) best = dealt
    const asked = floors.map(
      (_, i) => asking.filter(({ wishes, lent }) => lent && holds(wishes[0]!.head, first + i)).length - 1,
    )
    const change = firstChange / (1 + round / halved)
    const changed = prices.map((price, i) =>
      Math.max(floors[i]!, price + change * Math.min(dearest, asked[i]!)),
    )
    if (changed.every((price, i) => price === prices[i])) break
    prices = changed
  }
  return best
}

function priceOf(head: Places, first: number, prices: readonly number[]): number {
  let price = 0
  for (let at = head.first; at < head.end; at++) price += prices[at - first]!
  return price
}

const holds = ({ first, end }: Places, place: number): boolean => first <= place && place < end

/** A story that a head of the stack may go to. */
interface Asking {
  readonly step: Step
  /** Whether the search lent it one, which is its first wish, and what the way counts for it. */
  readonly lent: boolean
  readonly counted: number
  /** The heads that cost it less than to have none, at their prices, the cheapest first. */
  readonly wishes: readonly Wish[]
}

interface Wish {
  readonly head: StackHead
  /** What it costs the story, and how much less that is at its price than to have none: less than 0. */
  readonly cost: number
  readonly gain: number
}

function askingOf(
  { paragraphs }: PageCosts,
  { heads, costs, starts }: StackOffers,
  prices: readonly number[],
  { strays }: HeadPlacement,
  steps: readonly Step[],
): Asking[] {
  const prefer = -Math.log(1 - strays)
  return steps
    .filter(
      ({ from, to, relation }) =>
        to > from && (relation === 'stack' || relation === 'none') && !paragraphs.isHeaded(from),
    )
    .map((step) => {
      const lonely = paragraphs.lonely(step.from)
      const lent = step.relation === 'stack'
      const body = starts[step.from]! + step.to - step.from - 1
      const wishes = heads
        .map((head, h): Wish => {
          const cost = costs[head.row + body]! + head.cut + prefer
          return { head, cost, gain: cost + prices[h]! - lonely }
        })
        .sort((a, b) => a.gain - b.gain)
      const counted = lent ? wishes[0]!.gain + lonely : lonely
      return { step, lent, counted, wishes: wishes.filter(({ gain }, i) => gain < 0 || (lent && i === 0)) }
    })
}

/** The way with each head given to one story, the greatest gain first; what that leaves is alone. */
function dealOut(
  { paragraphs, standalone, candidates, weights }: PageCosts,
  stack: Places,
  way: SearchResult,
  lent: readonly Step[],
  asking: readonly Asking[],
): SearchResult {
  const given = new Map<Step, Wish | undefined>(asking.map(({ step }) => [step, undefined]))
  const used = new Set<number>()
  const offered = asking.flatMap(({ step, wishes }) => wishes.map((wish) => ({ step, wish })))
  for (const { step, wish } of offered.sort((a, b) => a.wish.gain - b.wish.gain)) {
    const places = placesIn(wish.head)
    if (given.get(step) || places.some((place) => used.has(place))) continue
    given.set(step, wish)
    for (const place of places) used.add(place)
  }
  const left = mergeRuns(
    placesIn(stack)
      .filter((place) => !used.has(place))
      .map((place) => ({ first: place, end: place + 1 })),
  )
  let { cost } = way
  for (const { step, counted } of asking)
    cost += (given.get(step)?.cost ?? paragraphs.lonely(step.from)) - counted
  for (const run of left) cost += standalone.cost(run)
  cost += weights.auction.disorder * orders(lent.flatMap((step) => given.get(step)?.head ?? []))
  // written down for the way that is taken
  const steps = (): Step[] =>
    lent.map((step) => {
      if (!given.has(step)) return step
      const head = given.get(step)?.head
      if (!head) return { ...step, relation: 'none', head }
      return { ...step, relation: 'stack', head: candidates.weigh(head, step.from, step.to).candidate }
    })
  return { placement: way.placement, cost, steps, left: [...way.left, ...left] }
}

const placesIn = ({ first, end }: Places): number[] =>
  Array.from({ length: end - first }, (_, i) => first + i)

/** The logarithm of the number of orders that the headings of a stack could stand in; 0 where they stand in that of their stories. */
function orders(heads: readonly Places[]): number {
  if (heads.every(({ first }, i) => i === 0 || heads[i - 1]!.first < first)) return 0
  let sum = 0
  for (let n = 2; n <= heads.length; n++) sum += Math.log(n)
  return sum
}
