import type { PaperSetting } from '../composition.ts'
import type { PageWish } from '../pageWish.ts'
import { type Grid, grids } from './grids.ts'

/** A3 between its margins, in px. */
const sheet = { width: 1047, height: 1518 }

/**
 * Body text of 17 px is scaled with its line of 28: to 14 px, a little over 10 pt, and no smaller than to 11 px. In lines
 * of 20 px, and below 18, Chromium rounds the quotation mark “ to a shape that shares no space with the mark before it
 * (measured in Chromium 156), so that lines would break elsewhere than they are computed to.
 */
const lineHeights = [23, 22, 21, 19, 18]
const leastGutter = 30

const xl = grids.find(({ name }) => name === 'xl')!

/**
 * The ways to set four columns across the whole sheet, the largest type first. The smaller it is, the more characters
 * stand in a line: a page of more stories is set smaller and wider, never narrower than its sheet.
 */
export const settings: readonly PaperSetting[] = lineHeights.map((line) => {
  const width = (sheet.width * xl.line) / line
  const measure = Math.floor((width - (xl.columns - 1) * leastGutter) / (xl.columns * xl.size))
  const gutter = Math.floor((width - xl.columns * measure * xl.size) / (xl.columns - 1))
  return { line, measure, gutter }
})

/** The grid of a desk, its columns as wide as paper has them. Quotations keep their size as nearly as whole characters let them. */
export function paperGrid(setting: PaperSetting): Grid {
  const grid = paperGrids.get(setting) ?? gridOf(setting)
  paperGrids.set(setting, grid)
  return grid
}

/** One for each setting, so that what is drafted on a grid is found by it. */
const paperGrids = new WeakMap<PaperSetting, Grid>()

function gridOf({ measure, gutter }: PaperSetting): Grid {
  const [characters, line] = xl.quote
  return {
    ...xl,
    name: 'a3',
    measure,
    gutter,
    quote: [Math.round((characters * measure) / xl.measure), line],
  }
}

/** What of a page takes room on paper, in px of its grid. */
export interface PageOnPaper {
  readonly lines: number
  /** 版外: what stands over and under the lines. */
  readonly beside: number
}

/** Whether a page takes so many sheets. Over an edge no story runs, so that more than one sheet are not filled whole. */
export function fitsSheets({ line }: PaperSetting, { lines, beside }: PageOnPaper, sheets: number): boolean {
  const room = (sheet.height * xl.line) / line
  return lines * xl.line + beside <= (sheets === 1 ? room : sheets * room * filled)
}

/** How much of a sheet is filled where a story goes on the next. */
const filled = 0.85

/** In px: 文武线 and 版头, a line of white, 武文线 and 版尾. */
const folio = 42
const white = 28
const colophon = 50

/** What stands over and under the lines of a page: 报头 beside 报眼 of so many px, or the name of its section. */
export function besidePage({ ear, lead }: PageWish, earHeight: number): number {
  if (ear) return Math.max(nameplate, earHeight) + 14 + folio + white + colophon
  return (lead === 'second' ? 180 : 100) + white + colophon
}
const nameplate = 176
