import { isAlphabetic, isWestern } from '../text/glyph.ts'
import type { Line } from '../text/line.ts'

// 港灣　27-31　75-95
// 3　9　17　22　41　48　特別號碼5
// 二獎　1.5注中　每注1,023,450元
// 今天　多云转小雨　8℃～16℃
// Herons 10 6 .625 2    Pick 4: 0-3-3-8    Wednesday High 51 Low 37 Cloudy

/** 栏格: the cells of a line, parted by wide blanks, or by single ones between two numbers or words. */
function cellsOf({ raw, letterspaced, solid, even }: Line): readonly string[] {
  if (solid || letterspaced || even || raw.length > longestRow || !mayPart(raw)) return noCells
  const cells = ['']
  for (const part of raw.split(/(\s+)/u)) {
    const blank = /^\s/u.test(part)
    const wide = blank && wideBlank.test(part)
    if (wide) cells.push('')
    else if (!blank) {
      const before = cells.at(-1)!
      if (before && endsCell(before.at(-1)!) && isWestern(part[0] ?? '') && /\d/.test(before + part))
        cells.push(part)
      else cells[cells.length - 1] += part
    }
  }
  return cells.filter(Boolean)
}

/** A number, a word, or Pick 3: */
const endsCell = (last: string): boolean => isWestern(last) || last === ':'

const wideBlank = /\u3000|\t|\s{2}/u
/** Whether a line holds what several cells must: most do not, and are not split. */
const mayPart = (raw: string): boolean => wideBlank.test(raw) || /\d/.test(raw)
const noCells: readonly string[] = []
const longestRow = 80
/** In characters; with more letters prose that holds numbers would be rows, with fewer Wednesday High would be none. */
const longestCell = 12
const longestWords = 14
const sentenceMark = /[。；;！？!?]|[，,](?!\d)/u

const isRow = (cells: readonly string[]): boolean =>
  cells.length >= 2 && cells.every((cell) => isShort(cell) && !sentenceMark.test(cell))

const isShort = (cell: string): boolean =>
  [...cell].length <= (isAlphabetic(cell) ? longestWords : longestCell)

/** A row that shows itself to be one: numbers in two cells, or in one of three. */
function isNumberRow(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => /\d/.test(cell)).length
  return isRow(cells) && (numbers >= 2 || (numbers === 1 && cells.length >= 3))
}

/**
 * 表: the positions of lines that are rows of a table, as weather and lottery numbers are printed: two rows of numbers
 * or more with nothing but rows between them, and the row of names over them.
 */
export function tableRows(lines: readonly Line[], isOther: (line: Line) => boolean): Set<number> {
  const cells = lines.map((line) => (isOther(line) ? noCells : cellsOf(line)))
  const rows = new Set<number>()
  for (let i = 0; i < lines.length; ) {
    let end = i
    while (end < lines.length && isRow(cells[end]!)) end++
    const numbers = cells.slice(i, end).filter(isNumberRow).length
    if (numbers >= 2) for (let k = i; k < end; k++) rows.add(k)
    i = Math.max(end, i + 1)
  }
  for (const row of patternedRows(lines, isOther)) rows.add(row)
  return rows
}

// 600711 盛屯矿业 8.43 10.05%    广东 112：98 山东

/**
 * The positions of rows whose cells single blanks part: three lines or more that are made alike, with two numbers side by
 * side, which no sentence has, or two with a score between two names; and the row of names over them.
 */
function patternedRows(lines: readonly Line[], isOther: (line: Line) => boolean): Set<number> {
  const patterns = lines.map((line) => (isOther(line) ? '' : patternOf(line)))
  const rows = new Set<number>()
  for (let i = 0; i < lines.length; ) {
    const pattern = patterns[i]!
    let end = i + 1
    while (end < lines.length && pattern !== '' && patterns[end] === pattern) end++
    const enough = pattern.includes('S') ? 2 : pattern.includes('NN') ? 3 : Number.POSITIVE_INFINITY
    if (end - i >= enough) {
      for (let k = i; k < end; k++) rows.add(k)
      if (i > 0 && patterns[i - 1] === 'H'.repeat(pattern.length)) rows.add(i - 1)
    }
    i = end
  }
  return rows
}

/** What the cells of a line are: N a number, S a score, H ideographs, W what else; '' where it is no row. */
function patternOf({ raw, solid, letterspaced, even }: Line): string {
  if (solid || letterspaced || even || raw.length > longestRow || sentenceMark.test(raw)) return ''
  const cells = raw.split(/\s+/u)
  if (cells.length < 3 || !cells.every(isShort)) return ''
  const pattern = cells.map((cell) =>
    /^\d{1,3}[：:]\d{1,3}$/u.test(cell)
      ? 'S'
      : /^[+\-–]?\d[\d.,]*%?$/u.test(cell)
        ? 'N'
        : /\p{Script=Han}/u.test(cell)
          ? 'H'
          : 'W',
  )
  return pattern.join('')
}
