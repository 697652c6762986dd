import { titleOf } from '../compose/headlines/titleOf.ts'
import type { Article } from '../newspaper/article.ts'
import type { Page } from '../newspaper/page.ts'
import type { LineTable } from './lineTable.ts'
import type { LineRow, PartName } from './messages.ts'

/** Every line of a page, with what it is part of and what was mended there. */
export function lineRows(page: Page, table: LineTable): readonly LineRow[] {
  const parts = partsByLine(page, table)
  const spaces = spacesByLine(page, table)
  const joined = joinedLines(page, table)
  const rows: LineRow[] = []
  let before: number | undefined
  for (let number = table.first; number <= table.last; number++) {
    const part = parts.get(number)
    const count = spaces.get(number)
    if (table.spanOf(number)) before = number
    const blank = table.spanOf(number)
      ? undefined
      : blankOf(before, nextPrinted(number, table), parts, joined)
    rows.push({
      number,
      text: table.textOf(number),
      ...(part && { part }),
      ...(count !== undefined && { spaces: count }),
      ...(blank && { blank }),
    })
  }
  return rows
}

/** What an empty line between two printed ones means. */
function blankOf(
  before: number | undefined,
  after: number | undefined,
  parts: ReadonlyMap<number, PartName>,
  joined: ReadonlySet<number>,
): LineRow['blank'] {
  if (after === undefined || before === undefined) return undefined
  if (joined.has(after)) return 'joined'
  const [one, other] = [parts.get(before), parts.get(after)]
  const isParting = one?.kind === 'paragraph' && other?.kind === 'paragraph' && one.story === other.story
  return isParting && other.n === one.n + 1 ? 'parts' : undefined
}

function nextPrinted(line: number, table: LineTable): number | undefined {
  for (let next = line + 1; next <= table.last; next++) if (table.spanOf(next)) return next
  return undefined
}

function partsByLine(page: Page, table: LineTable): Map<number, PartName> {
  const parts = new Map<number, PartName>()
  const note = (spans: readonly (readonly [number, number])[], part: PartName, over = false): void => {
    for (const [start, end] of spans)
      for (let line = table.lineAt(start); line <= table.lineAt(end - 1); line++)
        if (table.spanOf(line) && (over || !parts.has(line))) parts.set(line, part)
  }
  for (const piece of page.residue) note(piece.spans, { kind: 'residue' })
  for (const article of page.articles) {
    const story = titleOf(article)
    const { body, figures = [], pullQuotes = [] } = article
    const named: [Article['spans'], PartName][] = []
    let n = 0
    for (const { kind, spans } of body)
      named.push([spans, kind === 'paragraph' ? { kind, n: ++n, story } : { kind, story }])
    for (const { spans } of figures) named.push([spans, { kind: 'figure', story }])
    for (const { spans } of pullQuotes) named.push([spans, { kind: 'quote', story }])
    note(headingSpans(article), { kind: 'heading', story }, true)
    for (const [spans, part] of named) note(spans, part, true)
  }
  return parts
}

/** Of what a story took, the pieces that are no part of its body, figures and quotes. */
function headingSpans({ spans, body, figures = [], pullQuotes = [] }: Article): Article['spans'] {
  const other = [...body, ...figures, ...pullQuotes].flatMap((part) => part.spans)
  return spans.flatMap(([from, to]) => {
    const within = other.filter(([start, end]) => start < to && from < end).sort(([a], [b]) => a - b)
    const left: [number, number][] = []
    let at = from
    for (const [start, end] of within) {
      if (start > at) left.push([at, start])
      at = Math.max(at, end)
    }
    if (at < to) left.push([at, to])
    return left
  })
}

function spacesByLine(page: Page, table: LineTable): Map<number, number> {
  const spaces = new Map<number, number>()
  for (const repair of page.articles.flatMap(({ repairs = [] }) => repairs)) {
    if (repair.kind !== 'letterspacing' || !repair.spans[0]) continue
    const line = table.lineAt(repair.spans[0][1])
    spaces.set(line, (spaces.get(line) ?? 0) + repair.count)
  }
  return spaces
}

/** Lines at which a paragraph goes on over empty lines. */
function joinedLines(page: Page, table: LineTable): Set<number> {
  const breaks = page.articles.flatMap(({ repairs = [] }) =>
    repairs.flatMap((repair) => (repair.kind === 'break' ? [table.lineAt(repair.at)] : [])),
  )
  return new Set(breaks)
}
