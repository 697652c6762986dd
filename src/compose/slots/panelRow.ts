import type { Article, Figure, PullQuote } from '../../newspaper/article.ts'
import type { PanelSubject } from '../composition.ts'
import { type Grid, linesFor, slotWidth } from '../grids.ts'
import { breakLines } from '../lines/breakLines.ts'

/** 版块行: panels abreast, all as high as the highest, in lines. */
export interface PanelRow {
  readonly subjects: readonly PanelSubject[]
  readonly spans: readonly number[]
  readonly lines: number
}

/** The row of panels for a story across `span` columns; undefined where it has none. */
export function panelRow(story: Article, grid: Grid, span: number, outline: boolean): PanelRow | undefined {
  const subjects = subjectsOf(story, outline).slice(0, span)
  if (subjects.length === 0) return undefined
  const spans = spread(span, subjects.length)
  const heights = subjects.map((subject, i) => heightOf(story, subject, grid, spans[i]!))
  return { subjects, spans, lines: linesFor(grid, Math.max(...heights)) }
}

/** Quotation, caption, quotation, caption …: the two kinds take turns, quotations first. */
function subjectsOf(story: Article, outline: boolean): PanelSubject[] {
  const quotes = story.pullQuotes?.length ?? 0
  const figures = story.figures?.length ?? 0
  const subjects: PanelSubject[] = []
  for (let at = 0; at < Math.max(quotes, figures); at++) {
    if (at < quotes) subjects.push({ kind: 'quote', at })
    if (at < figures) subjects.push({ kind: 'figure', at })
  }
  if (!outline || !story.body.some((b) => b.kind === 'crosshead')) return subjects
  return [...subjects.slice(0, 3), { kind: 'outline' }]
}

/** 3 panels over 4 columns stand 1|1|2. */
function spread(span: number, count: number): number[] {
  const each = Math.floor(span / count)
  return Array.from({ length: count }, (_, i) => (i < count - (span % count) ? each : each + 1))
}

function heightOf(story: Article, subject: PanelSubject, grid: Grid, span: number): number {
  const width = slotWidth(grid, span)
  switch (subject.kind) {
    case 'quote':
      return quoteHeight(story.pullQuotes![subject.at]!, grid, width)
    case 'figure':
      return captionHeight(story.figures![subject.at]!, grid, width) + grid.line
    case 'outline':
      return outlineHeight(story, span)
  }
}

/** 46px of name, rows of 34px; across more than one column its rows stand in as many columns. */
function outlineHeight(story: Article, span: number): number {
  const entries = story.body.filter((b) => b.kind === 'crosshead').length + 2
  return 46 + 34 * Math.min(5, Math.ceil(entries / span))
}

/** 3px rule, 12px, speaker, words, 1px rule. */
function quoteHeight({ text, speaker }: PullQuote, grid: Grid, width: number): number {
  const [size, line] = grid.quote
  const words = breakLines(text, { measure: Math.floor(width / size + 0.01), indent: squareWidth })
  return 16 + (speaker ? grid.line : 0) + line * words.length
}
const squareWidth = 1.07

/** Words and credit between the corners, without a label. The caption is two characters narrower than its slot. */
export function captionHeight({ caption, credit }: Figure, grid: Grid, width: number): number {
  const measure = Math.floor(width / grid.size + 0.01) - 2
  const words = breakLines(caption, { measure })
  return grid.line * (words.length + (credit ? 1 : 0)) + grid.line / 2 + 4
}
