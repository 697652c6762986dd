import type { Article } from '../../newspaper/article.ts'
import type { Page } from '../../newspaper/page.ts'
import type { Span } from '../../newspaper/span.ts'
import type { TrueArticle, TruePage } from './truth.ts'

/** 得分: what a page counts for each score: how much is right, how much there is in truth, how much the press gave. */
export type Tally = Readonly<Record<ScoreName, Readonly<Count>>>

export const scoreNames = ['articles', 'headlines', 'fields', 'paragraphs'] as const
export type ScoreName = (typeof scoreNames)[number]

interface Count {
  hits: number
  truth: number
  got: number
}

/** What two texts that differ in blanks, in the form of their characters or in the dash before a deck have in common. */
const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^[—–-]{1,2}/u, '')

/** An article is found where this share of its characters and of the true one's are the same; a pair shares more than `kin`. */
const found = 0.8
const kin = 0.3

/** Compares a page with its truth; `text` is the text of its seed. */
export function scorePage(text: string, page: Page, truth: TruePage): Tally {
  const isVisible = (at: number): boolean => !/\s/u.test(text[at]!)
  const placesOf = (spans: readonly Span[]): Set<number> => {
    const places = new Set<number>()
    for (const [from, to] of spans) for (let at = from; at < to; at++) if (isVisible(at)) places.add(at)
    return places
  }
  const wanted = truth.articles.map(({ spans }) => placesOf(spans))
  const given = page.articles.map(({ spans }) => placesOf(spans))
  const pairs = pairsOf(wanted, given)
  const articles = { hits: 0, truth: truth.articles.length, got: given.length }
  const headlines = { hits: 0, truth: 0, got: 0 }
  const fields = { hits: 0, truth: 0, got: 0 }
  const paragraphs = { hits: 0, truth: 0, got: 0 }
  if (truth.partial) {
    const told = new Set(wanted.flatMap((places) => [...places]))
    const isTold = (places: Set<number>) => [...places].filter((at) => told.has(at)).length > places.size / 2
    articles.got = given.filter(isTold).length
  }
  truth.articles.forEach((article, i) => {
    const pair = pairs.get(i)
    const own = pair && page.articles[pair.got]
    if (pair && pair.share >= found) articles.hits++
    if (article.headline) {
      headlines.truth++
      if (squash(article.headline) === squash(own?.headline ?? '')) headlines.hits++
    }
    count(fields, fieldsOf(article, article), own ? fieldsOf(own, article) : [])
    if (article.body !== undefined) count(paragraphs, bodyOf(article), own ? bodyOf(own) : [])
  })
  headlines.got = headlines.truth
  if (!truth.partial) {
    const paired = new Set([...pairs.values()].map(({ got }) => got))
    const asked = Object.assign({}, ...truth.articles) as TrueArticle
    page.articles.forEach((article, i) => {
      if (paired.has(i)) return
      fields.got += fieldsOf(article, asked).length
      if (asked.body !== undefined) paragraphs.got += bodyOf(article).length
    })
  }
  return { articles, headlines, fields, paragraphs }
}

/** 0 to 100: what the tallies of several pages come to (F1; of headlines the share that is right). */
export function percentOf(tallies: readonly Tally[], name: ScoreName): number {
  const sum = (of: keyof Count): number => tallies.reduce((all, tally) => all + tally[name][of], 0)
  const [hits, all] = [sum('hits'), sum('truth') + sum('got')]
  return all === 0 ? 100 : (200 * hits) / all
}

interface Pair {
  readonly got: number
  /** How much the two have in common, out of all that either has. */
  readonly share: number
}

/** Which article of the press each true one is compared with: those that share most find each other first. */
function pairsOf(wanted: readonly Set<number>[], given: readonly Set<number>[]): Map<number, Pair> {
  const ownerOf = new Map<number, number>()
  given.forEach((places, i) => {
    for (const at of places) ownerOf.set(at, i)
  })
  const all: (Pair & { readonly truth: number })[] = []
  wanted.forEach((places, truth) => {
    const shared = new Map<number, number>()
    for (const at of places) {
      const got = ownerOf.get(at)
      if (got !== undefined) shared.set(got, (shared.get(got) ?? 0) + 1)
    }
    for (const [got, n] of shared) {
      const share = n / (places.size + given[got]!.size - n || 1)
      if (share > kin) all.push({ truth, got, share })
    }
  })
  const pairs = new Map<number, Pair>()
  const taken = new Set<number>()
  for (const { truth, got, share } of all.sort(
    (a, b) => b.share - a.share || a.truth - b.truth || a.got - b.got,
  )) {
    if (pairs.has(truth) || taken.has(got)) continue
    pairs.set(truth, { got, share })
    taken.add(got)
  }
  return pairs
}

function count(into: Count, truth: readonly string[], got: readonly string[]): void {
  const left = new Map<string, number>()
  for (const each of truth) left.set(each, (left.get(each) ?? 0) + 1)
  into.truth += truth.length
  into.got += got.length
  for (const each of got) {
    const n = left.get(each) ?? 0
    if (n > 0) {
      into.hits++
      left.set(each, n - 1)
    }
  }
}

/** The fields of an article, of which `asked` takes a stand: one that the truth leaves out counts neither way. */
function fieldsOf(article: TrueArticle | Article, asked: TrueArticle): string[] {
  const told: string[] = []
  const tell = (field: keyof TrueArticle, value: string | null | undefined, part = ''): void => {
    if (value && asked[field] !== undefined) told.push(`${field}${part}=${squash(value)}`)
  }
  tell('genre', article.genre)
  tell('column', article.column)
  tell('kicker', article.kicker)
  tell('headline', article.headline)
  tell('deck', article.deck?.join(''))
  for (const { role, names } of article.bylines ?? [])
    for (const name of names ?? []) tell('bylines', `${role}:${name}`)
  const { dateline } = article
  if (dateline) tell('dateline', `${dateline.agency}|${dateline.place}|${dateline.date}`)
  for (const { caption, credit } of article.figures ?? []) {
    tell('figures', caption, '.caption')
    tell('figures', credit, '.credit')
  }
  for (const { text, speaker } of article.pullQuotes ?? []) {
    tell('pullQuotes', text, '.text')
    tell('pullQuotes', speaker, '.speaker')
  }
  if (article.jump?.page) tell('jump', String(article.jump.page))
  return told
}

const bodyOf = ({ body }: TrueArticle | Article): string[] =>
  (body ?? []).map(({ kind, text }) => `${kind}:${squash(text)}`)
