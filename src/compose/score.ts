import type { Article } from '../newspaper/article.ts'
import { weightOf } from '../newspaper/weight.ts'

/** By score; ties keep the order of the text. */
export function ranked(stories: readonly Article[]): readonly Article[] {
  return stories
    .map((story, at) => ({ story, at, score: weightOf(story, bodyLength(story)) }))
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
