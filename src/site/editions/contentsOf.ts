import { entryOf, printedTexts } from '../../compose/entryOf.ts'
import type { Dateline } from '../../newspaper/article.ts'
import type { EditionContents, Entry, PageContents } from '../../newspaper/contents.ts'
import { lengthOf, minutesFor } from '../../newspaper/length.ts'
import { countLines, lineAt, lineStartsOf } from '../../newspaper/lineNumbers.ts'
import type { Masthead, Page } from '../../newspaper/page.ts'
import type { Span } from '../../newspaper/span.ts'
import { linesOf } from '../seeds/lineRanges.ts'
import type { EditionOf } from './editionsOf.ts'
import { languagesOf } from './languagesOf.ts'
import type { PressedSeed } from './pressSeed.ts'
import { textAddress } from './seedTexts.ts'

/** 一期的目录: what lists need of an edition. `articles` is where its JSON will lie, below the site's base. */
export function contentsOf(edition: EditionOf<PressedSeed>, articles: string): EditionContents {
  const lineStarts = new Map(edition.seeds.map(({ seed, text }) => [seed, lineStartsOf(text)]))
  const startsOf = (page: Page): readonly number[] => lineStarts.get(page.seed) ?? [0]
  const stories = edition.pages.flatMap((page) => page.articles)
  const entries = edition.pages.flatMap((page, place) => {
    const languages = languagesOf(page.articles)
    return page.articles.flatMap((article, n): Entry[] =>
      // the rest of a story is told by its opening
      article.partOf === undefined
        ? [
            entryOf(article, languages[n], place, (spans, sheet) =>
              linesOf(spans, startsOf(edition.pages[sheet]!)),
            ),
          ]
        : [],
    )
  })
  const masthead = mastheadOf(edition.pages)
  const latestDateline = latestOf(entries.flatMap(({ dateline }) => dateline ?? []))
  const length = lengthOf(stories.flatMap(printedTexts))
  const residue = edition.pages.map((page) => residueLines(page, startsOf(page)))
  const unplaced = entries.find(({ page, genre }) => residue[page]! > 0 && genre !== 'headline')
  return {
    id: edition.id,
    ...(masthead && { masthead }),
    ...(latestDateline && { latestDateline }),
    pages: edition.pages.map((page) => pageContents(page, entries, edition.pages)),
    entries,
    articles,
    texts: edition.seeds.map(({ text }) => textAddress(text)),
    characters: length.characters,
    minutes: minutesFor(length),
    lines: edition.seeds.reduce(
      (sum, { seed, text }) => sum + countLines(text, lineStarts.get(seed) ?? []),
      0,
    ),
    residueLines: residue.reduce((sum, lines) => sum + lines, 0),
    ...(unplaced && { unplaced: unplaced.id }),
  }
}

function pageContents(
  { seed, number, name, articles }: Page,
  entries: readonly Entry[],
  pages: readonly Page[],
): PageContents {
  const openings = new Set(articles.flatMap(({ partOf }) => partOf ?? []))
  const rests =
    openings.size === 0
      ? []
      : entries
          .filter(({ id }) => openings.has(id))
          .map(({ id, title, language, page }) => {
            const from = pages[page]?.number
            return { id, title, ...(language && { language }), ...(from !== undefined && { from }) }
          })
  return {
    seed,
    ...(number === undefined ? {} : { number }),
    ...(name === undefined ? {} : { name }),
    ...(rests.length > 0 && { rests }),
  }
}

/** What the pages print of the paper and the day, each part from the first page that tells it. */
function mastheadOf(pages: readonly Page[]): Masthead | undefined {
  const told = pages.flatMap(({ masthead }) => masthead ?? []).reverse()
  return told.length === 0 ? undefined : Object.assign({}, ...told)
}

/** The latest of the datelines that tell month and day, taken as days of one year; none where none does. */
function latestOf(datelines: readonly Dateline[]): Dateline | undefined {
  const dated = datelines.flatMap((dateline) => {
    const [, month, day] = /(\d{1,2})月(\d{1,2})日/.exec(dateline.date) ?? []
    return month && day ? [{ dateline, day: Number(month) * 100 + Number(day) }] : []
  })
  // December and January on the pages of one day: January is the later.
  const turn = dated.some(({ day }) => day >= 1200) && dated.some(({ day }) => day < 200)
  const rank = (day: number): number => (turn && day < 1200 ? day + 1200 : day)
  return dated.sort((a, b) => rank(b.day) - rank(a.day))[0]?.dateline
}

/** Lines with visible text of which no article took any. */
function residueLines(page: Page, starts: readonly number[]): number {
  const taken = linesUnder(
    page.articles.flatMap(({ spans }) => spans),
    starts,
  )
  const left = linesUnder(
    page.residue.flatMap(({ spans }) => spans),
    starts,
  )
  return [...left].filter((line) => !taken.has(line)).length
}

function linesUnder(spans: readonly Span[], starts: readonly number[]): Set<number> {
  const lines = new Set<number>()
  for (const [start, end] of spans) {
    const last = lineAt(starts, end - 1)
    for (let line = lineAt(starts, start); line <= last; line++) lines.add(line)
  }
  return lines
}
