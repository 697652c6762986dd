import type { Article } from '../../newspaper/article.ts'
import type { SlotWish } from '../slots/draft.ts'
import type { Plan } from './plan.ts'

/** 阅读顺序 of one page, for two uses. */
export interface ReadingOrders {
  /** As one reads, tabs and scrolls a phone: lead, the rail's stories, box, the rail's captions, bands. */
  readonly dom: readonly Article[]
  /** The whole rail comes before the box, so that its stories and captions can stand side by side. */
  readonly narrow: readonly Article[]
}

/** The orders that a plan of the widest page gives. */
export function readingOrders(plan: Plan): ReadingOrders {
  const all = storiesOf(plan.flatMap((row) => row.cells.flatMap((cell) => cell.wishes)))
  const [left, rail] = plan.find((row) => row.kind === 'upper')?.cells ?? []
  if (!left || !rail) return { dom: all, narrow: all }
  const lead = left.wishes.findIndex((w) => w.slot === 'lead') + 1
  const head = left.wishes.slice(0, lead)
  const rest = left.wishes.slice(lead)
  const early = rail.wishes.filter((w) => w.slot === 'story' || w.slot === 'bulletin')
  const late = rail.wishes.filter((w) => !early.includes(w))
  const upper = (wishes: readonly SlotWish[]) => {
    const first = storiesOf(wishes)
    return [...first, ...all.filter((story) => !first.includes(story))]
  }
  return {
    dom: upper([...head, ...early, ...rest, ...late]),
    narrow: upper([...head, ...early, ...late, ...rest]),
  }
}

function storiesOf(wishes: readonly SlotWish[]): readonly Article[] {
  return wishes.flatMap((w) => w.story ?? [])
}

/** The story that opens the first band, where the upper page ends. */
export function firstOfBands(plan: Plan): Article | undefined {
  const upper = plan[0]?.kind === 'upper'
  return plan[upper ? 1 : 0]?.cells[0]?.wishes[0]?.story
}

/** The commentary that a plan boxes. */
export function boxedIn(plan: Plan): Article | undefined {
  const wishes = plan.flatMap((row) => row.cells.flatMap((cell) => cell.wishes))
  return wishes.find((wish) => wish.slot === 'box')?.story
}
