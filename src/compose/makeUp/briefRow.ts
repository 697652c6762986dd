import type { Draft, SlotWish } from '../slots/draft.ts'
import { balance } from './balance.ts'
import { type Item, wishOf } from './items.ts'
import type { PlanRow } from './plan.ts'

/**
 * 简讯: the stories one under the other in as many stacks as the page has columns, so parted that the stacks end level
 * with the fewest empty lines. A long story shows its head and its first lines. On a page of briefs alone the best one
 * takes the head of a story of one column.
 */
export function briefRow(
  items: readonly Item[],
  columns: number,
  draftOf: (wish: SlotWish) => Draft,
  opens: boolean,
): PlanRow {
  const wishes = items.map((item, i): SlotWish => {
    const first = opens && i === 0 && item.kind === 'brief'
    if (first) return { slot: 'brief', span: 1, story: item.story, level: 'column' }
    return item.kind === 'text' ? { slot: 'brief', span: 1, story: item.story } : wishOf(item, 1)
  })
  const stacks = balance(wishes.map(draftOf), columns)
  const cells = stacks.map((stack) => ({ span: 1, wishes: stack.map((i) => wishes[i]!) }))
  // A story of some length that is shown as a brief gives up most of itself.
  const bias = items.reduce((sum, item) => sum + (item.kind === 'text' ? 12 : 0), 0)
  return { kind: 'briefs', cells, bias }
}
