import type { Breakpoint, Level } from '../composition.ts'

/** 版式: the grid of one width. Lengths in px at a root size of 16px; `measure` in characters of the copy. */
export interface Grid {
  readonly name: Breakpoint
  readonly columns: number
  readonly measure: number
  readonly size: number
  readonly line: number
  readonly gutter: number
  /** Size of crossheads in px. */
  readonly crosshead: number
  readonly heads: Readonly<Record<Level, TypeSize>>
  readonly kicker: TypeSize
  readonly kickerEar: TypeSize
  readonly deck: TypeSize
  readonly deckWide: TypeSize
  readonly deckLead: TypeSize
  readonly byline: TypeSize
  /** Quotations: how many characters a column holds of them, and their line. */
  readonly quote: readonly [characters: number, line: number]
}

/** 字号/行距 in px. */
export type TypeSize = readonly [size: number, line: number]

const narrowHeads = {
  second: [38, 52],
  third: [34, 46],
  column: [28, 39],
  brief: [20, 26],
  vertical: [54, 78],
} as const
const narrow = {
  size: 16,
  line: 26,
  crosshead: 17,
  kicker: [16, 24],
  kickerEar: [16, 24],
  deck: [17, 26],
  deckWide: [17, 26],
  deckLead: [20, 36],
  byline: [15, 26],
} as const

/** Grid and sizes of `src/styles/README.md`, as the tokens of the styles have them; a test holds the two together. */
export const grids: readonly Grid[] = [
  {
    ...narrow,
    name: 'sm',
    columns: 2,
    measure: 17,
    gutter: 24,
    quote: [14, 32],
    heads: {
      ...narrowHeads,
      giant: [56, 68],
      lead: [48, 60],
      leadTwo: [42, 54],
      second: [34, 46],
      third: [28, 39],
      ear: [22, 32],
    },
  },
  {
    ...narrow,
    name: 'md',
    columns: 3,
    measure: 15,
    gutter: 24,
    quote: [14, 30],
    heads: { ...narrowHeads, giant: [64, 78], lead: [56, 68], leadTwo: [48, 60], ear: [22, 32] },
  },
  {
    ...narrow,
    name: 'lg',
    columns: 4,
    measure: 15,
    gutter: 32,
    quote: [14, 30],
    heads: { ...narrowHeads, giant: [76, 91], lead: [60, 72], leadTwo: [52, 65], ear: [28, 40] },
  },
  {
    name: 'xl',
    columns: 4,
    measure: 17,
    size: 17,
    line: 28,
    crosshead: 18,
    gutter: 32,
    kicker: [20, 28],
    kickerEar: [19, 28],
    deck: [17, 28],
    deckWide: [20, 28],
    deckLead: [23, 42],
    byline: [15, 28],
    quote: [14, 35],
    heads: {
      giant: [88, 112],
      lead: [72, 84],
      leadTwo: [60, 70],
      second: [46, 62],
      third: [40, 56],
      column: [34, 47],
      brief: [22, 28],
      ear: [36, 50],
      vertical: [66, 92],
    },
  },
  {
    name: '2xl',
    columns: 4,
    measure: 17,
    size: 18,
    line: 30,
    crosshead: 19,
    gutter: 36,
    kicker: [20, 28],
    kickerEar: [19, 28],
    deck: [18, 30],
    deckWide: [20, 30],
    deckLead: [23, 42],
    byline: [15, 28],
    quote: [14, 35],
    heads: {
      giant: [94, 120],
      lead: [76, 90],
      leadTwo: [64, 75],
      second: [46, 62],
      third: [42, 60],
      column: [36, 50],
      brief: [24, 30],
      ear: [36, 50],
      vertical: [66, 92],
    },
  },
]

/** Width in px of a slot of `span` text columns. */
export function slotWidth(grid: Grid, span: number): number {
  return span * grid.measure * grid.size + (span - 1) * grid.gutter
}

/** Whole lines that hold a height in px; a pixel of rounding is forgiven. */
export function linesFor(grid: Grid, height: number): number {
  return Math.ceil((height - 1) / grid.line)
}
