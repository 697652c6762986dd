import { titleOf } from '../compose/headlines/titleOf.ts'
import type { Page } from '../newspaper/page.ts'
import type { LineTable } from './lineTable.ts'
import type { ExcerptStory, Piece } from './messages.ts'
import { type PlacedPiece, placedStories } from './pieces.ts'

/** What stands on some lines of a page, and one piece before and behind it in the same story. */
export function excerpt(
  page: Page,
  text: string,
  [first, last]: readonly [first: number, last: number],
  table: LineTable,
): readonly ExcerptStory[] {
  const chosen = (offset: number): boolean => {
    if (offset < 0) return false
    const line = table.lineAt(offset)
    return line >= first && line <= last
  }
  return placedStories(page, text).flatMap(({ article, pieces }): ExcerptStory[] => {
    const touched = pieces.map(({ offsets }) => offsets.some(chosen))
    const shown = pieces.flatMap((piece, n) => {
      if (touched[n]) return [cutShort(piece, chosen)]
      // of residue there is no reading order, so no neighbour
      return article && (touched[n - 1] || touched[n + 1]) ? [cutShort(piece, chosen, !touched[n + 1])] : []
    })
    if (shown.length === 0) return []
    return [{ ...(article && { title: titleOf(article) }), pieces: fewOf(shown) }]
  })
}

/** A long choice is shown by its ends. */
function fewOf(pieces: readonly Piece[]): readonly Piece[] {
  const most = 3
  return pieces.length <= 2 * most ? pieces : [...pieces.slice(0, most), ...pieces.slice(-most)]
}

/** A piece cut down to its chosen runs and a little around them; one without such runs to its opening or its end. */
function cutShort(
  { kind, text, offsets }: PlacedPiece,
  chosen: (offset: number) => boolean,
  opening = true,
): Piece {
  const marked = runsOf(offsets.map(chosen), text)
  const last = marked.at(-1)
  const from = marked[0] ? clauseBefore(text, marked[0][0]) : opening ? 0 : Math.max(0, text.length - around)
  const to = last
    ? Math.min(text.length, last[1] + around)
    : opening
      ? Math.min(text.length, around)
      : text.length
  return {
    kind,
    text: text.slice(from, to),
    marks: marked.map(([start, end]) => [start - from, end - from]),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  }
}

/** UTF-16 units shown around the chosen runs. */
const around = 24

/** The start of the clause that begins last within a line before a place. */
function clauseBefore(text: string, at: number): number {
  if (at <= around) return 0
  const window = text.slice(at - around, at)
  const mark = window.slice(0, -1).search(/[，。；：！？、][^，。；：！？、]*$/u)
  return at - around + (mark < 0 ? 0 : mark + 1)
}

/** The runs of chosen units, with what was set between two of them. */
function runsOf(chosen: readonly boolean[], text: string): [start: number, end: number][] {
  const runs: [start: number, end: number][] = []
  for (const [at, is] of chosen.entries()) {
    if (!is) continue
    const run = runs.at(-1)
    if (run && text.slice(run[1], at).trim() === '') run[1] = at + 1
    else runs.push([at, at + 1])
  }
  return runs
}
