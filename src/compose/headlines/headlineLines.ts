import type { HeadlinePiece } from './headlineBreaks.ts'
import { tagWidth } from './headlineTag.ts'
import { headlineWidth } from './headlineWidth.ts'

/** 标题排行: the indexes of the pieces after which a line ends, the last piece left out. Width in em of the head's size. */
export function headlineLines(pieces: readonly HeadlinePiece[], across: number): number[] {
  const width = across - tolerance
  const whole = widthOf(pieces, 0, pieces.length)
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

/** Width in em of pieces [from, to) on one line, the editor's spaces between them counted. */
function widthOf(pieces: readonly HeadlinePiece[], from: number, to: number): number {
  const last = pieces[to - 1]
  if (last?.tag) return headlineWidth(textOf(pieces, from, to - 1)) + tagWidth(last.text)
  return headlineWidth(textOf(pieces, from, to))
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
  const fewest = Math.ceil(widthOf(pieces, from, to) / width)
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
    if (widthOf(pieces, start, i + 2) <= width) continue
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
  const even = widthOf(pieces, from, to) / lines
  const seen = new Map<string, Choice | undefined>()
  const choose = (start: number, left: number): Choice | undefined => {
    const key = `${start}/${left}`
    if (seen.has(key)) return seen.get(key)
    let best: Choice | undefined
    const first = left === 1 ? to : start + 1
    for (let end = first; end <= to - left + 1; end++) {
      const line = widthOf(pieces, start, end)
      if (line > width) break
      if ([...textOf(pieces, start, end)].length < 2) continue
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
