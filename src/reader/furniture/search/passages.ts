import type { Passage, PassageKind } from '../../../find/search.ts'
import type { Article, Figure, PullQuote } from '../../../newspaper/article.ts'
import type { Edition } from '../../../newspaper/page.ts'
import type { Span } from '../../../newspaper/span.ts'
import { readingOrder, type Standing } from '../../parts.ts'
import { sayBylines } from '../../wording.ts'
import { bylineSpans, leadSpans, spansOfField } from './headSpans.ts'

/**
 * 可检文字: what a story prints, piece by piece in the order of its reading view, where `hitsInStory.ts` finds it again.
 * `text` is that of its page’s seed, as far as it came.
 */
export function passagesOf(
  article: Article,
  sheet: number,
  edition: Edition,
  text: string | undefined,
): readonly Passage[] {
  const passages: Passage[] = []
  let paragraphs = 0
  const put = (
    kind: PassageKind,
    name: string,
    said: string | undefined,
    spans: readonly Span[],
    on: number,
  ) => {
    if (said) passages.push({ kind, name, text: said, spansOf: () => spans, sheet: on })
  }
  const { column, kicker, headline, deck = [], bylines = [], lead } = article
  put('heading', '专栏', column, spansOfField(article, 'column'), sheet)
  put('heading', '引题', kicker, spansOfField(article, 'kicker'), sheet)
  put('heading', '标题', headline, spansOfField(article, 'headline'), sheet)
  for (const [nth, line] of deck.entries())
    put('heading', '副题', line, spansOfField(article, 'deck', nth), sheet)
  if (!lead) put('heading', '署名', sayBylines(bylines), bylineSpans(article, text), sheet)
  const putStanding = (standing: Standing, on: number) => {
    switch (standing.kind) {
      case 'paragraph':
        paragraphs++
        if (paragraphs === 1 && lead)
          put(
            'copy',
            '消息头',
            lead + (bylines.length > 0 ? `（${sayBylines(bylines)}）` : ''),
            leadSpans(article),
            on,
          )
        return put('copy', `第${paragraphs}段`, standing.text, standing.spans, on)
      case 'crosshead':
        return put('heading', '小标题', standing.text, standing.spans, on)
      case 'figure':
        return putFigure(standing.figure, on)
      case 'quote':
        return putQuote(standing.quote, on)
      case 'seam':
        return
    }
  }
  const putFigure = ({ caption, credit, spans }: Figure, on: number) => {
    put('caption', '图注', caption, spans, on)
    put('caption', '图注', credit, spans, on)
  }
  const putQuote = ({ text, speaker, spans }: PullQuote, on: number) => {
    put('quote', '引语', speaker, spans, on)
    put('quote', '引语', text, spans, on)
  }
  const { continued = [], ...opening } = article
  for (const { standing } of readingOrder(opening)) putStanding(standing, sheet)
  for (const rest of continued) {
    const page = edition.pages[rest.sheet]
    const on = page ? rest.sheet : sheet
    const own = page?.articles.find(({ id }) => id === rest.id)
    put('heading', '续题', rest.headline, own ? spansOfField(own, 'headline') : [], on)
    for (const { standing } of readingOrder({ ...opening, ...rest })) putStanding(standing, on)
  }
  return passages
}
