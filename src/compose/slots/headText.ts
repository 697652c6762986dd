import type { Article } from '../../newspaper/article.ts'
import { type HeadlinePiece, headlineBreaks, taggedHeadlineBreaks } from '../headlines/headlineBreaks.ts'
import { verticalHeadline } from '../headlines/verticalHeadline.ts'
import { hasByline } from '../runIn.ts'

/** 标题组 of one story, cut where lines may end; the same for every width. */
export interface HeadText {
  /** 专栏: characters of the strip over the story; 0 where there is none. */
  readonly strip: number
  readonly kicker: readonly HeadlinePiece[]
  readonly headline: readonly HeadlinePiece[]
  readonly deck: readonly (readonly HeadlinePiece[])[]
  /** Characters of the byline that stands on a line of its own; 0 where there is none. */
  readonly byline: number
  readonly upright?: readonly string[]
}

/** Cuts the heads of a story; `terms` are those of its page, which no line breaks. */
export function headText(story: Article, terms: readonly string[]): HeadText {
  const known = cut.get(story)
  if (known?.terms === terms) return known.text
  const text = cutHeads(story, terms)
  cut.set(story, { terms, text })
  return text
}

/** A story stands in its page and in sections, all of which ask with the same terms. */
const cut = new WeakMap<Article, { readonly terms: readonly string[]; readonly text: HeadText }>()

function cutHeads(story: Article, terms: readonly string[]): HeadText {
  const upright = story.headline ? verticalHeadline(story.headline, terms) : undefined
  return {
    strip: [...(story.column ?? '')].length,
    kicker: piecesOf(story.kicker, terms),
    headline: piecesOf(story.headline, terms, taggedHeadlineBreaks),
    deck: (story.deck ?? []).map((line) => piecesOf(line, terms)).filter((line) => line.length > 0),
    byline: hasByline(story) ? bylineLength(story) : 0,
    ...(upright && { upright }),
  }
}

function piecesOf(
  text: string | undefined,
  terms: readonly string[],
  pieces = headlineBreaks,
): readonly HeadlinePiece[] {
  if (!text?.trim()) return []
  return text.length > longestHead ? chopped(text) : pieces(text, terms)
}

/** Characters. What is longer is no head, and breaks anywhere; runs of white space in it count once. */
const longestHead = 400

function chopped(text: string): readonly HeadlinePiece[] {
  const pieces = text.replace(/\s{2,}/gu, ' ').match(/.{1,4}/gsu) ?? []
  return pieces.map((piece) => ({ text: piece, cost: 1, space: false }))
}

/** 本报记者　王利辉　高伟山: outlet, role and names with a space between, in characters. */
function bylineLength(story: Article): number {
  const lengths = (story.bylines ?? []).map(
    ({ outlet, names }) => (outlet?.length ?? 2) + 3 + names.reduce((sum, name) => sum + name.length + 1, 0),
  )
  return lengths.reduce((sum, length) => sum + length + 1, -1)
}
