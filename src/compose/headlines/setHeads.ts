import type { Article } from '../../newspaper/article.ts'
import type { SetHeads } from '../../newspaper/contents.ts'
import type { Page } from '../../newspaper/page.ts'
import { type HeadlinePiece, headlineBreaks, taggedHeadlineBreaks } from './headlineBreaks.ts'
import { headlineTag } from './headlineTag.ts'
import { pageTerms } from './pageTerms.ts'
import { titleOf } from './titleOf.ts'
import { verticalHeadline } from './verticalHeadline.ts'
import { costs } from './words.ts'

/** A story whose heads tell where their lines may end. */
export interface SetArticle extends Article {
  readonly heads?: SetHeads
}

/** 断行 of a whole page: every story with its heads set, and every pull quote. */
export function withSetHeads(page: Page): Page {
  const terms = printedLength(page.articles) > longestPage ? [] : pageTerms(page.articles)
  const articles: SetArticle[] = page.articles.map((article) => ({
    ...article,
    ...(article.pullQuotes && {
      pullQuotes: article.pullQuotes.map((quote) => ({ ...quote, set: setHead(quote.text, terms) })),
    }),
    heads: setHeads(article, terms),
  }))
  return { ...page, articles }
}

/** 断行: the heads of a story with U+200B wherever a line may end; `terms` are the words that stay whole on its page. */
export function setHeads(article: Article, terms: readonly string[]): SetHeads {
  const { genre, headline, kicker, deck } = article
  const upright = genre === 'commentary' && headline ? verticalHeadline(headline, terms) : undefined
  const { tag } = headlineTag(headline ?? '')
  return {
    title: setHead(titleOf(article), terms, taggedHeadlineBreaks),
    ...(tag && { tag }),
    ...(kicker === undefined ? {} : { kicker: setHead(kicker, terms) }),
    deck: (deck ?? []).map((line) => setHead(line, terms)),
    ...(upright && { upright }),
  }
}

function setHead(head: string, terms: readonly string[], cut = headlineBreaks): string {
  if (head.length > longestHead) return head
  const pieces = cut(head, terms)
  const ends = lineEnds(pieces)
  let set = ''
  let from = 0
  for (const [i, { text, space }] of pieces.entries()) {
    const end = head.indexOf(text, from) + text.length
    // Spaces stay as they are: they are breaks already.
    set += head.slice(from, end)
    if (!space && !text.endsWith(' ') && ends.has(i)) set += '\u200b'
    from = end
  }
  return set + head.slice(from)
}

/**
 * The pieces after which a line may end: those with a cheap break, and where that leaves more than `longestWhole`
 * characters in one, the cheapest of the dear breaks between them, the one nearest the middle first.
 */
function lineEnds(pieces: readonly HeadlinePiece[]): Set<number> {
  const ends = new Set<number>()
  const split = (from: number, to: number) => {
    const lengths = pieces.slice(from, to).map((p) => p.text.length)
    const whole = lengths.reduce((sum, n) => sum + n, 0)
    if (whole <= longestWhole || to - from < 2) return
    let best = { at: from, cost: Number.POSITIVE_INFINITY }
    for (let i = from, left = 0; i < to - 1; i++) {
      left += pieces[i]!.text.length
      const cost = pieces[i]!.cost + (Math.abs(whole / 2 - left) / whole) * 4
      if (cost < best.cost) best = { at: i, cost }
    }
    ends.add(best.at)
    split(from, best.at + 1)
    split(best.at + 1, to)
  }
  let from = 0
  pieces.forEach(({ cost, space }, i) => {
    const last = i + 1 === pieces.length
    if (!last && !space && cost > dearest) return
    if (!last) ends.add(i)
    split(from, i + 1)
    from = i + 1
  })
  return ends
}

/** Characters that may stand together without a place to break: more would not fit a narrow column's headline. */
const longestWhole = 8

/** UTF-16 units that stories take from their pages. */
export function printedLength(articles: readonly Article[]): number {
  const spans = articles.flatMap((article) => article.spans)
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** Characters. What is longer is no printed page, and counting its words would take minutes and gigabytes. */
export const longestPage = 200_000
/** Characters. What is longer breaks anywhere, as copy does. */
const longestHead = 400

/** What a break between two full words costs. Dearer ones stand beside a single character, where an editor breaks in need only. */
const dearest = costs.words
