import type { Article, Genre } from '../newspaper/article.ts'

const weight: Record<Genre, number> = {
  feature: 5,
  news: 4,
  commentary: 4,
  headline: 3,
  photo: 2,
  brief: 2,
  notice: 0,
}

/** 分量 (SPEC §11.1): how much of the page a story may ask for. */
export function scoreOf(story: Article): number {
  const length = Math.log2(Math.max(1, bodyLength(story) / 100))
  return (
    weight[story.genre] +
    Math.min(4, length) +
    (story.deck?.length ? 1 : 0) +
    (story.kicker ? 1 : 0) +
    Math.min(2, story.pullQuotes?.length ?? 0) +
    0.5 * (story.figures?.length ?? 0)
  )
}

/** By score; ties keep the order of the text. */
export function ranked(stories: readonly Article[]): readonly Article[] {
  return stories
    .map((story, at) => ({ story, at, score: scoreOf(story) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ story }) => story)
}

/** Visible characters of the paragraphs and crossheads. */
export function bodyLength(story: Article): number {
  return story.body.reduce((sum, { text }) => sum + visibleLength(text), 0)
}

/** Characters that one sees: neither spaces nor line ends. */
export function visibleLength(text: string): number {
  // The second half of a surrogate pair is no character of its own.
  return text.replace(/[\s\udc00-\udfff]+/g, '').length
}

/** 简讯: one short paragraph, no deck; set whole or not at all. */
export function isBrief(story: Article): boolean {
  if (story.genre === 'brief') return bodyLength(story) <= 240
  return (
    (story.genre === 'news' || story.genre === 'notice') && bodyLength(story) < 120 && !story.deck?.length
  )
}
