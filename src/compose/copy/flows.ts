import type { Article } from '../../newspaper/article.ts'
import { charactersOf } from '../../newspaper/length.ts'
import { type Grid, slotWidth } from '../sheet/grids.ts'
import { type CopyLine, copyLines, longestMeasure } from './copyLines.ts'
import { type Cut, cutAt } from './cut.ts'
import { jumpWidth, pageJumpWidth } from './jump.ts'

/** One way to set a story's copy: so many columns of so many lines, whole or cut. */
export interface Flow {
  readonly columns: number
  readonly lines: number
  /** Characters of a line, where it is set in one column wider than those of the page. */
  readonly measure?: number
  /** Absent: the copy stands whole. */
  readonly cut?: Cut & { readonly left: number }
  readonly cost: number
}

/** What a slot asks of its copy. Lines are lines a column. */
export interface FlowWish {
  readonly columns: number
  readonly least: number
  readonly most: number
  /** Outside these a line costs extra. */
  readonly good: readonly [least: number, most: number]
  /** What it costs to cut the story at all. */
  readonly wholeness: number
  readonly measure?: number
}

/**
 * Every way to set the story within the wish, the cost of each told; none where it has no copy. No column of any opens on
 * a stub or closes on a crosshead: a reader takes either for the end of something.
 */
export function flowsOf(story: Article, grid: Grid, wish: FlowWish): readonly Flow[] {
  const onGrids = known.get(story) ?? new Map<Grid, Map<string, readonly Flow[]>>()
  known.set(story, onGrids)
  const onGrid = onGrids.get(grid) ?? new Map<string, readonly Flow[]>()
  onGrids.set(grid, onGrid)
  const key = JSON.stringify(wish)
  const flows = onGrid.get(key) ?? flowsAnew(story, grid, wish)
  onGrid.set(key, flows)
  return flows
}

/** Slots of several kinds ask the same of a story, and so do the sections that it stands in. */
const known = new WeakMap<Article, Map<Grid, Map<string, readonly Flow[]>>>()

function flowsAnew(story: Article, grid: Grid, wish: FlowWish): readonly Flow[] {
  const flows = flowsInColumns(story, grid, wish)
  if (wish.columns === 1 || flows.some(({ cost }) => cost < hole)) return flows
  // A handful of lines makes no columns: it stands in longer ones, in the middle of its slot.
  const measure = Math.min(longestMeasure, Math.floor(slotWidth(grid, wish.columns) / grid.size + 0.01))
  const long = flowsInColumns(story, grid, { ...wish, columns: 1, measure })
  return [...flows, ...long.map((flow) => ({ ...flow, measure, cost: flow.cost + longLines }))]
}

/** An end that leaves a column white, dearer than anything but a stub. */
const hole = 250

/** Characters behind a jump that are worth the turn, and what it costs to hide fewer: less than a hole in the page. */
const fewestHidden = 120
const handfulHidden = 60

/** Less than a hole costs, more than a few empty lines. */
const longLines = 30

function flowsInColumns(story: Article, grid: Grid, wish: FlowWish): readonly Flow[] {
  const { columns } = wish
  const { lines: copy, more } = copyLines(story, wish.measure ?? grid.measure, grid.crosshead / grid.size)
  if (copy.length === 0) return []
  const total = more ? Number.POSITIVE_INFINITY : wholeLines(story, grid, copy)
  const after = counter(story)
  const full = Math.ceil(total / columns)
  const flows: Flow[] = []
  // A short story whose columns would open on a stub may give up a line or two of each, as a longer one may.
  const given = Number.isFinite(wish.least) && full > 3 && turnsBadly(copy, columns, full) ? 2 : 0
  // A whole story of several columns may take a line more and end up to three lines short; it is never stretched.
  for (let lines = Math.min(wish.least, full - given); lines <= Math.min(wish.most, full + 1); lines++) {
    if (turnsBadly(copy, columns, lines)) continue
    const empty = columns * lines - total
    if (empty >= 0) {
      if (lines > full && (columns === 1 || empty > 3)) continue
      // An end that leaves half a column white looks like a hole.
      const white = empty >= lines ? hole : empty > 3 || 2 * empty > lines ? 60 : 0
      flows.push({ columns, lines, cost: 6 * empty + white + outside(wish, lines, full) })
      continue
    }
    const { block, start } = copy[columns * lines - 1]!
    const left = after({ block, offset: start })
    const cut = cutAt(story, copy, columns * lines, jumpWidth(grid, left))
    if (!cut) continue
    const rest = after(cut)
    // Nobody turns the page for a handful of words: the story stands whole, or hides enough.
    const handful = rest < fewestHidden ? handfulHidden + 0.5 * (fewestHidden - rest) : 0
    const cost = cut.cost + handful + wish.wholeness + outside(wish, lines, full)
    flows.push({ columns, lines, cut: { ...cut, left: rest }, cost })
  }
  return flows
}

/** Lines of the whole copy; 下转第三版 takes one more where it does not fit beside the last words. */
function wholeLines(story: Article, grid: Grid, copy: readonly CopyLine[]): number {
  const last = copy.at(-1)!
  const lone = story.jump !== undefined && last.room - last.width < pageJumpWidth(grid)
  return copy.length + (lone ? 1 : 0)
}

function outside(wish: FlowWish, lines: number, full: number): number {
  const [least, most] = wish.good
  // A story that is shorter than the slot likes does not pay for what it has not got.
  const short = Math.max(0, Math.min(least, full) - lines)
  return 3 * short + 3 * Math.max(0, lines - most)
}

/** True where a column opens on a stub, or closes on a crosshead. */
function turnsBadly(copy: readonly CopyLine[], columns: number, lines: number): boolean {
  for (let column = 1; column < columns; column++) {
    const top = copy[column * lines]
    const above = copy[column * lines - 1]
    if (!top || !above) continue
    if (top.last && !top.first && top.width < (top.room + 0.01) / 2) return true
    if (above.kind === 'crosshead') return true
  }
  return false
}

type Counter = (cut: { readonly block: number; readonly offset: number }) => number
const counters = new WeakMap<Article, Counter>()

/** 余N字: counts the characters that stand after a cut. */
function counter(story: Article): Counter {
  const known = counters.get(story) ?? counterOf(story)
  counters.set(story, known)
  return known
}

function counterOf(story: Article): Counter {
  const from = story.body.map(({ text }) => charactersOf(text))
  for (let i = from.length - 2; i >= 0; i--) from[i]! += from[i + 1]!
  return ({ block, offset }) =>
    from[block]! - charactersOf(story.body[block]!.text.slice(0, Math.max(0, offset)))
}
