import type { Article } from '../../newspaper/article.ts'
import { readEdition } from '../../press/readEdition.ts'
import type { MarkedPage } from './markedPages.ts'
import type { TruePage } from './truth.ts'

/** 可靠度: of what was told with a confidence from `from` on, below the next row's, how much there is and how much is right. */
export interface ReliabilityRow {
  readonly of: 'joint' | 'heading'
  readonly from: number
  readonly told: number
  readonly right: number
}

const steps = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

/**
 * The reliability table of the press (Murphy and Winkler 1977) on pages with a truth: of the joints told at 0.9, nine in ten
 * should be right. A joint is right where truth has both paragraphs in one story, a heading where it has it in the story
 * that most of the body is of.
 */
export function reliabilityOf(pages: readonly MarkedPage[]): ReliabilityRow[] {
  const rows = (['joint', 'heading'] as const).flatMap((of) =>
    steps.map((from) => ({ of, from, told: 0, right: 0 })),
  )
  const tell = (of: ReliabilityRow['of'], confidence: number, right: boolean): void => {
    const row = rows.findLast((each) => each.of === of && each.from <= confidence)!
    row.told++
    if (right) row.right++
  }
  for (const { name, text, sidecar, truth } of pages) {
    if (!truth) continue
    const ownerOf = ownersOf(truth)
    const { edition } = readEdition([{ seed: name, text, ...(sidecar && { sidecar }) }])
    for (const article of edition.pages.flatMap((page) => page.articles))
      tellArticle(article, truth, ownerOf, tell)
  }
  return rows
}

/** By offset: the true article that has the character there. */
function ownersOf({ articles }: TruePage): ReadonlyMap<number, number> {
  const owners = new Map<number, number>()
  articles.forEach(({ spans }, i) => {
    for (const [from, to] of spans) for (let at = from; at < to; at++) owners.set(at, i)
  })
  return owners
}

function tellArticle(
  { confidence, body, headline }: Article,
  truth: TruePage,
  ownerOf: ReadonlyMap<number, number>,
  tell: (of: ReliabilityRow['of'], confidence: number, right: boolean) => void,
): void {
  const starts = body.flatMap(({ spans }) => (spans[0] ? [spans[0][0]] : []))
  for (const joint of confidence?.joints ?? []) {
    const before = starts.findLast((at) => at < joint.at)
    const owners = [before === undefined ? undefined : ownerOf.get(before), ownerOf.get(joint.at)]
    if (owners.includes(undefined)) continue
    tell('joint', joint.confidence, owners[0] === owners[1])
  }
  const owner = ownerOf.get(starts[Math.floor(starts.length / 2)] ?? -1)
  if (confidence?.heading === undefined || headline === undefined || owner === undefined) return
  const { column, kicker, headline: own, deck } = truth.articles[owner]!
  const printed = squash([column, kicker, own, ...(deck ?? [])].join(''))
  const said = squash(headline)
  tell('heading', confidence.heading, printed.includes(said) || (own ? said.includes(squash(own)) : false))
}

const squash = (text: string): string => text.replace(/\s+/gu, '')
