import type { Article } from '../newspaper/article.ts'
import type { Correction, Passage } from '../newspaper/correction.ts'
import type { Page } from '../newspaper/page.ts'
import type { LineTable } from './lineTable.ts'
import type { Draft } from './messages.ts'

/**
 * What a draft says in the terms of the sidecar; undefined where its lines hold no text. Lines that touch several
 * paragraphs as one paragraph join these whole; lines that begin a story and are its heading are given to the body behind
 * them.
 */
export function correctionOf(draft: Draft, page: Page, table: LineTable): Correction | undefined {
  const lines = printedWithin(draft.lines, table)
  if (!lines) return undefined
  switch (draft.kind) {
    case 'paragraph':
      return { kind: 'paragraph', ...passage(wholeParagraphs(lines, page, table), table) }
    case 'heading':
    case 'caption': {
      const of = draft.of === undefined ? {} : { of: passage([draft.of, draft.of], table) }
      return { kind: draft.kind, ...passage(lines, table), ...of }
    }
    case 'begins': {
      const body = bodyUnder(lines, page, table)
      if (body === undefined) return { kind: 'begins', ...passage(lines, table) }
      return { kind: 'heading', ...passage(lines, table), of: passage([body, body], table) }
    }
    case 'residue':
      return { kind: 'residue', ...passage(lines, table) }
  }
}

type Lines = readonly [first: number, last: number]

/** The lines without the empty ones at both ends. */
function printedWithin([from, to]: Lines, table: LineTable): Lines | undefined {
  let [first, last] = [from, to]
  while (first <= last && !table.spanOf(first)) first++
  while (last >= first && !table.spanOf(last)) last--
  return first <= last ? [first, last] : undefined
}

/** 处: lines with what they read: all of it where it is short, else its opening. */
function passage([first, last]: Lines, table: LineTable): Passage {
  const read = Array.from({ length: last - first + 1 }, (_, i) => table.textOf(first + i).trim()).join('')
  const characters = [...read]
  const expects = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : read
  return { lines: [first, last], expects }
}

/** Characters that an editor reads at a glance. */
const longest = 24

/** Where lines touch several paragraphs, the lines of all of these; else the lines themselves. */
function wholeParagraphs([first, last]: Lines, page: Page, table: LineTable): Lines {
  const touched = page.articles
    .flatMap(paragraphsOf(table))
    .filter((paragraph) => paragraph[0] <= last && first <= paragraph[1])
  if (touched.length < 2) return [first, last]
  const from = touched.find((paragraph) => paragraph[0] <= first && first <= paragraph[1])
  const to = touched.find((paragraph) => paragraph[0] <= last && last <= paragraph[1])
  return [from?.[0] ?? first, to?.[1] ?? last]
}

/** First and last line of each paragraph of a story, with 本报讯 and what else was lifted out of its opening. */
function paragraphsOf(table: LineTable): (article: Article) => Lines[] {
  return (article) =>
    article.body.flatMap(({ kind, spans }, n): Lines[] => {
      if (kind !== 'paragraph' || spans.length === 0) return []
      const start = Math.min(...spans.map(([from]) => from))
      const end = Math.max(...spans.map(([, to]) => to))
      return [[table.lineAt(n === 0 ? openingOf(article, start) : start), table.lineAt(end - 1)]]
    })
}

/** Where the first paragraph begins on the page: before what was lifted out of it. */
function openingOf({ repairs = [], body, spans }: Article, start: number): number {
  const own = body[0]?.spans.map(([from]) => from) ?? []
  const lifted = repairs.flatMap((repair) =>
    repair.kind === 'lifted' && openers.has(repair.part) ? repair.spans.map(([from]) => from) : [],
  )
  const near = lifted.filter((at) => at < start && spans.some(([from, to]) => from <= at && start < to))
  return Math.min(...own, ...near, start)
}

const openers: ReadonlySet<string> = new Set(['newsLead', 'continuation', 'ornament'])

/** The line at which the body of a story begins, so that a heading can be given to it; undefined where it has none. */
export function bodyLine(article: Article, table: LineTable): number | undefined {
  return paragraphsOf(table)(article)[0]?.[0]
}

/** Where lines are part of a heading, the line at which the next paragraph of the page begins. */
function bodyUnder([first, last]: Lines, page: Page, table: LineTable): number | undefined {
  const paragraphs = page.articles.flatMap(paragraphsOf(table)).sort((a, b) => a[0] - b[0])
  if (paragraphs.some((paragraph) => paragraph[0] <= last && first <= paragraph[1])) return undefined
  const start = table.spanOf(first)?.[0] ?? -1
  const inStory = page.articles.some(({ spans }) => spans.some(([from, to]) => from <= start && start < to))
  return inStory ? paragraphs.find(([line]) => line > last)?.[0] : undefined
}
