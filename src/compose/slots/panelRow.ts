import type { Article, Figure, PullQuote } from '../../newspaper/article.ts'
import { type Part, partsOf } from '../../newspaper/parts.ts'
import type { PanelSubject } from '../composition.ts'
import { breakLines, type Line } from '../lines/breakLines.ts'
import { type Grid, linesFor, slotWidth } from '../sheet/grids.ts'

/** 版块行: panels abreast, all as high as the highest, in lines. */
export interface PanelRow {
  readonly subjects: readonly PanelSubject[]
  readonly spans: readonly number[]
  readonly lines: number
  /** Characters of quotations in a column: a size is chosen at which none ends on a scrap of a line. */
  readonly quote: number
}

/** The row of panels for a story across `span` columns; undefined where it has none. */
export function panelRow(story: Article, grid: Grid, span: number, outline: boolean): PanelRow | undefined {
  const parts = outline ? partsOf(story.body) : []
  const long = parts.length > mostInPanel
  const short = parts.length > 1 && !long
  const abreast = subjectsOf(story).slice(0, short ? span - 1 : span)
  if (short) abreast.push({ kind: 'outline', parts })
  const spans = spread(span, abreast.length)
  const quote = quoteOf(story, abreast, spans, grid)
  const heights = abreast.map((subject, i) => heightOf(story, subject, { grid, quote, span: spans[i]! }))
  const above = abreast.length > 0 ? Math.max(...heights) : 0
  if (long) {
    const below = outlineRows(parts, span) + (above > 0 ? grid.line / 2 : 0)
    const lines = linesFor(grid, above + below)
    return { subjects: [...abreast, { kind: 'outline', parts }], spans: [...spans, span], lines, quote }
  }
  return abreast.length === 0 ? undefined : { subjects: abreast, spans, lines: linesFor(grid, above), quote }
}

/** Parts of 目次 that a panel holds. */
const mostInPanel = 3

/** Quotation, caption, quotation, caption …: the two kinds take turns, quotations first. */
function subjectsOf(story: Article): PanelSubject[] {
  const quotes = story.pullQuotes?.length ?? 0
  const figures = story.figures?.length ?? 0
  const subjects: PanelSubject[] = []
  for (let at = 0; at < Math.max(quotes, figures); at++) {
    if (at < quotes) subjects.push({ kind: 'quote', at })
    if (at < figures) subjects.push({ kind: 'figure', at })
  }
  return subjects
}

/** 3 panels over 4 columns stand 1|1|2. */
function spread(span: number, count: number): number[] {
  const each = Math.floor(span / count)
  return Array.from({ length: count }, (_, i) => (i < count - (span % count) ? each : each + 1))
}

/** How a panel is set: how many columns it takes, and how many characters of a quotation each holds. */
interface PanelSetting {
  readonly grid: Grid
  readonly span: number
  readonly quote: number
}

function heightOf(story: Article, subject: PanelSubject, setting: PanelSetting): number {
  const { grid, span } = setting
  switch (subject.kind) {
    case 'quote': {
      const quote = story.pullQuotes![subject.at]!
      return quoteHeight(quote, grid, quoteLines(quote, setting).length)
    }
    case 'figure':
      return captionHeight(story.figures![subject.at]!, grid, slotWidth(grid, span)) + grid.line
    case 'outline':
      return 47 + 44 * subject.parts.length
  }
}

/** As many characters as the grid likes, or a few more or less, where else a quotation ends on a scrap. */
function quoteOf(
  story: Article,
  subjects: readonly PanelSubject[],
  spans: readonly number[],
  grid: Grid,
): number {
  const [liked] = grid.quote
  const scraps = (quote: number) =>
    subjects.filter((subject, i) => {
      if (subject.kind !== 'quote') return false
      const lines = quoteLines(story.pullQuotes![subject.at]!, { grid, quote, span: spans[i]! })
      return lines.length > 1 && lines.at(-1)!.width < shortest
    }).length
  const sizes = [0, 1, -1, 2, -2].map((more) => liked + more)
  return sizes.reduce((best, quote) => (scraps(quote) < scraps(best) ? quote : best), liked)
}

/** Characters, the mark among them, with which a quotation may end. */
const shortest = 2.9

function quoteLines({ text }: PullQuote, { grid, span, quote }: PanelSetting): readonly Line[] {
  const size = (grid.measure * grid.size) / quote
  const measure = Math.floor(slotWidth(grid, span) / size + 0.01)
  return breakLines(text, { measure, indent: squareWidth })
}

/** Rows of 44px in as many columns as it spans, between two rules. */
function outlineRows(parts: readonly Part[], span: number): number {
  return 2 + 44 * Math.ceil(parts.length / span)
}

/** 3px rule, 12px, speaker, words, 1px rule. */
function quoteHeight({ speaker }: PullQuote, grid: Grid, lines: number): number {
  return 16 + (speaker ? grid.line : 0) + grid.quote[1] * lines
}
const squareWidth = 1.07

/** Words and credit between the corners, without a label. The caption is two characters narrower than its slot. */
export function captionHeight({ caption, credit }: Figure, grid: Grid, width: number): number {
  const measure = Math.floor(width / grid.size + 0.01) - 2
  const words = breakLines(caption, { measure })
  return grid.line * (words.length + (credit ? 1 : 0)) + grid.line / 2 + 4
}
