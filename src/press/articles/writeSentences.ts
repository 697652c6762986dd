import type { Article } from '../../newspaper/article.ts'
import type { Sentence, SentenceField } from '../../newspaper/sentence.ts'
import type { Span } from '../../newspaper/span.ts'
import { isBlankAt } from '../text/glyph.ts'
import { cutSentences } from './cutSentences.ts'
import { placed, placesOf } from './fieldPlaces.ts'
import { chain } from './setText.ts'

/** An article with its sentences, field by field. `seed` is the whole text as the press reads it. */
export function withSentences(article: Article, seed: string): Article {
  const places = placesOf(article)
  const { column, kicker, headline, deck = [], body, figures = [], pullQuotes = [] } = article
  const whole = (field: SentenceField, nth: number, text: string | undefined, spans: readonly Span[] = []) =>
    text ? placeSentences(field, nth, text, [[0, text.length]], spans, seed) : []
  const cut = (field: SentenceField, nth: number, text: string, spans: readonly Span[]) =>
    placeSentences(field, nth, text, cutSentences(text), spans, seed)
  const sentences = [
    ...whole('column', 0, column, places?.column),
    ...whole('kicker', 0, kicker, places?.kicker),
    ...whole('headline', 0, headline, places?.headline),
    ...deck.flatMap((text, n) => whole('deck', n, text, places?.deck[n])),
    ...body.flatMap(({ kind, text, spans }, n) =>
      (kind === 'crosshead' ? whole : cut)('body', n, text, spans),
    ),
    ...figures.flatMap(({ caption, spans }, n) => cut('caption', n, caption, spans)),
    ...pullQuotes.flatMap(({ text, spans }, n) => cut('quote', n, text, spans)),
  ]
  const told = { ...article, ...(sentences.length > 0 && { sentences }) }
  return places ? placed(told, places) : told
}

function placeSentences(
  field: SentenceField,
  nth: number,
  text: string,
  ranges: readonly Span[],
  spans: readonly Span[],
  seed: string,
): Sentence[] {
  const offsets = offsetsOf(text, spans, seed)
  return ranges.map(([from, to]) => ({ field, nth, from, to, spans: spansOf(offsets, from, to, seed) }))
}

/** For each UTF-16 unit of a text where it stands in the seed, −1 for a blank that the press put there; in order of its spans. */
function offsetsOf(text: string, spans: readonly Span[], seed: string): number[] {
  const offsets: number[] = []
  let span = 0
  let at = spans[0]?.[0] ?? 0
  for (let i = 0; i < text.length; i++) {
    if (isBlankAt(text, i)) {
      offsets.push(-1)
      continue
    }
    // hyphens, ornaments and what was printed twice are passed over
    let [n, k] = [span, at]
    while (n < spans.length && seed[k] !== text[i]) {
      if (++k < spans[n]![1]) continue
      n++
      k = spans[n]?.[0] ?? 0
    }
    offsets.push(n < spans.length ? k : -1)
    if (n === spans.length) continue
    ;[span, at] = k + 1 < spans[n]![1] ? [n, k + 1] : [n + 1, spans[n + 1]?.[0] ?? 0]
  }
  return offsets
}

function spansOf(offsets: readonly number[], from: number, to: number, seed: string): Span[] {
  const runs: [number, number][] = []
  for (let i = from; i < to; i++) {
    const at = offsets[i]!
    if (at < 0) continue
    const last = runs.at(-1)
    if (last?.[1] === at) last[1]++
    else runs.push([at, at + 1])
  }
  return chain(seed, runs)
}
