import type { Part } from '../newspaper/parts.ts'

/**
 * 拼版: the make-up of a page, computed once and carried with it. One DOM, in reading order, serves every width;
 * what differs from width to width is told by `at` (where a story stands) and `on` (which words are shown).
 *
 * What the reader's CSS owes the arithmetic (`src/styles/README.md`, Grid and Chinese type). Lengths in px at a root size of 16px, in rem in CSS; LINE,
 * size, measure and gutter are those of `grids.ts`, which a test holds to the tokens.
 *
 * Page. One grid: `grid-template-columns: repeat(COLUMNS, size × measure); column-gap: gutter;
 * grid-auto-rows: minmax(LINE, auto)`. Every slot takes `row / column / span rows / span span`. A row is one line of
 * copy, so all that ends on a row is on the baseline grid; where a browser needs more (other digits, the text spacing
 * of WCAG 1.4.12) the rows grow and nothing is lost. `single` and `double` rules: `align-self: center`; `hair`: 1px
 * wide at `margin-inline-start: calc(gutter / -2)`, as high as its area.
 *
 * Slot. A flex column whose copy stands at its foot (`margin-block-start: auto`), so that a head a few pixels off moves
 * no line. From top to bottom: strip (LINE, half a line), kicker, headline (`margin-block-start: -1px`, for three lines
 * of 47 are 141), half a line, deck, half a line, byline, half a line, panels, a line, copy. Under `lead`, `leadTwo` and
 * `giant` the half lines between headline, deck and byline fall away; decks are of `deckLead` there, of `deckWide` in
 * slots of two columns and more. Heads of one column stand at the start, wider ones in the middle.
 *
 * Copy. `columns: flow.columns; column-gap: gutter; column-fill: auto; block-size: flow.lines × LINE; orphans: 1;
 * widows: 1`, fewer columns than the slot has, and one of longer lines (`flow.measure`), in its middle; no `break-after` on crossheads; `line-break: strict; word-break: normal; overflow-wrap: break-word;
 * text-autospace: normal; text-spacing-trim: trim-start; text-align: justify;
 * text-wrap: wrap` (never `pretty`); `text-indent: 2em`, also in the first paragraph; `margin-inline-end: -0.1px` (at
 * 16px ten ideographs measure 160.016px). Crossheads: of the grid’s own size in whole px, no indent, ■ of 1.07em with its space. A tied
 * run is `white-space: nowrap`; a run-in stands in 楷 with `line-height: 1`. A jump floats to the end of its line
 * (`float: inline-end; padding-inline-start: 1em`, 13px 黑, `line-height: LINE`) in a paragraph of `display: flow-root`.
 *
 * Heads. `white-space: normal; word-break: keep-all; font-feature-settings: "palt"; text-wrap: wrap`, a line ends where a
 * piece turns, shown at the widths of `turn` only, else a `<wbr>` (none where `bound`). A phone has the `<wbr>` and
 * `text-wrap: balance`.
 *
 * Box. Border and outline take no room of their own: `padding-block: LINE - 1px`; the first column holds plate and
 * tag, the copy the others at the page's own verticals: in four columns the frame hangs 12px into the gutter
 * (`margin-inline: 4px -12px`), in three it stands inside the page and the copy is a character narrower, 2 × 14.
 *
 * Panels. `repeat(panels.columns, 1fr)`, `panels.lines × LINE` high. Quotation: 3px rule, 12px, speaker, words, 1px
 * rule. Caption: a size of white at each side, no border that takes room, a line of label, words, credit at the foot;
 * `text-wrap: pretty` is free here. 目次: 46px of name and rows of 44px in a panel; of more than three parts a row of its
 * own under the panels, half a line below them: rows of 44px in as many columns as the page has, between two rules.
 * 图片新闻: label, captions (22/34 at level `column`), half a line after each, note.
 * 导读: 4px rule, 42px of name, rows of 44px, 1px rule, at the foot of its slot.
 */
export interface Composition {
  /** The headline-only item in 报眼, 导读 there, or the page's facts where there is one story at most. */
  readonly ear: Ear
  /** In reading order, which is that of a phone: every story of the page stands here once. */
  readonly stories: readonly SetStory[]
  /** 导读 as a slot of its own, or below the page where it has none; absent where 报眼 holds it or nothing is to list. */
  readonly teasers?: TeaserList
  readonly rules: readonly PageRule[]
  /** Height of the grid in lines. */
  readonly lines: ByWidth<number>
  readonly paper: PaperSetting
}

/** 付印: the columns of a page on a sheet of A3. Lengths in px of the grid `a3`. */
export interface PaperSetting {
  /** Height of a line of copy on the sheet in whole px: browsers round others, and columns would hold one line less. */
  readonly line: number
  readonly measure: number
  readonly gutter: number
}

/** Every width from 600px up is made up to the line, and so is paper; a phone (`base`) takes the same stories one under the other. */
export type Breakpoint = 'sm' | 'md' | 'lg' | 'xl' | '2xl' | 'a3'
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
  readonly flow?: {
    readonly columns: number
    readonly lines: number
    /** Characters of a line where one column is wider than those of the page; it stands in the middle of its slot. */
    readonly measure?: number
  }
  /** Panels abreast under the head, how many lines each takes, and how many characters of a quotation a column holds. */
  readonly panels?: { readonly columns: number; readonly lines: number; readonly quote: number }
}

export interface SetStory {
  readonly id: string
  readonly at: ByWidth<Place>
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
  /** 题尾标签: the column in brackets at the end of a headline, set small. */
  readonly tag?: true
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
  | { readonly kind: 'runIn'; readonly text: string; readonly on?: readonly Width[]; readonly tied?: true }
  /** 下转全文 余N字: the story goes on in its own view. */
  | { readonly kind: 'jump'; readonly left: number; readonly on: readonly Width[] }
  /** 下转第三版: the story goes on on another page. */
  | { readonly kind: 'page'; readonly page: number; readonly on: readonly Width[] }

/** 版块: what stands in the row under a lead's head; the numbers count the story's pull quotes and figures from 0. */
export type PanelSubject =
  | { readonly kind: 'quote'; readonly at: number }
  | { readonly kind: 'figure'; readonly at: number }
  /** 目次, where a page holds one story: its opening, then each crosshead. */
  | { readonly kind: 'outline'; readonly parts: readonly Part[] }

export interface SetPanel {
  readonly subject: PanelSubject
  readonly on: readonly Width[]
  /** Text columns that it takes. */
  readonly span: { readonly [B in Breakpoint]?: number }
}

export interface TeaserList {
  /** How many of the stories come before it in the DOM, where it closes the upper page; absent where it comes last. */
  readonly after?: number
  readonly at: { readonly [B in Breakpoint]?: Area & { readonly entries: number } }
}

/** 线: 正线 and 双正线 lie in the middle of their row; 细线 stands in the middle of the gutter before its column. */
export interface PageRule {
  readonly kind: 'single' | 'double' | 'hair'
  readonly on: Breakpoint
  readonly area: Area
}
