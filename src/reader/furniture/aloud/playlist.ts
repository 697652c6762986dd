import { utterancesOf } from '../../../aloud/utterances.ts'
import type { Article } from '../../../newspaper/article.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import type { Edition } from '../../../newspaper/page.ts'
import { articleAddress } from '../../addresses.ts'
import type { Delivery } from '../../delivery.ts'
import { frontOf } from '../../editionSummary.ts'
import type { ArticleData, FrontData } from '../../screenContent.ts'
import { inReadingOrder } from '../page/orders.ts'

/** 顺读: the stories of the page on which one stands, as it is made up; where that does not come, the story alone. */
export async function playlistOf(id: string, delivery: Delivery): Promise<readonly Entry[]> {
  const { places, content } = await storyOf(id, delivery)
  const alone = content ? [content.entry] : []
  try {
    const front = (await delivery.screen(frontOf(places))) as FrontData
    const { entries = [], compositions = [] } = front.content ?? {}
    const page = entries.find((entry) => entry.id === id)?.page
    if (page === undefined) return alone
    const ofPage = entries.filter((entry) => entry.page === page)
    return inReadingOrder(ofPage, compositions[page] ?? undefined)
  } catch {
    return alone
  }
}

/** A story by the pages that hold it, each with its sentences, and all that is said of it. */
export async function sheetsSaid(entry: Entry, delivery: Delivery) {
  const sheets = entry.genre === 'headline' ? [bulletinOf(entry)] : await storySheets(entry.id, delivery)
  return { sheets, sentences: utterancesOf(sheets, entry.language) }
}

async function storySheets(id: string, delivery: Delivery): Promise<readonly Article[]> {
  const { content } = await storyOf(id, delivery)
  if (!content) throw new Error(`${id} came without its content`)
  const { article, articles: file, corrected } = content
  const shown = [article, ...(article.continued ?? []).map((rest) => ({ ...article, ...rest }))]
  // the edition knows nothing of what this device corrected
  if (corrected) return shown
  const edition = JSON.parse(await delivery.file(file)) as Edition
  const articles = edition.pages.flatMap((page) => page.articles)
  const sheets = shown.map((sheet) => articles.find((each) => each.id === sheet.id))
  return sheets.map((sheet, n) => sheet ?? shown[n]!)
}

const storyOf = (id: string, delivery: Delivery) =>
  delivery.screen(articleAddress(id)) as Promise<ArticleData>

/** 标题新闻 has nothing but its heading. */
const bulletinOf = ({ id, genre, kicker, headline, deck }: Entry): Article => ({
  id,
  genre,
  ...(kicker && { kicker }),
  ...(headline && { headline }),
  deck,
  body: [],
  spans: [],
})
