import type { Article } from '../../newspaper/article.ts'
import { namesTold } from './namesTold.ts'
import { wholeTerms } from './wholeTerms.ts'

/** The sections of an edition ask about the same stories. */
const found = new WeakMap<readonly Article[], readonly string[]>()

/** 本版词: the terms that headlines of these stories must not break: names, quoted terms, and terms that recur. */
export function pageTerms(stories: readonly Article[]): readonly string[] {
  const terms = found.get(stories) ?? termsOf(stories)
  found.set(stories, terms)
  return terms
}

function termsOf(stories: readonly Article[]): readonly string[] {
  const heads = stories.flatMap((s) => [s.headline ?? '', s.kicker ?? '', ...(s.deck ?? [])])
  const bodies = stories.flatMap((s) => [
    ...s.body.map((b) => b.text),
    ...(s.figures ?? []).map((f) => f.caption),
    ...(s.pullQuotes ?? []).map((q) => q.text),
  ])
  const credits = stories.flatMap((s) => (s.figures ?? []).map((f) => f.credit ?? ''))
  const names = [
    ...stories.flatMap((s) => (s.bylines ?? []).flatMap((b) => b.names)),
    ...namesTold([...heads, ...opening(bodies), ...credits]),
  ]
  const quoted = [...heads, ...bodies].flatMap((t) => t.match(/“[^“”，。！？；]{1,8}”/g) ?? [])
  const terms = [...names, ...quoted, ...quoted.map((q) => q.slice(1, -1)), ...recurring(bodies)]
  const standing = new Set([...wholeTerms.keys(), ...terms.filter((t) => t.length >= 2)])
  return [...standing].filter((term) => heads.some((head) => head.includes(term)))
}

/** How often a run of ideographs must stand on a page before it counts as a term: three are often a name. */
const often = (term: string) => (term.length === 3 ? 2 : 3)

/** No printed page has more; of a longer text the beginning tells enough. */
const mostCharacters = 100_000

/** As much of the texts as a page prints. */
function opening(texts: readonly string[]): string[] {
  let left = mostCharacters
  return texts.map((text) => {
    const taken = text.slice(0, left)
    left -= taken.length
    return taken
  })
}

/** Words that join other words: a run that holds one is a phrase, not a term. */
const joining = /[的了着在是和与及暨为以对把将从向到并而或等也就都被让使由于所其这那个们我你他她它一]/

/** Ideographs of a term at most: 住房公积金贷款 has seven. What recurs and is longer is a phrase. */
const longestTerm = 8

/** Runs of ideographs that recur and are closed: no neighbour always belongs to them. */
function recurring(all: readonly string[]): string[] {
  const runs = opening(all).flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? [])
  const terms: string[] = []
  // What recurs less than a term must is no part of a longer one that recurs enough, so few are counted.
  let shorter: ReadonlySet<string> | undefined
  for (let length = 2; length <= longestTerm; length++) {
    const counts = countRuns(runs, length, shorter)
    const frequent = [...counts].filter(([, count]) => count >= 2)
    const candidates = frequent.filter(([term, count]) => count >= often(term) && !joining.test(term))
    terms.push(...closedOf(new Map(candidates), runs, length))
    shorter = new Set(frequent.map(([term]) => term))
  }
  return terms
}

function countRuns(
  runs: readonly string[],
  length: number,
  shorter: ReadonlySet<string> | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const run of runs) {
    for (let i = 0; i + length <= run.length; i++) {
      if (shorter && !shorter.has(run.slice(i, i + length - 1))) continue
      const term = run.slice(i, i + length)
      counts.set(term, (counts.get(term) ?? 0) + 1)
    }
  }
  return counts
}

/** Those of one length beside which no character stands more often than three times in five. */
function closedOf(counts: ReadonlyMap<string, number>, runs: readonly string[], length: number): string[] {
  const neighbours = new Map<string, Map<string, number>>([...counts.keys()].map((term) => [term, new Map()]))
  for (const run of runs) {
    for (let i = 0; i + length <= run.length; i++) {
      const seen = neighbours.get(run.slice(i, i + length))
      if (!seen) continue
      for (const side of [`<${run[i - 1] ?? ''}`, `>${run[i + length] ?? ''}`]) {
        if (side.length > 1) seen.set(side, (seen.get(side) ?? 0) + 1)
      }
    }
  }
  return [...neighbours].flatMap(([term, seen]) =>
    [...seen.values()].every((times) => times < 0.6 * counts.get(term)!) ? [term] : [],
  )
}
