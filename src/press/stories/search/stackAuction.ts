import type { PageCosts } from '../costs/pageCosts.ts'
import type { StackHead, StackOffers } from '../costs/stackBound.ts'
import { mergeRuns, type Places } from '../places.ts'
import { Search } from './search.ts'
import type { HeadPlacement, SearchResult, Step } from './searchResult.ts'

/** Rounds of the auction. With 8, shuffled stacks lost a point of their stories; 32 gained none. */
const rounds = 12
/** How much a price changes in the first round, and after how many rounds the change is half as much. */
const firstChange = 2
const halved = 2
/** However many stories ask for a line, its price rises as if three did. */
const dearest = 2

/**
 * 分题: gives the headings of a stack to stories in any order. Each line has a price, for which several stories
 * may take it. The price of lines that several stories take rises; that of lines nobody takes falls, down to
 * the cost of leaving them alone; until each is taken once (Lagrangian relaxation by subgradients: Held and
 * Karp 1971, Fisher 1981). Returns the cheapest result in which each line is used once.
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

/** A story that may get a heading of the stack. */
interface Asking {
  readonly step: Step
  /** Whether it took one in the search (its first wish), and the cost counted for it there. */
  readonly lent: boolean
  readonly counted: number
  /** The headings that cost it less, prices included, than having none; the cheapest first. */
  readonly wishes: readonly Wish[]
}

interface Wish {
  readonly head: StackHead
  /** Its cost for the story, and the difference to having none, price included (negative). */
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

/** Gives each heading to one story, the greatest gain first; the other lines stay alone. */
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
  // computed only for the result that is used
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

/**
 * The logarithm of the number of orders in which the headings could stand; 0 if they stand in the order of
 * their stories.
 */
function orders(heads: readonly Places[]): number {
  if (heads.every(({ first }, i) => i === 0 || heads[i - 1]!.first < first)) return 0
  let sum = 0
  for (let n = 2; n <= heads.length; n++) sum += Math.log(n)
  return sum
}
