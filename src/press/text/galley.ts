import type { Line } from './line.ts'
import { mendLines } from './mend.ts'

/**
 * 条: lines that belong together, before anybody knows to which story.
 * `copy` is a paragraph (or what a column break left of one), `head` one line of a heading,
 * the others are lines that a recogniser knew.
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
  /** An advertisement that was lifted out stood between it and the line above, which it goes on with. */
  readonly behindAdvert?: boolean
  /** It is a row of a table or a line of a poem, which stands by itself and keeps its blanks. */
  readonly row?: boolean
}

/** The lines of galleys, in their order. */
export function linesOf(galleys: readonly Galley[]): Line[] {
  const lines: Line[] = []
  for (const galley of galleys) for (const line of galley.lines) lines.push(line)
  return lines
}

/** What galleys that are one hold: all their lines, and the mended text of them. `seed` is the whole text. */
export function asOne(seed: string, galleys: readonly Galley[]): Pick<Galley, 'lines' | 'text'> {
  const lines = linesOf(galleys)
  return { lines, text: mendLines(seed, lines).text }
}

/**
 * Joins each galley with those that go on from it; a joined one keeps what the first says of itself. `goesOn` gets the
 * first galley of the run that is open and the next one; `seed` is the whole text. The text of a run is mended once.
 */
export function joinRuns(
  seed: string,
  galleys: readonly Galley[],
  goesOn: (first: Galley, next: Galley) => boolean,
): readonly Galley[] {
  const runs: Galley[][] = []
  for (const galley of galleys) {
    const run = runs.at(-1)
    if (run && goesOn(run[0]!, galley)) run.push(galley)
    else runs.push([galley])
  }
  if (runs.length === galleys.length) return galleys
  return runs.map((run) => joinedRun(seed, run))
}

/** The galleys of a run as one. */
export const joinedRun = (seed: string, run: readonly Galley[]): Galley =>
  run.length === 1 ? run[0]! : { ...run[0]!, ...asOne(seed, run) }
