import type { EditionContents } from '../../newspaper/contents.ts'
import { placesOf } from '../editionSummary.ts'
import type { SearchData } from '../screenContent.ts'
import type { Catalogued } from './catalogued.ts'

/** What 检索 shows of an edition before it has its text. */
export function searchData({ frames }: Catalogued, edition: EditionContents | undefined): SearchData {
  const frame = edition && frames.get(edition)
  if (!frame) return {}
  const titles = edition.entries.map(({ id, title, heads, language }) => ({
    id,
    title: heads?.title ?? title,
    ...(language && { language }),
  }))
  return { places: placesOf(frame), content: { frame, articles: edition.articles, titles } }
}
