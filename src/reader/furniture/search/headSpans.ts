import type { Article } from '../../../newspaper/article.ts'
import type { LiftedPart } from '../../../newspaper/repair.ts'
import type { SentenceField } from '../../../newspaper/sentence.ts'
import type { Span } from '../../../newspaper/span.ts'

/* Where in the seed a story’s heading, its news lead and those who signed it stand. */

/** A line of a heading, whose sentences tell it. */
export function spansOfField({ sentences = [] }: Article, field: SentenceField, nth = 0): readonly Span[] {
  return sentences.flatMap((each) => (each.field === field && each.nth === nth ? each.spans : []))
}

/** 消息头 */
export const leadSpans = (article: Article): readonly Span[] => lifted(article, 'newsLead')

/**
 * 署名: what was lifted out of the prose as such; else those pieces beside the story’s sentences that hold a name. Without the
 * seed’s text these cannot be told.
 */
export function bylineSpans(article: Article, text: string | undefined): readonly Span[] {
  const signed = lifted(article, 'signature')
  if (signed.length > 0 || text === undefined) return signed
  const names = (article.bylines ?? []).flatMap((byline) => byline.names.map(squeezed))
  return rest(article).filter(([from, to]) => {
    const words = squeezed(text.slice(from, to))
    return names.some((name) => words.includes(name))
  })
}

const lifted = ({ repairs = [] }: Article, part: LiftedPart): readonly Span[] =>
  repairs.flatMap((repair) => (repair.kind === 'lifted' && repair.part === part ? repair.spans : []))

/** What a story took from the page beside its sentences and captions. */
function rest({ sentences = [], figures = [], spans }: Article): readonly Span[] {
  const known = [...sentences, ...figures].flatMap((each) => each.spans).sort(([a], [b]) => a - b)
  return spans.flatMap(([start, end]) => {
    const pieces: Span[] = []
    let at = start
    for (const [from, to] of known) {
      if (to <= at || from >= end) continue
      if (from > at) pieces.push([at, from])
      at = to
    }
    return at < end ? [...pieces, [at, end] as const] : pieces
  })
}

/** Without blanks, which names of two characters have inside. */
const squeezed = (text: string): string => [...text].filter((character) => character.trim() !== '').join('')
