import type { Article } from '../../newspaper/article.ts'
import { namesTold } from './namesTold.ts'
import { wholeTerms } from './wholeTerms.ts'
import { wordEdges } from './words.ts'

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
  const terms = [...names, ...quoted, ...quoted.map((q) => q.slice(1, -1)), ...recurring(bodies, heads)]
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

/** The longest term that recurs, in ideographs: 住房公积金贷款 has seven. */
const longestTerm = 8

/** The pieces of a run of ideographs that could be terms, with what stands before and behind each. */
function* pieces(run: string): Generator<readonly [term: string, before: string, behind: string]> {
  for (let i = 0; i < run.length; i++) {
    for (let n = 2; n <= longestTerm && i + n <= run.length; n++)
      yield [run.slice(i, i + n), run[i - 1] ?? '', run[i + n] ?? '']
  }
}

/** Pieces of heads that recur in the texts and are closed there: no neighbour always belongs to them. */
function recurring(texts: readonly string[], heads: readonly string[]): string[] {
  const runsOf = (all: readonly string[]) => all.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? [])
  const counts = new Map<string, number>()
  for (const run of runsOf(opening(heads))) for (const [term] of pieces(run)) counts.set(term, 0)
  const runs = runsOf(opening(texts))
  for (const run of runs) {
    for (const [term] of pieces(run)) {
      const times = counts.get(term)
      if (times !== undefined) counts.set(term, times + 1)
    }
  }
  // Few recur: the neighbours of those alone are looked at.
  const neighbours = new Map<string, Map<string, number>>()
  for (const [term, count] of counts)
    if (count >= often(term) && !joining.test(term)) neighbours.set(term, new Map())
  for (const run of runs) {
    for (const [term, before, behind] of pieces(run)) {
      const seen = neighbours.get(term)
      if (!seen) continue
      for (const side of [`<${before}`, `>${behind}`])
        if (side.length > 1) seen.set(side, (seen.get(side) ?? 0) + 1)
    }
  }
  const closed = [...neighbours].flatMap(([term, seen]) =>
    [...seen.values()].every((times) => times < 0.6 * counts.get(term)!) ? [term] : [],
  )
  return madeOfWords(closed, heads)
}

/** Leaves out runs that recur because two words often meet: 型文化 of 大中型|文化, 国总 of 外国|总统. */
function madeOfWords(terms: readonly string[], heads: readonly string[]): string[] {
  const edges = heads.map(wordEdges)
  return terms.filter((term) =>
    heads.some((head, i) => {
      const at = head.indexOf(term)
      return at >= 0 && edges[i]!.has(at) && edges[i]!.has(at + term.length)
    }),
  )
}
