/** Where a pattern stands in a text, and how many characters differ: units [from, to) of the text. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly apart: number
}

/** How many characters of so many may differ. */
const mayDiffer = (length: number): number => (length < 4 ? 0 : length < 16 ? 1 : length < 32 ? 2 : 3)

/** More matches than these tell no place. */
const mostMatches = 400

/**
 * Every place in text[from, to) where a pattern stands with few characters changed, lost or gained. Of k + 1 pieces of a
 * pattern one at least is whole where k characters differ, so only about whole pieces one need look closely.
 */
export function matchesOf(pattern: string, text: string, from = 0, to = text.length): readonly Match[] {
  const most = mayDiffer(pattern.length)
  const found = new Map<number, Match>()
  let looked = 0
  for (let piece = 0; piece <= most; piece++) {
    const begin = Math.floor((piece * pattern.length) / (most + 1))
    const end = Math.floor(((piece + 1) * pattern.length) / (most + 1))
    const part = pattern.slice(begin, end)
    for (let at = text.indexOf(part, from); at >= 0 && at < to; at = text.indexOf(part, at + 1)) {
      if (++looked > mostMatches) return []
      const low = Math.max(from, at - begin - most)
      const match = closest(pattern, text, low, Math.min(to, at - begin + pattern.length + most))
      if (match.apart > most) continue
      const known = found.get(match.to)
      if (!known || known.apart > match.apart) found.set(match.to, match)
    }
  }
  return withoutOverlaps([...found.values()])
}

/** The nearest match in text[low, high): Sellers 1980, with the start of each alignment carried along. */
function closest(pattern: string, text: string, low: number, high: number): Match {
  const size = pattern.length
  let costs = Array.from({ length: size + 1 }, (_, i) => i)
  let starts: number[] = new Array(size + 1).fill(low)
  let best: Match = { from: low, to: low, apart: size }
  for (let at = low; at < high; at++) {
    const nextCosts = [0]
    const nextStarts = [at]
    for (let i = 1; i <= size; i++) {
      const changed = costs[i - 1]! + (pattern[i - 1] === text[at] ? 0 : 1)
      const gained = costs[i]! + 1
      const lost = nextCosts[i - 1]! + 1
      if (changed <= gained && changed <= lost) {
        nextCosts.push(changed)
        nextStarts.push(i === 1 ? at : starts[i - 1]!)
      } else if (gained <= lost) {
        nextCosts.push(gained)
        nextStarts.push(starts[i]!)
      } else {
        nextCosts.push(lost)
        nextStarts.push(nextStarts[i - 1]!)
      }
    }
    costs = nextCosts
    starts = nextStarts
    if (costs[size]! < best.apart) best = { from: starts[size]!, to: at + 1, apart: costs[size]! }
  }
  return best
}

/** Of matches that overlap the closest one. */
function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = []
  for (const match of [...matches].sort((a, b) => a.apart - b.apart || a.from - b.from))
    if (!kept.some(({ from, to }) => from < match.to && match.from < to)) kept.push(match)
  return kept
}

/** How many characters two texts share in their order: the longest common subsequence. */
export function shared(a: string, b: string): number {
  let row: number[] = new Array(b.length + 1).fill(0)
  for (const unit of a.split('')) {
    const next = [0]
    for (let j = 1; j <= b.length; j++)
      next.push(unit === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!))
    row = next
  }
  return row[b.length]!
}
