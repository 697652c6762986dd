import { folioSigns } from '../recognise/folio.ts'
import { isBlankOf, isMarkOf } from '../text/glyph.ts'
import { type Line, piece } from '../text/line.ts'
import type { HabitWeights } from './weights.ts'

// 女足三比一逆转晋级                  海关总署有关负责人表示，外贸
// 周末半决赛迎战卫冕冠军              开局平稳，向好的态势没有改变。

/** The least number of lines with a blank as wide as a gutter on a page whose columns stand side by side. */
const fewestWide = 8
/** The least number of rows with text on both sides of a gutter. */
const leastRows = 5
/** Width of a gutter in cells. An ideograph takes two cells, narrower characters one. */
const leastGutter = 2
/** In cells. No page is wider. */
const widestPage = 2000
/** In cells. At least half of the cells of a table are narrower. */
const leastColumn = 14

/** 块: raw[from, to) of a line has no wide blank, and takes the cells [left, right). */
interface Piece {
  readonly line: Line
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

type Row = readonly Piece[]

/**
 * 分栏: puts columns one after the other where the text layer kept them side by side; a line across several
 * columns comes before them. The page is cut at every gutter that runs down some lines, and each part again
 * (the X-Y cut of Nagy and Seth 1984, on characters). Other pages stay as they are.
 */
export function partColumns(lines: readonly Line[], { wideBlanks }: HabitWeights): readonly Line[] {
  const wide = lines.filter(({ solid, raw }) => !solid && /[ \u00a0\t]{2}|\u3000/u.test(raw)).length
  if (wide < fewestWide || wide < wideBlanks * lines.length) return lines
  const rows = lines.map(piecesOf)
  if (rows.some((row) => row.at(-1)!.right > widestPage) || isTable(rows)) return lines
  const found: Line[] = []
  cut(rows, found, true)
  return found.length === lines.length ? lines : found.map((line, index) => ({ ...line, index }))
}

function isTable(rows: readonly Row[]): boolean {
  const widths = rows.flatMap((row) => (row.length > 1 ? row.map(({ left, right }) => right - left) : []))
  return widths.filter((width) => width >= leastColumn).length <= widths.length / 2
}

function piecesOf(line: Line): Piece[] {
  const { raw, indent } = line
  // wide blanks in a folio separate its parts, not columns
  const least = folioSigns(raw) >= 2 ? Number.POSITIVE_INFINITY : leastGutter
  const pieces: Piece[] = []
  let cell = Math.round(indent * 2)
  let [from, to, left, right] = [0, 0, cell, cell]
  for (let at = 0; at < raw.length; ) {
    const code = raw.codePointAt(at)!
    const next = at + (code > 0xffff ? 2 : 1)
    const width = widthOf(code)
    if (!isBlankOf(code)) {
      if (cell - right >= least && to > from) {
        pieces.push({ line, from, to, left, right })
        from = at
        left = cell
      }
      to = next
      right = cell + width
    }
    cell += width
    at = next
  }
  return [...pieces, { line, from, to, left, right }]
}

/** Width of a character in cells. Chinese marks in the block of general punctuation take two. */
const widthOf = (code: number): number => (code < 0x2e80 && (code < 0x2010 || code > 0x2027) ? 1 : 2)

/** Appends the lines of some rows in reading order. `whole` says that the rows are those of the whole page. */
function cut(rows: readonly Row[], found: Line[], whole: boolean): void {
  const edge = commonest(rows.map(([first]) => first!.left))
  for (let from = 0; from < rows.length; ) {
    const { block, gutters } = blockAt(rows, from)
    if (gutters.length === 0) found.push(whole ? rows[from]![0]!.line : lineOf(rows, from, edge))
    from += block.length
    let left = Number.NEGATIVE_INFINITY
    for (const right of gutters.length > 0 ? [...gutters, Number.POSITIVE_INFINITY] : []) {
      const column = block
        .map((row) => row.filter((piece) => left <= piece.left && piece.left < right))
        .filter((row) => row.length > 0)
      left = right
      if (column.length > 0) cut(column, found, false)
    }
  }
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}

/** The rows from `from` on that share gutters, and the cell at which each gutter ends; one row if there is none. */
function blockAt(rows: readonly Row[], from: number): { block: readonly Row[]; gutters: readonly number[] } {
  const block: Row[] = []
  // by cell: whether some piece covers it, and how many rows have text on both sides
  const taken: boolean[] = []
  const both: number[] = []
  let length = 1
  let gutters: readonly number[] = []
  for (let at = from; at < rows.length; at++) {
    const row = gutters.reduce(parted, rows[at]!)
    block.push(row)
    for (const { left, right } of row) for (let cell = left; cell < right; cell++) taken[cell] = true
    for (let cell = row[0]!.left + 1; cell <= row.at(-1)!.left; cell++) both[cell] = (both[cell] ?? 0) + 1
    const here = guttersOf(taken, both)
    if (here.length === 0 && block.length > leastRows) break
    if (here.length === 0) continue
    gutters = here
    length = block.length
  }
  return { block: block.slice(0, length), gutters }
}

function guttersOf(taken: readonly boolean[], both: readonly number[]): number[] {
  const gutters: number[] = []
  let blank = Number.NEGATIVE_INFINITY
  for (let cell = 0; cell < taken.length; cell++) {
    if (!taken[cell]) blank++
    else {
      if (blank >= leastGutter && (both[cell] ?? 0) >= leastRows) gutters.push(cell)
      blank = 0
    }
  }
  return gutters
}

/** Parts the piece that crosses a gutter because a mark hangs over the end of its column. */
function parted(row: Row, gutter: number): Row {
  return row.flatMap((piece) => {
    const at = piece.left < gutter && gutter < piece.right ? boundaryAt(piece, gutter) : -1
    if (at < 0) return piece
    // the hanging mark takes no cells
    return [
      { ...piece, to: at, right: gutter - leastGutter },
      { ...piece, from: at, left: gutter },
    ]
  })
}

/** The index in its line of the character that begins at the gutter and follows a mark; −1 if there is none. */
function boundaryAt({ line: { raw }, from, to, left }: Piece, gutter: number): number {
  let cell = left
  for (let at = from; at < to; ) {
    const code = raw.codePointAt(at)!
    if (cell === gutter) return isMarkOf(raw.charCodeAt(at - 1)) ? at : -1
    cell += widthOf(code)
    at += code > 0xffff ? 2 : 1
  }
  return -1
}

/** The line made of one row of a column. Most rows of the column begin in the cell `edge`. */
function lineOf(rows: readonly Row[], at: number, edge: number): Line {
  const row = rows[at]!
  const [first, last] = [row[0]!, row.at(-1)!]
  const above = rows[at - 1]?.[0]
  return {
    ...piece(first.line, first.from, last.to),
    indent: Math.max(0, first.left - edge) / 2,
    blanksBefore: above ? Math.max(0, first.line.number - above.line.number - 1) : 0,
  }
}
