import type { Article, Genre } from './article.ts'

const weights: Record<Genre, number> = {
  feature: 5,
  news: 4,
  commentary: 4,
  headline: 3,
  photo: 2,
  brief: 2,
  notice: 0,
}

/** The parts of a story that its weight depends on. */
export type Weighed = Pick<Article, 'genre' | 'kicker' | 'deck' | 'pullQuotes' | 'figures'>

/** 分量: how much room on a page a story may ask for; `characters` is the length of its body. */
export function weightOf(
  { genre, kicker, deck = [], pullQuotes = [], figures = [] }: Weighed,
  characters: number,
): number {
  const length = Math.min(4, Math.log2(Math.max(1, characters / 100)))
  const heads = (deck.length > 0 ? 1 : 0) + (kicker ? 1 : 0)
  return weights[genre] + length + heads + Math.min(2, pullQuotes.length) + figures.length / 2
}
