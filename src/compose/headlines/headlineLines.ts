import type { HeadlinePiece } from './headlineBreaks.ts'
import { tagWidth } from './headlineTag.ts'
import { headlineWidth } from './headlineWidth.ts'

/** 标题排行: the indexes of the pieces after which a line ends, the last piece left out. Width in em of the head's size. */
export function headlineLines(pieces: readonly HeadlinePiece[], across: number): readonly number[] {
  const { set } = knownOf(pieces)
  const known = set.get(across)
  if (known) return known
  const turns = setLines(pieces, across - tolerance)
  set.set(across, turns)
  return turns
}

/** What is known of pieces, of which the make-up asks the same again and again, at many widths. */
interface Known {
  /** By the width of the line: where lines end. */
  readonly set: Map<number, readonly number[]>
  /** By where a run of pieces begins, and where it ends. */
  readonly runs: (Run | undefined)[][]
}

interface Run {
  readonly width: number
  readonly characters: number
}

const knowledge = new WeakMap<readonly HeadlinePiece[], Known>()

function knownOf(pieces: readonly HeadlinePiece[]): Known {
  const known = knowledge.get(pieces) ?? { set: new Map(), runs: pieces.map(() => []) }
  knowledge.set(pieces, known)
  return known
}

function setLines(pieces: readonly HeadlinePiece[], width: number): number[] {
  const whole = runOf(pieces, 0, pieces.length).width
  if (whole <= width) return []
  const turns: number[] = []
  let start = 0
  // Phrases that the editor parted each begin their own line; one that is too long is broken for itself.
  for (const [index, piece] of pieces.entries()) {
    const last = index + 1 === pieces.length
    const parts = piece.space && !pieces[index + 1]?.tag
    if (!last && (!parts || isLone(pieces, start, index + 1) || isLone(pieces, index + 1))) continue
    turns.push(...breakPhrase(pieces, start, index + 1, width))
    if (!last) turns.push(index)
    start = index + 1
  }
  return turns
}

/** Whether the phrase that begins here is a single character, which has no line of its own. */
function isLone(pieces: readonly HeadlinePiece[], from: number, to?: number): boolean {
  const end = to ?? pieces.findIndex(({ space }, i) => i >= from && space) + 1
  const phrase = pieces.slice(from, end || pieces.length)
  return [...phrase.map(({ text }) => text).join('')].length < 2
}

/** What a line keeps free, in em: a browser's rounding, and digits of another face. */
const tolerance = 0.15

/** How many lines a head takes. */
export function countHeadlineLines(pieces: readonly HeadlinePiece[], width: number): number {
  return headlineLines(pieces, width).length + 1
}

/** Pieces [from, to) on one line: its width in em and its characters, the editor's spaces between them counted. */
function runOf(pieces: readonly HeadlinePiece[], from: number, to: number): Run {
  const { runs } = knownOf(pieces)
  const known = runs[from]?.[to]
  if (known) return known
  const last = pieces[to - 1]
  const text = textOf(pieces, from, to)
  const width = last?.tag
    ? headlineWidth(textOf(pieces, from, to - 1)) + tagWidth(last.text)
    : headlineWidth(text)
  const run = { width, characters: [...text].length }
  if (runs[from]) runs[from][to] = run
  return run
}

function textOf(pieces: readonly HeadlinePiece[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map((p, i, all) => p.text + (p.space && i + 1 < all.length ? '\u3000' : ''))
    .join('')
    .trimEnd()
}

/** The fewest lines that hold the phrase; among those, the cheapest breaks and the most even lines. */
function breakPhrase(pieces: readonly HeadlinePiece[], from: number, to: number, width: number): number[] {
  const fewest = Math.ceil(runOf(pieces, from, to).width / width)
  let best: Choice | undefined
  // Heads that long are mistakes of extraction: they are filled line by line.
  for (let lines = fewest; lines <= Math.min(to - from, fewest + 4) && to - from <= 60; lines++) {
    const found = cheapest(pieces, from, to, width, lines)
    if (!found) continue
    const cost = found.cost + (lines - fewest) * lineMore
    if (!best || cost < best.cost) best = { ...found, cost }
  }
  if (best) return best.turns
  // Or a piece is wider than the line: fill line by line, and the browser's safety net cuts what sticks out.
  const turns: number[] = []
  let start = from
  for (let i = from; i + 1 < to; i++) {
    if (runOf(pieces, start, i + 2).width <= width) continue
    turns.push(i)
    start = i + 1
  }
  return turns
}

interface Choice {
  readonly cost: number
  readonly turns: number[]
}

/** What a line more costs: two good breaks are better than one behind a word that leads on. */
const lineMore = 15

/** What a line costs that is twice as long as even lines are, or empty. */
const unevenness = 25

function cheapest(
  pieces: readonly HeadlinePiece[],
  from: number,
  to: number,
  width: number,
  lines: number,
): Choice | undefined {
  const even = runOf(pieces, from, to).width / lines
  const seen = new Map<string, Choice | undefined>()
  const choose = (start: number, left: number): Choice | undefined => {
    const key = `${start}/${left}`
    if (seen.has(key)) return seen.get(key)
    let best: Choice | undefined
    const first = left === 1 ? to : start + 1
    for (let end = first; end <= to - left + 1; end++) {
      const { width: line, characters } = runOf(pieces, start, end)
      if (line > width) break
      if (characters < 2) continue
      const rest = left === 1 ? { cost: 0, turns: [] } : choose(end, left - 1)
      if (!rest) continue
      const turn = left === 1 ? 0 : pieces[end - 1]!.cost
      const cost = turn + unevenness * ((line - even) / even) ** 2 + rest.cost
      if (!best || cost < best.cost) best = { cost, turns: left === 1 ? [] : [end - 1, ...rest.turns] }
    }
    seen.set(key, best)
    return best
  }
  return choose(from, lines)
}
