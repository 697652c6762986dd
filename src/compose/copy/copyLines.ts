import type { Article } from '../../newspaper/article.ts'
import { advanceOf } from '../lines/advance.ts'
import { linesOf, type ReadyParagraph, readyParagraph } from '../lines/breakLines.ts'
import { namesInRunIn, runInOf } from '../runIn.ts'
import { type Tie, tiesOf } from './ties.ts'

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
/** Characters of a line that is still read with ease. */
export const longestMeasure = 38
/** Em of one paragraph that are looked at: lines of the longest measure filled with marks that share half their space. */
const mostEm = mostLines * longestMeasure * 2

/** A block of which all is known that no measure changes. */
interface ReadyBlock extends Pick<CopyLine, 'block' | 'kind'> {
  /** UTF-16 units of the run-in before it. */
  readonly runIn: number
  readonly paragraph: ReadyParagraph
  /** Its text goes on, and is not looked at. */
  readonly more: boolean
}

interface ReadyStory {
  readonly blocks: ReadyBlock[]
  readonly copies: Map<string, Copy>
}

/** A page tries a story in many slots and at several widths, and its section tries it again. */
const ready = new WeakMap<Article, ReadyStory>()

/**
 * The lines of a body at a measure, as the browser sets them, as far as a page can show them. `crosshead` is the size
 * of crossheads in em of the copy.
 */
export function copyLines(story: Article, measure: number, crosshead: number): Copy {
  const known = ready.get(story) ?? { blocks: [], copies: new Map() }
  ready.set(story, known)
  const key = `${measure}/${crosshead}`
  const copy = known.copies.get(key) ?? setStory(story, known, measure, crosshead)
  known.copies.set(key, copy)
  return copy
}

function setStory(story: Article, { blocks }: ReadyStory, measure: number, crosshead: number): Copy {
  const opening = { text: runInOf(story), names: namesInRunIn(story) }
  const firstParagraph = story.body.findIndex((b) => b.kind === 'paragraph')
  const lines: CopyLine[] = []
  for (const [at, block] of story.body.entries()) {
    if (lines.length > mostLines) return { lines, more: true }
    blocks[at] ??= readyBlock(block, at, at === firstParagraph ? opening : nothing)
    lines.push(...blockLines(blocks[at], measure, crosshead))
    if (blocks[at].more) return { lines: lines.slice(0, -1), more: true }
  }
  return { lines, more: false }
}

interface RunIn {
  readonly text: string
  readonly names: readonly Tie[]
}

const nothing: RunIn = { text: '', names: [] }

function readyBlock(
  { kind, text }: Article['body'][number],
  block: number,
  { text: runIn, names }: RunIn,
): ReadyBlock {
  const end = openingEnd(text)
  const set = runIn + text.slice(0, end)
  const tied = kind === 'paragraph' ? tiesOf(set, runIn.length, names) : []
  const paragraph = readyParagraph(set, { runIn: runIn.length, tied })
  return { block, kind, runIn: runIn.length, paragraph, more: end < text.length }
}

/**
 * Where the opening of a paragraph ends that fills all lines of any slot, in UTF-16 units. It is measured rather than
 * counted: combining marks have no width and spaces hang, so that thousands of them fill no line.
 */
function openingEnd(text: string): number {
  let end = 0
  let width = 0
  for (const character of text) {
    if (width > mostEm) return end
    end += character.length
    if (character !== ' ' && character !== '\u3000') width += advanceOf(character, 'song')
  }
  return end
}

function blockLines(
  { block, kind, runIn, paragraph }: ReadyBlock,
  measure: number,
  crosshead: number,
): CopyLine[] {
  const indent = kind === 'paragraph' ? 2 : squareWidth
  const lines = linesOf(paragraph, { measure: kind === 'paragraph' ? measure : measure / crosshead, indent })
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
}
