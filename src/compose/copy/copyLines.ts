import type { Article } from '../../newspaper/article.ts'
import { breakLines } from '../lines/breakLines.ts'
import { runInOf } from '../runIn.ts'
import { tiesOf } from './ties.ts'

/** One line of a story's copy in its column. Offsets are into the text of its block, widths in em of the copy. */
export interface CopyLine {
  readonly block: number
  readonly kind: 'paragraph' | 'crosshead'
  /** 0 or less where the line holds the run-in, which is no part of the block. */
  readonly start: number
  readonly end: number
  readonly width: number
  /** What the line can hold: less by the indent in a paragraph's first. */
  readonly room: number
  readonly first: boolean
  readonly last: boolean
}

/** A ■ with its space, in em of the crosshead behind it. */
const squareWidth = 1.07

/** 排版: the copy of a story in lines. `more`: it goes on; no slot has room for what is left out. */
export interface Copy {
  readonly lines: readonly CopyLine[]
  readonly more: boolean
}

/** No slot holds more lines: four columns of 24 are 96. What lies beyond is never set, however long the text. */
const mostLines = 130
/** UTF-16 units of one paragraph that are looked at: more than any Latin text that fills so many lines. */
const mostUnits = 8000

/**
 * The lines of a body at a measure, as the browser sets them, as far as a page can show them. `crosshead` is the size
 * of crossheads in em of the copy.
 */
export function copyLines(story: Article, measure: number, crosshead: number): Copy {
  const opening = runInOf(story)
  const firstParagraph = story.body.findIndex((b) => b.kind === 'paragraph')
  const lines: CopyLine[] = []
  for (const [block, { kind, text }] of story.body.entries()) {
    if (lines.length > mostLines) return { lines, more: true }
    const runIn = block === firstParagraph ? opening : ''
    lines.push(...blockLines({ block, kind, text: text.slice(0, mostUnits) }, runIn, measure, crosshead))
    if (text.length > mostUnits) return { lines: lines.slice(0, -1), more: true }
  }
  return { lines, more: false }
}

function blockLines(
  { block, kind, text }: Pick<CopyLine, 'block' | 'kind'> & { readonly text: string },
  runIn: string,
  measure: number,
  crosshead: number,
): CopyLine[] {
  const indent = kind === 'paragraph' ? 2 : squareWidth
  const set = runIn + text
  const lines = breakLines(set, {
    measure: kind === 'paragraph' ? measure : measure / crosshead,
    indent,
    runIn: runIn.length,
    tied: kind === 'paragraph' ? tiesOf(set, runIn.length) : [],
  })
  return lines.map((line, i) => ({
    block,
    kind,
    start: line.start - runIn.length,
    end: line.end - runIn.length,
    width: line.width,
    room: measure - (i === 0 ? indent : 0),
    first: i === 0,
    last: i + 1 === lines.length,
  }))
}
