import type { Article, Continuation } from '../../../newspaper/article.ts'
import { continuationOf } from '../../../newspaper/continuation.ts'
import type { Edition } from '../../../newspaper/page.ts'
import { matterOf } from '../../contents/matterOf.ts'
import type { Corrected } from '../../corrections/ofSeed.ts'
import { correctedIn, correctionsOf } from '../../corrections/ownCorrections.ts'
import type { Delivery } from '../../delivery.ts'
import type { ArticleContent, ArticleData } from '../../screenContent.ts'
import { noteOf, setCorrected } from './setCorrected.ts'

/** A story as this device corrected its pages: that on which it begins, and those on which it goes on. */
export async function correctArticle(
  built: ArticleData,
  id: string,
  delivery: Delivery,
): Promise<ArticleData> {
  const { content } = built
  if (!content) return built
  const opening = await correctOpening(built, content, id, delivery)
  const { article } = opening.content ?? content
  const rests = (article.continued ?? []).filter((rest) => correctedIn(rest.id) !== undefined)
  if (!opening.content || rests.length === 0) return opening
  const edition = JSON.parse(await delivery.file(content.articles)) as Edition
  const { language } = content.entry
  const corrected = new Map<string, Continuation>()
  let note: Corrected | undefined
  for (const rest of rests) {
    const file = correctedIn(rest.id) ?? ''
    const own = correctionsOf(file)
    note ??= { ...noteOf(file, own, id), sheet: rest.sheet }
    const page = edition.pages[rest.sheet]
    const { matter } = page ? matterOf(page, rest) : {}
    if (own.shown === 'asBuilt' || !matter) continue
    const set = await setCorrected({ matter, own, place: rest.sheet, front: false, language }, delivery)
    const heir = set.page.articles.find((each) => each.id === (set.heirs[rest.id]?.id ?? rest.id))
    if (heir) corrected.set(rest.id, continuationOf(heir, rest))
  }
  const continued = article.continued?.map((rest) => corrected.get(rest.id) ?? rest)
  const told = { ...article, ...(continued && { continued }) }
  return { ...opening, content: { ...opening.content, article: told, ...(note && { corrected: note }) } }
}

async function correctOpening(
  built: ArticleData,
  content: ArticleContent,
  id: string,
  delivery: Delivery,
): Promise<ArticleData> {
  const { matter } = content
  const own = matter && correctionsOf(matter.file)
  if (!matter || !own || own.made.length === 0) return built
  const corrected = noteOf(matter.file, own, id)
  if (own.shown === 'asBuilt') return { ...built, content: { ...content, corrected } }
  const { language, page: place } = content.entry
  const set = await setCorrected({ matter, own, place, front: false, language }, delivery)
  const heir = set.heirs[id] ?? { id, same: false }
  const article = set.page.articles.find((each) => each.id === heir.id)
  const entry = set.entries.find((each) => each.id === heir.id)
  if (heir.same || !article || !entry) return { ...built, content: { ...content, corrected } }
  const told = { ...entry, ...(language !== undefined && { language }) }
  const linked = { ...article, ...linksOf(content.article) }
  return { ...built, id: heir.id, content: { ...content, article: linked, entry: told, corrected } }
}

/** What only the edition knows of a story: on which other pages it goes on. */
function linksOf({ jump, from, continued, partOf }: Article): Partial<Article> {
  return {
    ...(jump && { jump }),
    ...(from && { from }),
    ...(continued && { continued }),
    ...(partOf !== undefined && { partOf }),
  }
}
