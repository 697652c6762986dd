import type { Article } from '../../newspaper/article.ts'
import type { Edition, Page } from '../../newspaper/page.ts'
import type { ArticleData } from '../screenContent.ts'
import type { SourcePart } from './story.ts'

/** What 原文对照 of a story is given. */
export interface SourceData extends ArticleData {
  readonly parts: readonly SourcePart[]
}

/** Where the pages of a story stand in an edition, the opening's first; empty where the edition has no such story. */
export function sheetsOf(
  id: string,
  { pages }: Edition,
): readonly { readonly article: Article; readonly page: Page }[] {
  const page = pages.find(({ articles }) => articles.some((article) => article.id === id))
  const article = page?.articles.find((each) => each.id === id)
  if (!page || !article) return []
  const rests = (article.continued ?? []).flatMap((rest) => {
    const sheet = pages[rest.sheet]
    const own = sheet?.articles.find((each) => each.id === rest.id)
    return sheet && own ? [{ article: own, page: sheet }] : []
  })
  return [{ article, page }, ...rests]
}
