import type { Line } from './line.ts'
import { mendLines } from './mend.ts'

/**
 * 条: lines that belong together, before their story is known. `copy` is a paragraph, or the part of one in one
 * column; `head` is one line of a heading; the other kinds are lines that a recogniser knew.
 */
export interface Galley {
  readonly kind: 'copy' | 'head' | 'credit' | 'byline' | 'folio' | 'furniture' | 'teaser'
  readonly lines: readonly Line[]
  /** Mended text of all its lines. */
  readonly text: string
  /** 行长: the measure that its lines were set to, in em; 0 for lines that were not set to one. */
  readonly measure: number
  /** Empty lines before it. */
  readonly blanksBefore: number
  /** An advertisement was taken out between it and the line above, which it continues. */
  readonly behindAdvert?: boolean
  /** A row of a table or a line of a poem: it stands alone and keeps its blanks. */
  readonly row?: boolean
}

/** The lines of galleys, in their order. */
export function linesOf(galleys: readonly Galley[]): Line[] {
  const lines: Line[] = []
  for (const galley of galleys) for (const line of galley.lines) lines.push(line)
  return lines
}

/** The lines of several galleys and their mended text. `seed` is the whole text. */
export function asOne(seed: string, galleys: readonly Galley[]): Pick<Galley, 'lines' | 'text'> {
  const lines = linesOf(galleys)
  return { lines, text: mendLines(seed, lines).text }
}

/** The galleys of a run as one galley. */
export const joinedRun = (seed: string, run: readonly Galley[]): Galley =>
  run.length === 1 ? run[0]! : { ...run[0]!, ...asOne(seed, run) }
