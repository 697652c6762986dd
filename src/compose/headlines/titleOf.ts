import type { Article } from '../../newspaper/article.ts'

/** What stands for a story in a list: its headline, else the first clause that says more than a date or a place. */
export function titleOf({ headline, figures, body, kicker, deck, pullQuotes, column }: Article): string {
  const text =
    figures?.[0]?.caption || body[0]?.text || kicker || deck?.[0] || pullQuotes?.[0]?.text || column
  return headline || firstClause(text ?? '') || '无题'
}

/** Clauses up to ten characters or more, without the mark that ends them, forty characters at most. */
function firstClause(text: string): string {
  const [clause = ''] = /^.{9,}?(?=[，。；：！？,;!?]|$)/su.exec(text) ?? [text]
  return [...clause.replace(/[，。；：,;.]$/u, '')].slice(0, 40).join('')
}
