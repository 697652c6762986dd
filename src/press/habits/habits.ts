import { isIdeographOf, isLetterOf, isUnified } from '../text/glyph.ts'
import type { Line } from '../text/line.ts'
import { measuresOf, raggedMeasures } from './measures.ts'
import type { HabitWeights } from './weights.ts'

/** 习惯: how the page is set, which is the same all over it. */
export interface Habits {
  /** 行长: line widths that recur on the page, in whole em, the most frequent first. */
  readonly measures: readonly number[]
  /** Share of lines that follow an empty line. */
  readonly blanks: number
  /** Whether the page has enough empty lines for one, or its absence, to mean something. */
  readonly blanksSpeak: boolean
  /** Of the lines that certainly end a paragraph, the share that an empty line follows. */
  readonly borders: number
  /** Share of lines that begin with an indent. */
  readonly indents: number
  /** The least blank before a line that counts as an indent, in em: in alphabetic scripts one space does. */
  readonly leastIndent: number
  /** Whether 、 ends sentences, as in papers of the 1930s, which hardly use 。. */
  readonly commaStops: boolean
  /** Whether the page is set in an alphabetic script. */
  readonly latin: boolean
  /** Whether each line is a whole paragraph: the text was never wrapped, or its lines were joined. */
  readonly unwrapped: boolean
}

// 。 and ．, and 、
const fullStop = 0x3002
const wideStop = 0xff0e
const pause = 0x3001

/** Measures the habits of a page. */
export function readHabits(lines: readonly Line[], weights: HabitWeights): Habits {
  const count = new Map<number, number>()
  let blanks = 0
  let indents = 0
  let spaces = 0
  let stops = 0
  let commas = 0
  let han = 0
  let letters = 0
  for (const line of lines) {
    const ems = Math.round(line.ems)
    if (ems >= 2 && !line.upright) count.set(ems, (count.get(ems) ?? 0) + 1)
    if (line.blanksBefore > 0) blanks++
    if (line.indent >= 1 && line.indent < 8) indents++
    else if (line.indent > 0 && line.indent < 1) spaces++
    for (let i = 0; i < line.raw.length; i++) {
      const code = line.raw.codePointAt(i)!
      if (code > 0xffff) i++
      if (isUnified(code)) han++
      else if (code === fullStop || code === wideStop) stops++
      else if (code === pause) commas++
      else if (isIdeographOf(code)) han++
      else if (isLetterOf(code)) letters++
    }
  }
  const total = lines.length || 1
  const latin = letters > weights.letters * han
  const commaStops = commas > weights.commas && (commas > stops * weights.commasAStop || endsInCommas(lines))
  const unwrapped = isUnwrapped(lines, weights)
  return {
    measures: unwrapped
      ? [Math.max(...count.keys())]
      : latin
        ? raggedMeasures(lines, weights)
        : measuresOf(count),
    blanks: blanks / total,
    blanksSpeak: blanks / total > weights.blanksSpeak,
    borders: unwrapped ? 0 : bordersOf(lines, commaStops, weights),
    indents: (latin ? indents + spaces : indents) / total,
    leastIndent: latin ? 0.5 : 1,
    commaStops,
    latin,
    unwrapped,
  }
}

/** In em: no column is wider; no heading is that long. */
const widestColumn = 45
const noHeading = 15

/** Some lines are wider than any column, and nearly all longer lines end with a stop. */
function isUnwrapped(lines: readonly Line[], { unwrapped }: HabitWeights): boolean {
  let wide = 0
  let long = 0
  let stopped = 0
  for (const { ems, raw } of lines) {
    if (ems > widestColumn) wide++
    if (ems < noHeading) continue
    long++
    if (/[。！？.!?][”’」』）)]*$/u.test(raw.slice(-4))) stopped++
  }
  return wide >= 3 && stopped > unwrapped * long
}

/** Whether 、 ends most of what stands before empty lines. A poem on the page may use full stops. */
function endsInCommas(lines: readonly Line[]): boolean {
  let commas = 0
  let stops = 0
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.blanksBefore === 0) continue
    const { raw } = lines[i - 1]!
    if (raw.endsWith('、')) commas++
    else if (/[。．]$/u.test(raw)) stops++
  }
  return commas > 2 && commas * 2 > stops
}

/** The share of certain paragraph ends (short lines with a stop) that an empty line follows. */
function bordersOf(lines: readonly Line[], commaStops: boolean, { shortLine }: HabitWeights): number {
  const stop = commaStops ? /[。！？、]$/u : /[。！？.!?][”’」』]?$/u
  let ends = 0
  let followed = 0
  for (let i = 1; i < lines.length - 1; i++) {
    const line = lines[i]!
    const full = Math.max(lines[i - 1]!.ems, lines[i - 2]?.ems ?? 0)
    if (line.ems > full * shortLine || full < 6 || !stop.test(line.raw)) continue
    const next = lines[i + 1]!
    // copy beside a picture goes on in short lines
    if (next.blanksBefore === 0 && next.ems <= line.ems + 1) continue
    ends++
    if (next.blanksBefore > 0) followed++
  }
  return (followed + 0.5) / (ends + 1)
}
