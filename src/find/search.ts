import type { Span } from '../newspaper/span.ts'
import { type Folded, type Folding, folded } from './folding.ts'
import { type Hit, hitsIn } from './hits.ts'

/** 范围: the part of a story that a passage belongs to: 正文, 引语, 标题, 图注. */
export const passageKinds = ['copy', 'quote', 'heading', 'caption'] as const
export type PassageKind = (typeof passageKinds)[number]

/** 可检文字: one piece of a story’s text, in which a phrase is looked for. No hit runs from one into the next. */
export interface Passage {
  readonly kind: PassageKind
  /** What it is among the others: 第3段, 引题. */
  readonly name: string
  readonly text: string
  /** Where a range of its text stands in the seed of a page. */
  readonly spansOf: (hit: Hit) => readonly Span[]
  /** Index of that page in the edition. */
  readonly sheet: number
}

/** A story of any sort with its passages, in the order in which they are read. */
export interface Searched<Story> {
  readonly story: Story
  readonly passages: readonly Passage[]
}

/** 检索库: stories, folded once, that can be searched often. */
export interface Stock<Story> {
  readonly folding: Folding
  readonly stories: readonly { readonly story: Story; readonly passages: readonly FoldedPassage[] }[]
}
interface FoldedPassage {
  readonly passage: Passage
  readonly folded: Folded
}

/** Folds the passages of stories. */
export function stockOf<Story>(stories: readonly Searched<Story>[], folding: Folding): Stock<Story> {
  return {
    folding,
    stories: stories.map(({ story, passages }) => ({
      story,
      passages: passages.map((passage) => ({ passage, folded: folded(passage.text, folding) })),
    })),
  }
}

/** A place of the phrase: the `nth` of its story, from 1, counted over passages of every kind. */
export interface Place extends Hit {
  readonly passage: Passage
  readonly nth: number
}

/** What was found: stories with their places, most first; and how many places there are of each kind. */
export interface Found<Story> {
  /** False where nothing of what was typed is looked for: it is blank, or ornaments. */
  readonly asked: boolean
  readonly stories: readonly { readonly story: Story; readonly places: readonly Place[] }[]
  readonly counts: Readonly<Record<PassageKind, number>>
  readonly total: number
}

/** 检索: every place of a phrase, or of those in passages of one kind. */
export function search<Story>(
  { stories, folding }: Stock<Story>,
  typed: string,
  kind?: PassageKind,
): Found<Story> {
  const phrase = folded(typed, folding).text
  const counts = { copy: 0, quote: 0, heading: 0, caption: 0 }
  const found = stories.map(({ story, passages }) => {
    let nth = 0
    const places = passages.flatMap(({ passage, folded: text }) =>
      hitsIn(text, phrase).map((hit): Place => ({ ...hit, passage, nth: ++nth })),
    )
    for (const { passage } of places) counts[passage.kind]++
    return { story, places: kind ? places.filter(({ passage }) => passage.kind === kind) : places }
  })
  return {
    asked: phrase !== '',
    stories: found
      .filter(({ places }) => places.length > 0)
      .sort((a, b) => b.places.length - a.places.length),
    counts,
    total: counts.copy + counts.quote + counts.heading + counts.caption,
  }
}

/**
 * 可试: the longest shorter phrase that stands somewhere: one that the phrase begins or ends with, or that stands in it. It has
 * two characters at least; undefined where there is none.
 */
export function shorterPhrase<Story>(stock: Stock<Story>, typed: string): string | undefined {
  const characters = [...typed.trim()].slice(0, longestTried)
  for (let length = characters.length - 1; length >= 2; length--)
    for (let from = 0; from + length <= characters.length; from++) {
      const shorter = characters.slice(from, from + length).join('')
      if (search(stock, shorter).total > 0) return shorter
    }
  return undefined
}

const longestTried = 24
