import type { Article } from '../../newspaper/article.ts'
import { advanceOf, autospace, takesAutospace } from '../lines/advance.ts'
import { sharedBetween, trimmedAtStart } from '../lines/sharedSpace.ts'
import type { CopyLine } from './copyLines.ts'

/** 截稿: where the copy of a story stops on the page: after `offset` characters of block `block`. */
export interface Cut {
  readonly block: number
  readonly offset: number
  readonly cost: number
}

/** A cut that falls after 。 is free; what each other mark costs. */
const markCosts: readonly (readonly [RegExp, number])[] = [
  [/[。！？.!?][”’）》」』]*$/u, 0],
  [/[；;][”’）》」』]*$/u, 2],
  [/(?:[，,]|……)[”’）》」』]*$/u, 5],
  [/、[”’）》」』]*$/u, 9],
]
const clauseEnd = /[。！？；，、][”’）》」』]*|……|[.!?;,]+(?=\s)/gu

/**
 * The best place to cut the copy so that words and jump fill exactly `lines` lines: after a clause, giving up few
 * characters, with the jump on the last line. Undefined where the copy has no paragraph.
 */
export function cutAt(
  story: Article,
  copy: readonly CopyLine[],
  lines: number,
  jump: number,
): Cut | undefined {
  let best: Cut | undefined
  const consider = (index: number, alone: boolean) => {
    const line = copy[index]
    if (!line || line.kind === 'crosshead') return
    for (const { offset, mark, width } of clausesIn(line, story)) {
      const room = line.room - width
      if (!alone && room < jump) continue
      // A jump that could stand beside the words leaves the line below it empty. It is counted wide, so near the edge
      // it may do so too.
      const empty = alone && room > jump - nearly ? 60 : 0
      const given = alone ? room : room - jump
      const cost = 0.6 * given + mark + (alone ? 4 : 0) + empty + stubCost(offset, width)
      if (!best || cost < best.cost) best = { block: line.block, offset, cost }
    }
  }
  consider(lines - 1, false)
  consider(lines - 2, true)
  return best ?? cutAnywhere(copy, lines)
}

/** How much less room than is counted, in em, a jump may take in another face. */
const nearly = 1

/** Text without clauses, as extraction leaves it at times, is cut where the last full line ends. */
function cutAnywhere(copy: readonly CopyLine[], lines: number): Cut | undefined {
  const line = copy.slice(0, Math.max(1, lines - 1)).findLast(({ kind }) => kind === 'paragraph')
  return line && { block: line.block, offset: Math.max(1, line.end), cost: 80 }
}

/** Where a clause of a block ends, and what a cut after its mark costs. */
interface ClauseEnd {
  readonly offset: number
  readonly mark: number
}

/** A cut is looked for at every length of a story; its clauses end where they end. */
const clauses = new WeakMap<Article['body'][number], readonly ClauseEnd[]>()

/** Natural width of its line up to it. */
interface ClauseEndOfLine extends ClauseEnd {
  readonly width: number
}
const clausesOfLine = new WeakMap<CopyLine, readonly ClauseEndOfLine[]>()

function clausesIn(line: CopyLine, story: Article): readonly ClauseEndOfLine[] {
  const known = clausesOfLine.get(line)
  if (known) return known
  const told = clausesOf(story.body[line.block]!)
    .filter(({ offset }) => offset > line.start && offset <= line.end)
    .map((end) => ({ ...end, width: widthUpTo(story, line, end.offset) }))
  clausesOfLine.set(line, told)
  return told
}

function clausesOf(block: Article['body'][number]): readonly ClauseEnd[] {
  const known = clauses.get(block)
  if (known) return known
  const told = [...block.text.matchAll(clauseEnd)].map(({ index, 0: marks }) => ({
    offset: index + marks.length,
    mark: markCosts.find(([mark]) => mark.test(marks))?.[1] ?? 9,
  }))
  clauses.set(block, told)
  return told
}

/** Fewer than 17 characters of a new paragraph read like a slip, and so does a last line of one or two. */
function stubCost(offset: number, width: number): number {
  return (offset < 17 ? 14 : 0) + (width < 2.6 ? 8 : 0)
}

/** Natural width of a line up to an offset of its block. */
function widthUpTo(story: Article, line: CopyLine, offset: number): number {
  if (offset >= line.end) return line.width
  // Up to the cut the line is paragraph text: the run-in, where there is one, is what the rest does not explain.
  const { text } = story.body[line.block]!
  return (
    line.width -
    advance(text.slice(Math.max(0, line.start), line.end)) +
    advance(text.slice(Math.max(0, line.start), offset))
  )
}

function advance(text: string): number {
  let width = 0
  let before = ''
  for (const c of text) {
    width += advanceOf(c, 'song')
    if (before === '') width -= trimmedAtStart(c)
    else width += (takesAutospace(before, c) ? autospace : 0) - sharedBetween(before, c)
    before = c
  }
  return width
}
