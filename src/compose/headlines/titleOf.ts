import type { Article } from '../../newspaper/article.ts'

/** What stands for a story in a list: its headline, else the first clause that says more than a date or a place. */
export function titleOf({ headline, figures, body, kicker, deck, pullQuotes, column }: Article): string {
  const text =
    figures?.[0]?.caption || body[0]?.text || kicker || deck?.[0] || pullQuotes?.[0]?.text || column
  return headline || firstClause(text ?? '') || '无题'
}

/** Characters that a list shows of a sentence, and from which a clause says more than a day or a place. */
const longest = 40
const telling = 9

/**
 * Clauses up to ten characters or more, without the mark that ends them. None ends inside a quotation or brackets: where
 * that takes more than forty characters the title ends at 、, and only where there is none is it cut.
 */
function firstClause(text: string): string {
  const characters = [...text]
  let open = 0
  let item = 0
  let outside = 0
  for (const [at, character] of characters.slice(0, longest).entries()) {
    if (opening.includes(character)) open++
    if (shutting.includes(character)) open = Math.max(0, open - 1)
    if (open > 0) continue
    outside = at + 1
    const next = characters[outside]
    if (outside < telling || (next !== undefined && !ending.includes(next) && next !== '、')) continue
    if (next !== '、') return titled(characters, outside)
    item = outside
  }
  return titled(characters, item || (outside < telling ? longest : outside))
}

function titled(characters: readonly string[], end: number): string {
  return characters
    .slice(0, end)
    .join('')
    .replace(/[，。；：,;.]$/u, '')
}

/** A clause ends before one of these. */
const ending = '，。；：！？,;!?'
const opening = '“‘《〈（「『'
const shutting = '”’》〉）」』'
