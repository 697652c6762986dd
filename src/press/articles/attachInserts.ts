import { type HeadLine, headLine } from '../headings/headLine.ts'
import { adjoin } from '../headings/headWrap.ts'
import { type Insert, namesPicture } from '../inserts/inserts.ts'
import type { Concordance } from '../kinship/concordance.ts'
import { Rarity } from '../kinship/rarity.ts'
import type { Term } from '../kinship/term.ts'
import { type Terms, termsOf } from '../kinship/terms.ts'
import type { KinshipWeights } from '../kinship/weights.ts'
import { isTagged } from '../recognise/seriesTag.ts'
import type { Assignment, Story } from '../stories/assignment.ts'
import type { PageCosts } from '../stories/costs/pageCosts.ts'
import type { Sequence } from '../stories/sequence.ts'
import { isAlphabetic } from '../text/glyph.ts'
import { firstWhere } from '../text/ordered.ts'
import type { ArticleWeights } from './weights.ts'

/**
 * The inserts of each story (by its index), the inserts without one, and the headings that are still without a
 * story.
 */
export interface Attached {
  readonly ofStory: readonly (readonly Insert[])[]
  readonly alone: readonly { readonly insert: Insert; readonly head: readonly HeadLine[] }[]
  readonly orphans: readonly (readonly HeadLine[])[]
}

/** Whether an insert without a story becomes one: a picture with a caption does. */
export const isPhotoStory = (insert: Insert): boolean => insert.kind === 'figure' && insert.caption.length > 0

/** How many stories before and after it an insert may belong to; more than an ordinary page has. */
const storiesInReach = 40

// 左图：游客在古镇观看皮影表演。
const pointsAside = /^[上下左右][一二三]?图[：:]/u
/** 图为, 上图: such a caption belongs to a story beside it. */
const pointsAtStory = /^(?:[上下左右]?图(?:[为①-⑳一二三四五\d]|[：:])|[上下左右]图)/u

/**
 * Attaches captions and quotes to their stories. A quote repeats its story or stands beside it; a caption
 * shares names and things with it. A caption that matches no story becomes a photo story and may take a heading
 * that has no story.
 */
export function attachInserts(
  { sequence, concordance }: Pick<PageCosts, 'sequence' | 'concordance'>,
  { stories, orphans: headings }: Assignment,
  inserts: readonly Insert[],
  { articles, kinship }: { readonly articles: ArticleWeights; readonly kinship: KinshipWeights },
): Attached {
  const { caption } = articles
  const ofStory: Insert[][] = stories.map(() => [])
  const alone: { insert: Insert; head: readonly HeadLine[] }[] = []
  const orphans = new Set(headings)
  const spoken = inserts.map((insert) => termsOf(insertText(insert)))
  const bodies = heldTerms(stories, new Set(spoken.flatMap(({ list }) => list)), concordance)
  const rarity = new Rarity([...bodies, ...spoken], kinship)
  for (const [i, insert] of inserts.entries()) {
    const told =
      insert.kind === 'figure' && insert.of !== undefined ? storyWith(sequence, stories, insert.of) : -1
    if (told >= 0) {
      ofStory[told]!.push(insert)
      continue
    }
    if (insert.kind === 'figure' && insert.head) {
      alone.push({ insert, head: insert.head.map((galley) => headLine(galley, 0)) })
      continue
    }
    const terms = spoken[i]!
    const first = Math.max(0, storyAt(stories, insert.place) - storiesInReach)
    const last = first + 2 * storiesInReach + 1
    const shares = rarity.shares(terms, bodies.slice(first, last))
    const ranked = stories
      .slice(first, last)
      .map((story, k) => ({ at: first + k, share: shares[k]!, near: nearness(story, insert.place) }))
      .sort((a, b) => b.share + caption.near * b.near - (a.share + caption.near * a.near))
    if (insert.kind === 'quote') {
      const best = ranked[0]
      if (best) ofStory[best.at]!.push(insert)
      else alone.push({ insert, head: [] })
      continue
    }
    const own = headingBeside(insert, terms, orphans)
    const kin = own
      ? undefined
      : ranked.find(
          (r) =>
            insert.caption.length > 0 &&
            r.share >=
              Math.min(
                floorOf(insert, r.near, caption),
                endsPiece(sequence, stories[r.at]!, insert) ? caption.endsPiece : 1,
              ),
        )
    if (own) orphans.delete(own)
    if (kin) ofStory[kin.at]!.push(insert)
    else alone.push({ insert, head: own ?? [] })
  }
  return { ofStory, alone, orphans: [...orphans] }
}

/** The index of the story that holds a line; −1 if none does. */
const storyWith = ({ paras }: Sequence, stories: readonly Story[], line: number): number =>
  stories.findIndex(({ from, to }) =>
    paras.slice(from, to).some((para) => para.galley.lines.some((l) => l.index === line)),
  )

/** The least a caption must share with a story: less inside the story, or if it points at the story. */
function floorOf(
  { caption }: Extract<Insert, { kind: 'figure' }>,
  near: number,
  weights: ArticleWeights['caption'],
): number {
  const said = caption[0]?.text ?? ''
  if (near > 0 && pointsAside.test(said)) return weights.pointsAside
  if (near > 0 && pointsAtStory.test(said)) return weights.points
  return near === 1 ? weights.inside : weights.any
}

/**
 * Whether a headed story of one or two paragraphs ends with the caption of its picture, set like the copy right
 * above it.
 */
function endsPiece(
  { paras }: Sequence,
  { from, to, head }: Story,
  { caption, place }: Extract<Insert, { kind: 'figure' }>,
): boolean {
  const [above, below] = [paras[to - 1]!.galley, caption[0]!]
  if (place !== to || to - from > 2 || head.length === 0 || below.lines.length < 3) return false
  return adjoin(above, below) && above.measure === below.measure
}

/** In characters: the longest heading of a picture. Letters are narrower than ideographs. */
const longest = (title: string): number => (isAlphabetic(title) ? 64 : 24)

/**
 * A heading without a story right before or after the picture that is short or shares terms with the caption.
 */
function headingBeside(
  figure: Extract<Insert, { kind: 'figure' }>,
  caption: Terms,
  orphans: ReadonlySet<readonly HeadLine[]>,
): readonly HeadLine[] | undefined {
  const galleys = [...figure.caption, ...(figure.credit ? [figure.credit] : [])]
  if (figure.caption.length === 0) return undefined
  for (const head of orphans) {
    const beside = adjoin(galleys.at(-1)!, head[0]!.galley) || adjoin(head.at(-1)!.galley, galleys[0]!)
    const text = head.map((h) => h.galley.text).join('')
    const title = text.replace(/[（(][^（(]*[）)]$/u, '')
    const terms = termsOf(text)
    const shared = [...terms].filter((t) => caption.has(t)).length
    if (isTagged(text) && namesPicture(head, caption)) return head
    if (beside && (shared > 0 || (head.length === 1 && title.length <= 8)) && title.length <= longest(title))
      return head
  }
  return undefined
}

/** 1 inside the story, ½ right before or after it, else 0. */
function nearness(story: Story, place: number): number {
  if (place > story.from && place < story.to) return 1
  return place === story.from || place === story.to ? 0.5 : 0
}

/** By story: which of the terms in question it holds. */
function heldTerms(
  stories: readonly Story[],
  asked: ReadonlySet<Term>,
  concordance: Concordance,
): ReadonlySet<Term>[] {
  const held = stories.map(
    ({ head }) => new Set(head.flatMap(({ terms }) => terms.list.filter((term) => asked.has(term)))),
  )
  for (const term of asked)
    for (const place of concordance.placesOf(term)) {
      const at = storyAt(stories, place)
      if (stories[at] && stories[at].from <= place && place < stories[at].to) held[at]!.add(term)
    }
  return held
}

function insertText(insert: Insert): string {
  if (insert.kind === 'figure') return insert.caption.map((g) => g.text).join('')
  return insert.words.text + (insert.speaker?.text ?? '')
}

/** The last story that begins at or before a place, counted in paragraphs. */
const storyAt = (stories: readonly Story[], place: number): number =>
  Math.max(0, firstWhere(stories, (story) => story.from > place) - 1)
