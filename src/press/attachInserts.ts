import type { Insert } from './inserts.ts'
import { Rarity, type Terms, termsOf } from './kinship.ts'
import type { Sequence } from './sequence.ts'
import type { Story } from './stories.ts'

/** Which inserts go to which story (by its position), and which stand alone. */
export interface Attached {
  readonly ofStory: readonly (readonly Insert[])[]
  readonly alone: readonly Insert[]
}

/** How many stories before and behind it an insert may belong to: all of an ordinary page. */
const storiesInReach = 40

/** A caption stays alone below this share of its terms in common with a story; beside the story half of it does. */
const kinOfCaption = 0.34

/**
 * Gives captions and quotes to the stories that they speak of. A quote repeats its story, or stands beside it;
 * a caption shares names and things with it. A caption that is kin to none is a story of its own.
 */
export function attachInserts(
  sequence: Sequence,
  stories: readonly Story[],
  inserts: readonly Insert[],
): Attached {
  const ofStory: Insert[][] = stories.map(() => [])
  const alone: Insert[] = []
  const bodies = stories.map((story) => storyTerms(sequence, story))
  const rarity = new Rarity([...bodies.map(asTerms), ...inserts.map((i) => termsOf(insertText(i)))])
  for (const insert of inserts) {
    const terms = termsOf(insertText(insert))
    const first = Math.max(0, storyAt(stories, insert.place) - storiesInReach)
    const ranked = stories
      .slice(first, first + 2 * storiesInReach + 1)
      .map((story, i) => ({
        at: first + i,
        share: rarity.share(terms, bodies[first + i]!),
        near: nearness(story, insert.place),
      }))
      .sort((a, b) => b.share + 0.1 * b.near - (a.share + 0.1 * a.near))
    const best = ranked[0]
    const floor = insert.kind === 'quote' ? 0 : kinOfCaption - (best && best.near === 1 ? 0.12 : 0)
    if (best && (insert.kind === 'quote' || insert.caption.length > 0) && best.share >= floor) {
      const beside =
        insert.kind === 'quote' && best.share < 0.5
          ? (ranked.find((r) => r.near > 0 && r.share > best.share - 0.3) ?? best)
          : best
      ofStory[beside.at]!.push(insert)
    } else alone.push(insert)
  }
  return { ofStory, alone }
}

/** 1: inside the story; ½: right before or behind it. */
function nearness(story: Story, place: number): number {
  if (place > story.from && place < story.to) return 1
  return place === story.from || place === story.to ? 0.5 : 0
}

function storyTerms(sequence: Sequence, story: Story): Set<string> {
  const all = new Set<string>()
  for (let k = story.from; k < story.to; k++) for (const t of sequence.paras[k]!.terms.list) all.add(t)
  for (const line of story.head) for (const t of line.terms.list) all.add(t)
  return all
}

const asTerms = (set: Set<string>): Terms => ({ list: [...set], set })

function insertText(insert: Insert): string {
  if (insert.kind === 'figure') return insert.caption.map((g) => g.text).join('')
  return insert.words.text + (insert.speaker?.text ?? '')
}

/** The last story that begins at or before a place, counted in paragraphs. */
function storyAt(stories: readonly Story[], place: number): number {
  let low = 0
  let high = stories.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stories[middle]!.from <= place) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
