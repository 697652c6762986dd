import { entryOf } from '../compose/entryOf.ts'
import { withSetHeads } from '../compose/headlines/setHeads.ts'
import { makeUpPage } from '../compose/makeUps.ts'
import { missingPages } from '../newspaper/missingPages.ts'
import type { Page } from '../newspaper/page.ts'
import type { Span } from '../newspaper/span.ts'
import { contentOf, heirOf } from './change.ts'
import { type LineTable, tableOf } from './lineTable.ts'
import { merged } from './merge.ts'
import type { SetPage, SetQuestion } from './messages.ts'
import { pressed } from './pressed.ts'

/** The page with the corrections of this device, as the build would set it: with its heads, its entries, and made up. */
export function setPage({ matter, place, front, language }: SetQuestion): SetPage {
  const built = pressed(matter, matter.sidecar).page
  const page = withSetHeads(pressed(matter, merged(matter.sidecar, matter.own).sidecar).page)
  const table = tableOf(matter)
  const told = page.articles.flatMap(({ jump, from }) => [jump, from])
  return {
    page,
    entries: page.articles.map((article) =>
      entryOf(article, language, place, (spans) => linesIn(spans, table)),
    ),
    composition: makeUpPage(page.articles, front, missingPages(told, [page]).length > 0),
    heirs: heirsOf(built, pressed(matter, merged(matter.sidecar, matter.own).sidecar).page),
  }
}

function heirsOf(built: Page, corrected: Page): SetPage['heirs'] {
  const heirs = built.articles.flatMap((article) => {
    const same = corrected.articles.find(({ id }) => id === article.id)
    const heir = same ?? heirOf(article, corrected)
    if (!heir) return []
    return [[article.id, { id: heir.id, same: contentOf(heir) === contentOf(article) }] as const]
  })
  return Object.fromEntries(heirs)
}

function linesIn(spans: readonly Span[], table: LineTable): readonly [first: number, last: number] {
  const start = spans.reduce((least, [from]) => Math.min(least, from), Number.POSITIVE_INFINITY)
  const end = spans.reduce((most, [, to]) => Math.max(most, to), 1)
  return [table.lineAt(start), table.lineAt(end - 1)]
}
