import type { Article } from '../../newspaper/article.ts'
import type { Edition, Page } from '../../newspaper/page.ts'
import type { Delivery } from '../delivery.ts'
import type { ArticleData } from '../screenContent.ts'
import type { SourcePart } from './story.ts'

/** What 原文对照 of a story is given. */
export interface SourceData extends ArticleData {
  readonly parts: readonly SourcePart[]
}

/** Where the pages of a story stand in an edition, the opening's first; empty where the edition has no such story. */
export function sheetsOf(
  id: string,
  { pages }: Edition,
): readonly { readonly article: Article; readonly page: Page; readonly sheet: number }[] {
  const first = pages.findIndex(({ articles }) => articles.some((article) => article.id === id))
  const page = pages[first]
  const article = page?.articles.find((each) => each.id === id)
  if (!page || !article) return []
  const rests = (article.continued ?? []).flatMap((rest) => {
    const other = pages[rest.sheet]
    const own = other?.articles.find((each) => each.id === rest.id)
    return other && own ? [{ article: own, page: other, sheet: rest.sheet }] : []
  })
  return [{ article, page, sheet: first }, ...rests]
}

/** Besides what the story shows: its edition, where it has its sentences, and the seeds' texts that it came from. */
export async function withSources(shown: ArticleData, delivery: Pick<Delivery, 'file'>): Promise<SourceData> {
  const edition = JSON.parse(await delivery.file(shown.content?.articles ?? '')) as Edition
  const parts = sheetsOf(shown.id, edition).map(async (sheet) => {
    const file = sheet.page.text ?? ''
    return { ...sheet, text: await delivery.file(file), seed: seedName(file) }
  })
  const title = shown.content?.entry.title ?? ''
  const head = { title: `原文对照 ${title}`, description: title }
  return { ...shown, head, parts: await Promise.all(parts) }
}

/** What names a seed's text in places: the first half of its file's own name. */
const seedName = (file: string): string => file.slice(file.lastIndexOf('/') + 1).slice(0, 8)
