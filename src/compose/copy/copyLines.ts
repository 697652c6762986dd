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

/** Crossheads are set a size up (18px to 17px), behind a ■ that takes 1.07em. */
const crossheadScale = 17 / 18
const squareWidth = 1.07

/** The lines of the whole body at a measure, as the browser sets them. */
export function copyLines(story: Article, measure: number): readonly CopyLine[] {
  const opening = runInOf(story)
  const firstParagraph = story.body.findIndex((b) => b.kind === 'paragraph')
  return story.body.flatMap(({ kind, text }, block) => {
    const runIn = block === firstParagraph ? opening.length : 0
    const indent = kind === 'paragraph' ? 2 : squareWidth
    const set = runIn ? opening + text : text
    const lines = breakLines(set, {
      measure: kind === 'paragraph' ? measure : measure * crossheadScale,
      indent,
      runIn,
      tied: kind === 'paragraph' ? tiesOf(set, runIn) : [],
    })
    return lines.map((line, i) => ({
      block,
      kind,
      start: line.start - runIn,
      end: line.end - runIn,
      width: line.width,
      room: measure - (i === 0 ? indent : 0),
      first: i === 0,
      last: i + 1 === lines.length,
    }))
  })
}
