import type { Span } from '../../newspaper/span.ts'
import type { Line } from '../text/line.ts'
import { firstWhere } from '../text/ordered.ts'

/** Sorts pieces into the order in which a page is read: down the page, or down one column after the other. */
export function inReadingOrder<T extends { readonly spans: readonly Span[] }>(
  pieces: readonly T[],
  lines: readonly Line[],
): T[] {
  const startOf = ({ spans }: T): number => spans[0]?.[0] ?? 0
  if (lines.every(({ start }, i) => i === 0 || lines[i - 1]!.start < start))
    return [...pieces].sort((a, b) => startOf(a) - startOf(b))
  const starts = [...lines].sort((a, b) => a.start - b.start)
  const lineOf = (piece: T): number =>
    starts[firstWhere(starts, ({ start }) => start > startOf(piece)) - 1]?.index ?? 0
  return [...pieces].sort((a, b) => lineOf(a) - lineOf(b) || startOf(a) - startOf(b))
}
