/**
 * 拼版: the make-up of a page, computed once and carried with it. One DOM, in reading order, serves every width;
 * what differs from width to width is told by `at` (where a story stands) and `on` (which words are shown).
 *
 * What the reader's CSS owes the arithmetic (SPEC §4, §7; lengths in px at a root size of 16px, in rem in CSS):
 * - the page is one grid: `grid-template-columns: repeat(COLUMNS, T); column-gap: g;
 *   grid-auto-rows: minmax(LINE, auto)`; every slot takes `grid-area: row / column / span rows / span span`. A row
 *   of the grid is one line of copy, so whatever ends on a row is on the baseline grid, and a browser that needs
 *   one line more (other digits, text spacing of WCAG 1.4.12) makes the row taller and loses nothing;
 * - a slot is a flex column; its copy stands at its foot (`margin-block-start: auto`), so a head that is a few
 *   pixels off moves no line; the copy is `columns: flow.columns; column-gap: g; column-fill: auto;
 *   block-size: flow.lines × LINE; orphans: 1; widows: 1`, with no `break-after` on crossheads;
 * - copy: `line-break: strict; word-break: normal; overflow-wrap: break-word; text-autospace: normal;
 *   text-spacing-trim: trim-start; text-align: justify; text-justify: inter-character; text-wrap: wrap` (never
 *   `pretty`), `text-indent: 2em` on paragraphs, `text-rendering: optimizeLegibility`, a column of
 *   `measure × size` plus 0.03px (`margin-inline-end: -0.1px` on the copy: at 16px ten ideographs measure 160.016px);
 * - a tied run is `white-space: nowrap`; a run-in stands in 楷 with `line-height: 1`;
 * - a jump floats to the end of the line (`float: inline-end; padding-inline-start: 1em; font: 13px 黑`) in a
 *   paragraph with `display: flow-root`, and must stand after the words that it follows.
 */
export interface Composition {
  /** The headline-only item in 报眼, 导读 there, or the page's facts where there is one story at most. */
  readonly ear: Ear
  /** In reading order: ear, lead, box, rail, bands. Every story of the page stands here once. */
  readonly stories: readonly SetStory[]
  /** 导读 as a slot of its own; where it stands at no width, it is in the bar or in 报眼. */
  readonly teasers: TeaserList
  readonly rules: readonly PageRule[]
  /** Height of the grid in lines. */
  readonly lines: ByWidth<number>
}

/** Every width from 600px up is made up to the line; a phone (`base`) takes the same stories one under the other. */
export type Breakpoint = 'sm' | 'md' | 'lg' | 'xl' | '2xl'
export type Width = 'base' | Breakpoint
export type ByWidth<T> = { readonly [B in Breakpoint]: T }

export type Ear =
  | { readonly kind: 'headline'; readonly id: string; readonly kicker?: SetText; readonly headline: SetText }
  | { readonly kind: 'teasers' }
  | { readonly kind: 'facts' }

/** 位置: CSS grid lines count from 1. */
export interface Area {
  readonly column: number
  readonly span: number
  readonly row: number
  readonly rows: number
}

/** 版位: what a slot does with its story. */
export type Slot = 'lead' | 'box' | 'story' | 'brief' | 'photo' | 'bulletin'
/** 字级: the size of its headline; each is a token of the styles. */
export type Level =
  | 'giant'
  | 'lead'
  | 'leadTwo'
  | 'second'
  | 'third'
  | 'column'
  | 'brief'
  | 'ear'
  | 'vertical'

export interface Place {
  readonly area: Area
  readonly slot: Slot
  readonly level: Level
  /** Absent where the slot shows no copy. */
  readonly flow?: { readonly columns: number; readonly lines: number }
  /** Panels abreast under the head, and how many lines each takes. */
  readonly panels?: { readonly columns: number; readonly lines: number }
}

export interface SetStory {
  readonly id: string
  readonly at: ByWidth<Place>
  /** Its place on a phone: 0 stands first. */
  readonly order: number
  readonly kicker?: SetText
  readonly headline?: SetText
  readonly deck: readonly SetText[]
  /** 竖题: the lines of the boxed head. Absent: the box takes a horizontal head. */
  readonly upright?: readonly string[]
  readonly copy: readonly SetBlock[]
  readonly panels: readonly SetPanel[]
}

/** A head, deck or kicker: phrases as the editor parted them, each in pieces between which a line may end. */
export type SetText = readonly HeadPiece[]

export interface HeadPiece {
  readonly text: string
  /** A U+3000 of the editor stands after it; it goes at the widths where the line turns. */
  readonly space?: true
  /** The line ends here only at the widths of `turn`: no `<wbr>` stands here. */
  readonly bound?: true
  /** Widths at which a line ends after the piece. On a phone the browser chooses among the pieces' ends. */
  readonly turn?: readonly Breakpoint[]
}

/** A paragraph or crosshead, in runs that are shown or not from width to width. `on` absent: at every width. */
export interface SetBlock {
  readonly kind: 'paragraph' | 'crosshead'
  readonly on?: readonly Width[]
  readonly runs: readonly Run[]
}

export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly on?: readonly Width[]; readonly tied?: true }
  | { readonly kind: 'runIn'; readonly text: string; readonly on?: readonly Width[] }
  /** 下转全文 余N字: the story goes on in its own view. */
  | { readonly kind: 'jump'; readonly left: number; readonly on: readonly Width[] }
  /** 下转第三版: the story goes on on another page. */
  | { readonly kind: 'page'; readonly page: number; readonly on: readonly Width[] }

/** 版块: what stands in the row under a lead's head; the numbers count the story's pull quotes and figures from 0. */
export type PanelSubject =
  | { readonly kind: 'quote'; readonly at: number }
  | { readonly kind: 'figure'; readonly at: number }
  /** 目次, where a page holds one story. */
  | { readonly kind: 'outline' }

export interface SetPanel {
  readonly subject: PanelSubject
  readonly on: readonly Width[]
  /** Text columns that it takes. */
  readonly span: { readonly [B in Breakpoint]?: number }
}

export interface TeaserList {
  /** How many of the stories come before it in the DOM: it closes the upper page. */
  readonly after: number
  readonly at: { readonly [B in Breakpoint]?: Area & { readonly entries: number } }
}

/** 线: 正线 and 双正线 lie in the middle of their row; 细线 stands in the middle of the gutter before its column. */
export interface PageRule {
  readonly kind: 'single' | 'double' | 'hair'
  readonly on: Breakpoint
  readonly area: Area
}
