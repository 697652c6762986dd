import type { Article, Continuation, JumpLine } from '../../newspaper/article.ts'
import type { Page } from '../../newspaper/page.ts'
import { Rarity } from '../kinship/rarity.ts'
import { type Terms, termsOf } from '../kinship/terms.ts'
import { firstWhere } from '../text/ordered.ts'

/**
 * 接版: finds for each jump line of an edition the story that goes on with it, over all its pages. The opening gets
 * the rest as `continued`; the rest stays on its page too, so that every page keeps its characters, and says by
 * `partOf` whose it is. A jump that leads nowhere says why. Pages that were linked before are linked anew.
 */
export function linkJumps(linked: readonly Page[]): readonly Page[] {
  const pages = linked.map(unlink)
  if (!pages.some(({ articles }) => articles.some(({ jump, from }) => jump || from))) return pages
  const pieces = pages.flatMap((page, sheet) =>
    page.articles.map((article): Piece => ({ article, page, sheet })),
  )
  const index = indexOf(pages, pieces)
  const links = matchesOf(index, pieces)
  const before = new Map(links.map((link) => [link.rest, link.opening]))
  const after = groupBy(links, (link) => link.opening)
  const pieceOfArticle = new Map(pieces.map((piece) => [piece.article, piece]))
  /** The jump lines of a piece with what became of them. */
  const jumpsOf = (piece: Piece): Pick<Article, 'jump' | 'from'> => {
    const { jump, from } = piece.article
    const met = (after.get(piece) ?? []).map(({ number }) => number)
    return {
      ...(jump && { jump: told(jump, piece.sheet, index, met) }),
      ...(from && { from: told(from, piece.sheet, index, before.has(piece) ? numbersOf(from) : []) }),
    }
  }
  return pages.map((page) => ({
    ...page,
    articles: page.articles.map((article) => {
      const piece = pieceOfArticle.get(article)!
      const opening = before.has(piece) ? openingOf(piece, before) : undefined
      const rests = opening ? [] : restsOf(piece, after)
      if (!article.jump && !article.from && !opening && rests.length === 0) return article
      return {
        ...article,
        ...jumpsOf(piece),
        ...(rests.length > 0 && { continued: rests.map((link) => continuationOf(link, jumpsOf(link.rest))) }),
        ...(opening && { partOf: opening.article.id }),
      }
    }),
  }))
}

/** An article with what decides where it belongs. */
interface Piece {
  readonly article: Article
  readonly page: Page
  /** Index of its page in the edition. */
  readonly sheet: number
}

/** What an article speaks of. */
interface Speech {
  readonly head: Terms
  readonly opening: Terms
  readonly all: Terms
}

interface Link {
  readonly opening: Piece
  readonly rest: Piece
  /** The number of the page as the jump line names it, or as the rest's page prints it. */
  readonly number: number
}

/** Characters of a story that are looked at. */
const enough = 3000

/** Whether the last paragraph of an article breaks off. */
const breaksOff = ({ article: { body } }: Piece): boolean =>
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

/** The pieces by the printed number of their page; those of pages that print none, by their place. */
interface Index {
  readonly numbered: ReadonlyMap<number, readonly Piece[]>
  readonly unnumbered: readonly Piece[]
  /** Numbers that pages print, and the places of pages that print none. */
  readonly numbers: ReadonlySet<number>
  readonly silent: readonly number[]
}

function indexOf(pages: readonly Page[], pieces: readonly Piece[]): Index {
  const printed = groupBy(pieces, ({ page }) => page.number)
  return {
    numbered: new Map([...printed].flatMap(([n, own]) => (n === undefined ? [] : [[n, own] as const]))),
    unnumbered: printed.get(undefined) ?? [],
    numbers: new Set(pages.flatMap(({ number }) => number ?? [])),
    silent: pages.flatMap(({ number }, sheet) => (number === undefined ? [sheet] : [])),
  }
}

/** No edition has more pages than this before or behind one: of pages without a number, only so many are looked at. */
const furthest = 100

/** The pieces of the page of a number: of the page that prints it, or else of those around that print none. */
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

/** The likeliest pairs of openings and rests, the surest first; each has one place only. */
function matchesOf(index: Index, pieces: readonly Piece[]): Link[] {
  const links: (Link & { extra: number })[] = []
  for (const opening of pieces.filter(({ article }) => article.jump)) {
    for (const number of numbersOf(opening.article.jump!)) {
      for (const rest of piecesOn(number, opening, index))
        if (mayLink(opening, rest)) links.push({ opening, rest, number, extra: 0 })
    }
  }
  // 上接 whose 下转 was lost
  for (const rest of pieces.filter(({ article }) => article.from)) {
    for (const opening of numbersOf(rest.article.from!).flatMap((n) => index.numbered.get(n) ?? [])) {
      if (opening.article.jump || !mayLink(opening, rest)) continue
      links.push({ opening, rest, number: rest.page.number ?? 0, extra: breaksOff(opening) ? 0 : untold })
    }
  }
  // what the articles speak of is asked for only where two may belong together
  if (links.length === 0) return []
  const speech = new Map(pieces.map((piece) => [piece, speechOf(piece)]))
  const rarity = new Rarity([...speech.values()].map(({ all }) => all))
  const pairs = links.map(({ extra, ...link }) => ({ ...link, cost: linkCost(link, speech, rarity) + extra }))
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

/** What it costs to believe in a jump that is not printed, where the story does not break off. */
const untold = 3

/** Whether a rest can be an opening's: it stands on another page, and names no other page than the opening's. */
function mayLink(opening: Piece, { sheet, article: { body, from } }: Piece): boolean {
  const here = opening.page.number
  const elsewhere = from !== undefined && here !== undefined && !numbersOf(from).includes(here)
  return opening.sheet !== sheet && body.length > 0 && !elsewhere
}

/**
 * Log-odds against the rest's being the opening's: what the two jump lines say of each other's pages, what the two
 * headings and texts share, and whether the sentence broke off.
 */
function linkCost({ opening, rest }: Link, speech: ReadonlyMap<Piece, Speech>, rarity: Rarity): number {
  const { from } = rest.article
  const here = opening.page.number
  let cost = from ? (here === undefined ? -1.5 : -3) : 2.5
  if (rest.page.number === undefined) cost += 1
  if (!from && !breaksOff(opening)) cost += 1
  const [of, its] = [speech.get(opening)!, speech.get(rest)!]
  const heads = Math.max(rarity.share(of.head, its.all), rarity.share(its.head, of.all))
  const texts = rarity.share(its.opening, of.all)
  return cost + 7 * (0.3 - Math.min(0.7, heads)) + 8 * (0.12 - Math.min(0.4, texts))
}

const numbersOf = ({ page, pages }: JumpLine): readonly number[] => pages ?? [page]

/** A jump with what became of each page that it names. */
function told(jump: JumpLine, sheet: number, index: Index, met: readonly number[]): JumpLine {
  const left = numbersOf(jump).filter((number) => !met.includes(number))
  const silent = index.silent.some((other) => other !== sheet)
  const unfound = left.filter((number) => silent || index.numbers.has(number))
  const absent = left.filter((number) => !unfound.includes(number))
  return { ...jump, ...(absent.length > 0 && { absent }), ...(unfound.length > 0 && { unfound }) }
}

/** All that goes on with a piece, in the order of the pages named, what goes on with that behind it. */
function restsOf(piece: Piece, after: ReadonlyMap<Piece, readonly Link[]>): Link[] {
  const rests: Link[] = []
  const ahead = linksFrom(piece, after)
  for (let link = ahead.pop(); link; link = ahead.pop()) {
    rests.push(link)
    ahead.push(...linksFrom(link.rest, after))
  }
  return rests
}

/** The links of one piece, the last page named first. */
const linksFrom = (piece: Piece, after: ReadonlyMap<Piece, readonly Link[]>): Link[] =>
  [...(after.get(piece) ?? [])].sort((a, b) => b.number - a.number)

/** Where the story of a piece begins; links never lead round in a circle. */
function openingOf(piece: Piece, before: ReadonlyMap<Piece, Piece>): Piece {
  let first = piece
  for (let next = before.get(first); next; next = before.get(first)) first = next
  return first
}

function continuationOf({ opening, rest, number }: Link, { jump }: Pick<Article, 'jump'>): Continuation {
  const { id, headline, body, figures, pullQuotes, spans } = rest.article
  return {
    page: number,
    sheet: rest.sheet,
    id,
    seam: breaksOff(opening) ? 'sentence' : 'paragraph',
    ...(headline && { headline }),
    body,
    ...(figures && { figures }),
    ...(pullQuotes && { pullQuotes }),
    ...(jump && { jump }),
    spans,
  }
}

/** A page as it was before its jumps were followed. */
function unlink(page: Page): Page {
  const alone = (jump: JumpLine): JumpLine => ({ page: jump.page, ...(jump.pages && { pages: jump.pages }) })
  const articles = page.articles.map((linked) => {
    // most articles go on nowhere
    if (!linked.continued && !linked.partOf && !linked.jump && !linked.from) return { ...linked }
    const { continued: _, partOf: __, jump, from, ...article } = linked
    return { ...article, ...(jump && { jump: alone(jump) }), ...(from && { from: alone(from) }) }
  })
  return { ...page, articles }
}

function groupBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
