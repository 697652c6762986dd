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

/** What of a story weighs, in a list as on its page. */
export type Weighed = Pick<Article, 'genre' | 'kicker' | 'deck' | 'pullQuotes' | 'figures'>

/** 分量: how much of a page a story may ask for, whose body is so many characters long. */
export function weightOf(
  { genre, kicker, deck = [], pullQuotes = [], figures = [] }: Weighed,
  characters: number,
): number {
  const length = Math.min(4, Math.log2(Math.max(1, characters / 100)))
  const heads = (deck.length > 0 ? 1 : 0) + (kicker ? 1 : 0)
  return weights[genre] + length + heads + Math.min(2, pullQuotes.length) + figures.length / 2
}
