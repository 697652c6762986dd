import type { Article } from '../../newspaper/article.ts'
import type { Level } from '../composition.ts'
import { type Flow, type FlowWish, flowsOf } from '../copy/flows.ts'
import type { LargestHead } from '../pageWish.ts'
import { bodyLength, isBrief } from '../score.ts'
import { type Grid, linesFor } from '../sheet/grids.ts'
import type { Choice, Draft, SlotWish } from './draft.ts'
import type { HeadText } from './headText.ts'
import { type PanelRow, panelRow } from './panelRow.ts'
import { firstOnOneLine, type SetHead, setHead } from './setHead.ts'

/** A story that flows in columns: lead, box, story or brief. */
export function draftStory(story: Article, text: HeadText, grid: Grid, wish: SlotWish): Draft {
  if (wish.slot === 'box') return draftBox(story, text, grid, wish.span)
  const { slot, span } = wish
  const level = wish.level ?? levelOf(story, text, grid, wish)
  const head = setHead(text, grid, level, span)
  const panels = slot === 'lead' ? panelRow(story, grid, span, level === 'giant') : undefined
  const flows = flowsIn(story, grid, wish, level)
  const choices = choicesWith(head, panels, flows, grid)
  if (slot === 'brief' && level === 'brief' && isBrief(story)) {
    // A brief may take the head of a story of one column where that levels its stack.
    const larger = setHead(text, grid, 'column', span)
    const more = choicesWith(larger, panels, flows, grid)
    // A head taller than its text shouts.
    const shouts = Math.max(0, larger.headline.length + 1 - tallestBrief)
    choices.push(...more.map((choice) => ({ ...choice, cost: choice.cost + 6 + 12 * shouts, head: larger })))
  }
  return { slot, span, story, head, ...(panels && { panels }), choices }
}

/**
 * The ways to set the copy. Alone on a page a story that is too short for every column may stand in the middle ones,
 * one column of white at each side.
 */
function flowsIn(story: Article, grid: Grid, wish: SlotWish, level: Level): readonly Flow[] {
  const asked = flowWish(story, wish, level)
  const flows = flowsOf(story, grid, asked)
  if (!wish.alone || wish.span < grid.columns || wish.span < 3) return flows
  const inner = flowsOf(story, grid, { ...asked, columns: wish.span - 2 })
  return [...flows, ...inner.map((flow) => ({ ...flow, cost: flow.cost + whiteSides }))]
}

/** Lines of the larger head that a brief may take. */
const tallestBrief = 2

/** Less than a hole or a stub costs, more than a few empty lines. */
const whiteSides = 40

function choicesWith(
  head: SetHead,
  panels: PanelRow | undefined,
  flows: readonly Flow[],
  grid: Grid,
): Choice[] {
  const fixed = linesFor(grid, head.height) + rowsOf(panels)
  // A story without copy (a notice that is all headline) is its head.
  if (flows.length === 0) return [{ rows: fixed, cost: 0 }]
  return flows.map((flow) => ({ rows: fixed + flow.lines, cost: flow.cost, flow }))
}

function rowsOf(panels: PanelRow | undefined): number {
  return panels ? panels.lines + 1 : 0
}

function levelOf(story: Article, text: HeadText, grid: Grid, wish: SlotWish): Level {
  const { slot, span, largest = 'lead' } = wish
  if (slot === 'lead') return firstOnOneLine(text, grid, leads[largest], span)
  if (slot === 'brief') return 'brief'
  if (span === 1) return 'column'
  // 二条: a short story of two columns carries the bigger head, where none of the page's is as big.
  const bold = span >= 3 || bodyLength(story) <= 200
  return bold && largest !== 'second' ? 'second' : 'third'
}

/** The head of a lead: on one line if it can be, else a size smaller. */
const leads: Record<LargestHead, readonly Level[]> = {
  lead: ['lead', 'leadTwo'],
  leadTwo: ['leadTwo', 'second'],
  second: ['second'],
}

function flowWish(story: Article, { slot, span, roomy }: SlotWish, level: Level): FlowWish {
  if (level === 'giant') {
    const most = bodyLength(story) > 6000 ? 20 : 24
    return { columns: span, least: 8, most, good: [16, most], wholeness: 80 }
  }
  if (slot === 'brief' && !isBrief(story)) {
    return { columns: 1, least: 2, most: 5, good: [2, 4], wholeness: 0 }
  }
  if (slot === 'brief' || isBrief(story)) {
    return { columns: span, least: Number.POSITIVE_INFINITY, most: 99, good: [1, 20], wholeness: 99 }
  }
  const wholeness = roomy ? 30 : 0
  if (slot === 'lead') {
    return { columns: span, least: 8, most: 24, good: roomy ? [18, 24] : [14, 20], wholeness }
  }
  if (span === 1) return { columns: 1, least: 6, most: 34, good: roomy ? [14, 30] : [10, 18], wholeness: 10 }
  return { columns: span, least: 5, most: 24, good: roomy ? [12, 24] : [12, 18], wholeness }
}

/**
 * 加框评论: plate in the first column, copy in the others, a line of frame and white above and below. Beside a rail the
 * box hangs into the gutter and keeps the full measure; across a page of three columns it is a character narrower.
 */
function draftBox(story: Article, text: HeadText, grid: Grid, span: number): Draft {
  const columns = Math.max(1, span - 1)
  const longest = Math.max(...(text.upright ?? ['']).map((line, i) => [...line].length + (i > 0 ? 1 : 0)))
  const least = Math.max(7, Math.ceil((38 * (longest + 1.2)) / grid.line))
  const measure = grid.columns === 3 ? grid.measure - 1 : grid.measure
  const asked = { columns, least, most: 20, good: [12, 16], wholeness: 0, measure } as const
  const abreast = flowsOf(story, grid, asked).filter((flow) => flow.measure === undefined)
  const flows = abreast.length > 0 ? abreast : flowsOf(story, grid, { ...asked, columns: 1 })
  const choices = flows
    .filter((flow) => flow.lines >= Math.min(least, 7))
    .map((flow) => ({ rows: flow.lines + 2, cost: flow.cost, flow }))
  return { slot: 'box', span, story, head: setHead({ ...text, headline: [] }, grid, 'vertical', 1), choices }
}
