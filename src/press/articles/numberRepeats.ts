import type { Article } from '../../newspaper/article.ts'
import type { Page } from '../../newspaper/page.ts'

/** Numbers the ids of articles that repeat an earlier one word for word, so that no two share an address. */
export function numberRepeats(pages: readonly Page[]): readonly Page[] {
  const seen = new Map<string, number>()
  const own = (article: Article): Article => {
    const n = (seen.get(article.id) ?? 0) + 1
    seen.set(article.id, n)
    return n === 1 ? article : { ...article, id: `${article.id}-${n}` }
  }
  return pages.map((page) => ({ ...page, articles: page.articles.map(own) }))
}
