import type { Page } from '../../newspaper/page.ts'
import { linkJumps } from '../../press/articles/followJumps.ts'
import { editionsOf } from '../editions/editionsOf.ts'
import type { PressedSeed } from '../editions/pressSeed.ts'

/** The pages of several files in their order, their jumps followed within each edition that they make up. */
export function linkFiles(seeds: readonly PressedSeed[]): Page[] {
  const pages = seeds.flatMap((seed) => seed.pages)
  const places = new Map(pages.map((page, place) => [page, place]))
  const linked = [...pages]
  for (const edition of editionsOf(seeds)) {
    const own = edition.pages.map((page) => places.get(page)!)
    linkJumps(edition.pages).forEach((page, sheet) => {
      linked[own[sheet]!] = { ...page, articles: page.articles.map((article) => placed(article, own)) }
    })
  }
  return linked
}

/** An edition counts its own pages; here a rest stands among those of all files. */
function placed(article: Page['articles'][number], own: readonly number[]): Page['articles'][number] {
  const { continued } = article
  return continued
    ? { ...article, continued: continued.map((rest) => ({ ...rest, sheet: own[rest.sheet]! })) }
    : article
}
