import type { Level } from '../composition.ts'
import type { HeadlinePiece } from '../headlines/headlineBreaks.ts'
import { countHeadlineLines, headlineLines } from '../headlines/headlineLines.ts'
import { type Grid, slotWidth, type TypeSize } from '../sheet/grids.ts'
import type { HeadText } from './headText.ts'

/** A head as it stands in one slot: where its lines turn, and its height in px with the space below it. */
export interface SetHead {
  readonly level: Level
  readonly height: number
  readonly kicker: readonly number[]
  readonly headline: readonly number[]
  readonly deck: readonly (readonly number[])[]
}

/** Sets a head across `span` columns. Kicker over it, deck and byline under it; half a line closes each part. */
export function setHead(text: HeadText, grid: Grid, level: Level, span: number): SetHead {
  const width = slotWidth(grid, span)
  const half = grid.line / 2
  const deckSize = deckSizeOf(grid, level, span)
  const leads = level === 'giant' || level === 'lead' || level === 'leadTwo'
  // The strip's names stand 16px to the character, its frame takes half a character at each end.
  let height = text.strip > 0 ? grid.line * Math.ceil((16 * (text.strip + 1)) / (width + 16)) + half : 0
  const kicker = level === 'ear' ? grid.kickerEar : grid.kicker
  height += heightOf(text.kicker, kicker, width)
  height += heightOf(text.headline, grid.heads[level], width)
  // The label stands for a head that the page does not print.
  if (text.headline.length === 0) height += grid.line
  // Under a lead's big head the deck's own leading is space enough.
  if (text.headline.length > 0 && !(leads && text.deck.length > 0)) height += half
  for (const line of text.deck) height += heightOf(line, deckSize, width)
  if (text.deck.length > 0 && !(leads && text.byline > 0)) height += half
  if (text.byline > 0) {
    height += grid.byline[1] * Math.ceil((text.byline * grid.byline[0]) / width) + half
  }
  return {
    level,
    height,
    kicker: headlineLines(text.kicker, width / kicker[0]),
    headline: headlineLines(text.headline, width / grid.heads[level][0]),
    deck: text.deck.map((line) => headlineLines(line, width / deckSize[0])),
  }
}

function deckSizeOf(grid: Grid, level: Level, span: number): TypeSize {
  if (level === 'giant' || level === 'lead' || level === 'leadTwo') return grid.deckLead
  return span > 1 ? grid.deckWide : grid.deck
}

function heightOf(pieces: readonly HeadlinePiece[], [size, line]: TypeSize, width: number): number {
  return pieces.length === 0 ? 0 : line * countHeadlineLines(pieces, width / size)
}

/** The largest of the levels at which the head takes one line; the last where none does. */
export function firstOnOneLine(text: HeadText, grid: Grid, levels: readonly Level[], span: number): Level {
  const width = slotWidth(grid, span)
  const fits = levels.find((level) => countHeadlineLines(text.headline, width / grid.heads[level][0]) === 1)
  return fits ?? levels.at(-1)!
}
