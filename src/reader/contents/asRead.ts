import type { Article } from '../../newspaper/article.ts'

/** A story without what only tools ask for: they fetch its edition. */
export function asRead({ sentences: _, repairs: __, confidence: ___, ...article }: Article): Article {
  return article
}
