import type { Article } from '../../newspaper/article.ts'
import type { Page } from '../../newspaper/page.ts'
import type { ArticleContent } from '../screenContent.ts'
import { asRead } from './asRead.ts'

/** What the screen of a story shows: what lists know of it, and the story. */
export function contentOf(
  page: Page,
  article: Article,
  of: Omit<ArticleContent, 'article' | 'matter'>,
): ArticleContent {
  return { ...of, ...matterOf(page, article), article: asRead(article) }
}

/** What 更正 is told of the page on which a story, or its rest, stands. */
export function matterOf(
  { seed, text, sidecar }: Page,
  { spans }: Pick<Article, 'spans'>,
): Pick<ArticleContent, 'matter'> {
  const at = spans[0]?.[0]
  if (text === undefined || at === undefined) return {}
  return { matter: { seed, file: text, ...(sidecar && { sidecar }), at } }
}
