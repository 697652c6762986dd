import type { Article, Continuation } from './article.ts'

/** 续文: an article as the rest of the story that leads on to it; `jump` is what the rest itself leads on to. */
export function continuationOf(
  { id, headline, body, figures, pullQuotes, spans }: Article,
  { page, sheet, seam, jump }: Pick<Continuation, 'page' | 'sheet' | 'seam' | 'jump'>,
): Continuation {
  return {
    page,
    sheet,
    id,
    seam,
    ...(headline && { headline }),
    body,
    ...(figures && { figures }),
    ...(pullQuotes && { pullQuotes }),
    ...(jump && { jump }),
    spans,
  }
}
