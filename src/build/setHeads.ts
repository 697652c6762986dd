import { headlineBreaks } from '../compose/headlines/headlineBreaks.ts'
import { pageTerms } from '../compose/headlines/pageTerms.ts'
import { verticalHeadline } from '../compose/headlines/verticalHeadline.ts'
import type { Article } from '../newspaper/article.ts'
import type { SetHeads } from '../newspaper/contents.ts'
import type { Page } from '../newspaper/page.ts'
import type { Press } from './pressSeed.ts'
import { titleOf } from './titleOf.ts'

/** A story whose heads tell where their lines may end. */
export interface SetArticle extends Article {
  readonly heads?: SetHeads
}

/** A press that sets the heads of every page too: that takes as long as a tenth of the pressing, and is kept with it. */
export function settingHeads(press: Press): Press {
  return (seeds) => {
    const { edition, diagnostics } = press(seeds)
    const pages = edition.pages.map((page) => {
      const terms = lengthOf(page) > longestPage ? [] : pageTerms(page.articles)
      const articles: SetArticle[] = page.articles.map((article) => ({
        ...article,
        heads: setHeads(article, terms),
      }))
      return { ...page, articles }
    })
    return { edition: { pages }, diagnostics }
  }
}

/** 断行: the heads of a story with U+200B wherever a line may end; `terms` are the words that stay whole on its page. */
export function setHeads(article: Article, terms: readonly string[]): SetHeads {
  const { genre, headline, kicker, deck } = article
  const upright = genre === 'commentary' && headline ? verticalHeadline(headline, terms) : undefined
  return {
    title: setHead(titleOf(article), terms),
    ...(kicker === undefined ? {} : { kicker: setHead(kicker, terms) }),
    deck: (deck ?? []).map((line) => setHead(line, terms)),
    ...(upright && { upright }),
  }
}

function setHead(head: string, terms: readonly string[]): string {
  if (head.length > longestHead) return head
  const pieces = headlineBreaks(head, terms)
  let set = ''
  let from = 0
  for (const [i, { text, cost, space }] of pieces.entries()) {
    const end = head.indexOf(text, from) + text.length
    // Spaces stay as they are: they are breaks already.
    set += head.slice(from, end)
    if (!space && cost <= dearest && i + 1 < pieces.length) set += '\u200b'
    from = end
  }
  return set + head.slice(from)
}

function lengthOf({ articles }: Page): number {
  const spans = articles.flatMap((article) => article.spans)
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** Characters. What is longer is no printed page, and counting its words would take minutes and gigabytes. */
const longestPage = 200_000
/** Characters. What is longer breaks anywhere, as copy does. */
const longestHead = 400

/** What a break between two full words costs. Dearer ones stand beside a single character, where an editor breaks in need only. */
const dearest = 4
