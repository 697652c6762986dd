import type { Article, JumpLine } from '../../newspaper/article.ts'
import type { Page } from '../../newspaper/page.ts'
import { Rarity } from '../kinship/rarity.ts'
import { type Terms, termsOf } from '../kinship/terms.ts'
import { type KinshipWeights, kinshipWeights } from '../kinship/weights.ts'
import { firstWhere } from '../text/ordered.ts'
import { type ArticleWeights, articleWeights } from './weights.ts'

/** The weights for matching jump lines. */
export interface LinkWeights {
  readonly articles: ArticleWeights
  readonly kinship: KinshipWeights
}

export const linkWeights: LinkWeights = { articles: articleWeights, kinship: kinshipWeights }

/** An article with what decides where it belongs. */
export interface Piece {
  readonly article: Article
  readonly page: Page
  /** Index of its page in the edition. */
  readonly sheet: number
}

/** The terms of an article. */
interface Speech {
  readonly head: Terms
  readonly opening: Terms
  readonly all: Terms
}

export interface Link {
  readonly opening: Piece
  readonly rest: Piece
  /** The page number, as the jump line names it or as the page of the rest prints it. */
  readonly number: number
}

/** In characters: how much of an article is compared. */
const enough = 3000

/** Whether the last paragraph of an article has no end. */
export const breaksOff = ({ article: { body } }: Piece): boolean =>
  !/[。！？!?.…][”’」』）)"]*$/u.test(body.at(-1)?.text ?? '。')

function speechOf({ article }: Piece): Speech {
  const paragraphs = article.body.map((block) => block.text)
  const head = [article.column, article.kicker, article.headline, ...(article.deck ?? [])].join(' ')
  return {
    head: termsOf(head),
    opening: termsOf(`${head} ${paragraphs.slice(0, 2).join(' ')}`.slice(0, enough)),
    all: termsOf(`${head} ${paragraphs.join(' ')}`.slice(0, enough)),
  }
}

/** Articles by the printed number of their page; those on pages without a number by their place. */
export interface Index {
  readonly numbered: ReadonlyMap<number, readonly Piece[]>
  readonly unnumbered: readonly Piece[]
  /** The numbers that pages print, and the places of pages without one. */
  readonly numbers: ReadonlySet<number>
  readonly silent: readonly number[]
}

/** Sorts the articles of an edition by page. */
export function indexOf(pages: readonly Page[], pieces: readonly Piece[]): Index {
  const printed = groupBy(pieces, ({ page }) => page.number)
  return {
    numbered: new Map([...printed].flatMap(([n, own]) => (n === undefined ? [] : [[n, own] as const]))),
    unnumbered: printed.get(undefined) ?? [],
    numbers: new Set(pages.flatMap(({ number }) => number ?? [])),
    silent: pages.flatMap(({ number }, sheet) => (number === undefined ? [sheet] : [])),
  }
}

/** How many pages before and after are searched if pages have no number. */
const furthest = 100

/** The articles on the page of a number, or else on nearby pages without a number. */
function* piecesOn(
  number: number,
  { sheet }: Piece,
  { numbered, unnumbered, numbers }: Index,
): Generator<Piece> {
  if (numbers.has(number)) return yield* numbered.get(number) ?? []
  const first = firstWhere(unnumbered, (piece) => piece.sheet >= sheet - furthest)
  for (let i = first; i < unnumbered.length && unnumbered[i]!.sheet <= sheet + furthest; i++)
    yield unnumbered[i]!
}

/** Finds the best pairs of opening and rest; each rest has one opening, each jump one rest. */
export function matchesOf(
  index: Index,
  pieces: readonly Piece[],
  { articles, kinship }: LinkWeights,
): Link[] {
  const links: (Link & { extra: number })[] = []
  for (const opening of pieces.filter(({ article }) => article.jump)) {
    for (const number of numbersOf(opening.article.jump!)) {
      for (const rest of piecesOn(number, opening, index))
        if (mayLink(opening, rest)) links.push({ opening, rest, number, extra: 0 })
    }
  }
  // 上接 whose 下转 was lost in extraction
  for (const rest of pieces.filter(({ article }) => article.from)) {
    for (const opening of numbersOf(rest.article.from!).flatMap((n) => index.numbered.get(n) ?? [])) {
      if (opening.article.jump || !mayLink(opening, rest)) continue
      links.push({
        opening,
        rest,
        number: rest.page.number ?? 0,
        extra: breaksOff(opening) ? 0 : articles.jump.untold,
      })
    }
  }
  // terms are only needed if some pair is possible
  if (links.length === 0) return []
  const speech = new Map(pieces.map((piece) => [piece, speechOf(piece)]))
  const rarity = new Rarity(
    [...speech.values()].map(({ all }) => all),
    kinship,
  )
  const pairs = links.map(({ extra, ...link }) => ({
    ...link,
    cost: linkCost(link, speech, rarity, articles.jump) + extra,
  }))
  const before = new Map<Piece, Piece>()
  const met = new Map<Piece, Set<number>>()
  return pairs
    .filter(({ cost }) => cost < 0)
    .sort((a, b) => a.cost - b.cost)
    .filter(({ opening, rest, number }) => {
      const numbers = met.get(opening) ?? new Set()
      if (before.has(rest) || numbers.has(number) || openingOf(opening, before) === rest) return false
      before.set(rest, opening)
      met.set(opening, numbers.add(number))
      return true
    })
}

/** Whether an article may continue an opening: it is on another page, and its jump line names no other page. */
function mayLink(opening: Piece, { sheet, article: { body, from } }: Piece): boolean {
  const here = opening.page.number
  const elsewhere = from !== undefined && here !== undefined && !numbersOf(from).includes(here)
  return opening.sheet !== sheet && body.length > 0 && !elsewhere
}

/**
 * Log-odds against a pair, from what the jump lines say of each other's pages, the terms that headings and
 * texts share, and whether the sentence breaks off.
 */
function linkCost(
  { opening, rest }: Link,
  speech: ReadonlyMap<Piece, Speech>,
  rarity: Rarity,
  own: ArticleWeights['jump'],
): number {
  const { from } = rest.article
  const here = opening.page.number
  let cost = from ? (here === undefined ? own.namedSilent : own.named) : own.unnamed
  if (rest.page.number === undefined) cost += own.silent
  if (!from && !breaksOff(opening)) cost += own.ended
  const [of, its] = [speech.get(opening)!, speech.get(rest)!]
  const heads = Math.max(rarity.share(of.head, its.all), rarity.share(its.head, of.all))
  const texts = rarity.share(its.opening, of.all)
  return (
    cost +
    own.heads * (own.headsEven - Math.min(own.headsEnough, heads)) +
    own.texts * (own.textsEven - Math.min(own.textsEnough, texts))
  )
}

/** Every page that a jump line names. */
export const numbersOf = ({ page, pages }: JumpLine): readonly number[] => pages ?? [page]

/** The first article of a story. Links form no circle. */
export function openingOf(piece: Piece, before: ReadonlyMap<Piece, Piece>): Piece {
  let first = piece
  for (let next = before.get(first); next; next = before.get(first)) first = next
  return first
}

/** Groups items by a key. */
export function groupBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
