import type { Article, Continuation, JumpLine } from '../../newspaper/article.ts'
import { continuationOf } from '../../newspaper/continuation.ts'
import type { Page } from '../../newspaper/page.ts'
import {
  breaksOff,
  groupBy,
  type Index,
  indexOf,
  type Link,
  type LinkWeights,
  linkWeights,
  matchesOf,
  numbersOf,
  openingOf,
  type Piece,
} from './jumpMatches.ts'

/**
 * 接版: finds, for each jump line of an edition, the article that continues the story, over all pages. The
 * opening gets the rest as `continued`. The rest stays on its page, so that no page loses characters, and names
 * its opening in `partOf`. A jump line that leads nowhere says why. The pages must not be linked yet.
 */
export function linkJumps(pages: readonly Page[], weights: LinkWeights = linkWeights): readonly Page[] {
  if (!pages.some(({ articles }) => articles.some(({ jump, from }) => jump || from))) return pages
  const byPage = pages.map((page, sheet) => page.articles.map((article): Piece => ({ article, page, sheet })))
  const pieces = byPage.flat()
  const index = indexOf(pages, pieces)
  const links = matchesOf(index, pieces, weights)
  const before = new Map(links.map((link) => [link.rest, link.opening]))
  const after = groupBy(links, (link) => link.opening)
  /** The jump lines of an article, with what was found for them. */
  const jumpsOf = (piece: Piece): Pick<Article, 'jump' | 'from'> => {
    const { jump, from } = piece.article
    const met = (after.get(piece) ?? []).map(({ number }) => number)
    return {
      ...(jump && { jump: outcomeOf(jump, piece.sheet, index, met) }),
      ...(from && { from: outcomeOf(from, piece.sheet, index, before.has(piece) ? numbersOf(from) : []) }),
    }
  }
  return pages.map((page, sheet) => ({
    ...page,
    articles: byPage[sheet]!.map((piece) => {
      const { article } = piece
      const opening = before.has(piece) ? openingOf(piece, before) : undefined
      const rests = opening ? [] : restsOf(piece, after)
      if (!article.jump && !article.from && !opening && rests.length === 0) return article
      const { jump: _, from: __, ...unlinked } = article
      return {
        ...unlinked,
        ...jumpsOf(piece),
        ...(rests.length > 0 && { continued: rests.map((link) => restOf(link, jumpsOf(link.rest))) }),
        ...(opening && { partOf: opening.article.id }),
      }
    }),
  }))
}

/** A jump line with the pages on which nothing was found. */
function outcomeOf(jump: JumpLine, sheet: number, index: Index, met: readonly number[]): JumpLine {
  const left = numbersOf(jump).filter((number) => !met.includes(number))
  const silent = index.silent.some((other) => other !== sheet)
  const unfound = left.filter((number) => silent || index.numbers.has(number))
  const absent = left.filter((number) => !unfound.includes(number))
  return { ...jump, ...(absent.length > 0 && { absent }), ...(unfound.length > 0 && { unfound }) }
}

/** All articles that continue a piece, directly or through others, in the order of the pages named. */
function restsOf(piece: Piece, after: ReadonlyMap<Piece, readonly Link[]>): Link[] {
  const rests: Link[] = []
  const ahead = linksFrom(piece, after)
  for (let link = ahead.pop(); link; link = ahead.pop()) {
    rests.push(link)
    ahead.push(...linksFrom(link.rest, after))
  }
  return rests
}

/** The links of one piece, the last named page first. */
const linksFrom = (piece: Piece, after: ReadonlyMap<Piece, readonly Link[]>): Link[] =>
  [...(after.get(piece) ?? [])].sort((a, b) => b.number - a.number)

function restOf({ opening, rest, number }: Link, jumps: Pick<Article, 'jump'>): Continuation {
  const seam = breaksOff(opening) ? 'sentence' : 'paragraph'
  return continuationOf(rest.article, { page: number, sheet: rest.sheet, seam, ...jumps })
}
