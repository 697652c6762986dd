import type { SetPage } from '../../../desk/messages.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { articleAddress } from '../../addresses.ts'
import type { Corrected } from '../../corrections/ofSeed.ts'
import { correctedIn, correctionsOf } from '../../corrections/ownCorrections.ts'
import type { Delivery } from '../../delivery.ts'
import { isRead } from '../../editionSummary.ts'
import type {
  ArticleData,
  FrontContent,
  FrontData,
  SectionContent,
  SectionData,
} from '../../screenContent.ts'
import { builtPath, storyAt } from './builtPath.ts'
import { correctArticle } from './correctArticle.ts'
import { noteOf, setCorrected } from './setCorrected.ts'

/** A screen as this device corrected its page. What the desk cannot correct stays as it was built. */
export async function correctScreen(
  path: string,
  address: string | undefined,
  delivery: Delivery,
): Promise<unknown> {
  const built = await delivery.screen(builtPath(path), address)
  const { content } = (built ?? {}) as Partial<ArticleData & FrontData & SectionData>
  if (!content) return built
  if ('elsewhere' in content) return { ...(built as SectionData), content: withNotes(content) }
  try {
    const story = storyAt(path)
    if (story !== undefined) return await correctArticle(built as ArticleData, story, delivery)
    return 'compositions' in content ? await correctFront(built as FrontData, content, delivery) : built
  } catch {
    return built
  }
}

/** A section shows its stories as they were built, and says so of pages that were corrected. */
function withNotes(content: SectionContent): SectionContent {
  const stories = [...content.entries, ...content.elsewhere].filter(isRead).map(({ id }) => id)
  const files = new Map(stories.map((id) => [correctedIn(id), id]))
  const corrected = [...files].flatMap(([file, id]) =>
    file === undefined ? [] : [{ ...noteOf(file, correctionsOf(file), id), shown: 'listed' as const }],
  )
  return { ...content, corrected }
}

/** Every page of an edition that was corrected, with its entries and its make-up. */
async function correctFront(built: FrontData, content: FrontContent, delivery: Delivery): Promise<FrontData> {
  let { entries, compositions } = content
  const notes: Corrected[] = []
  const firstPage = entries[0]?.page
  for (const page of new Set(content.entries.map((entry) => entry.page))) {
    const story = content.entries.find(
      (entry) => entry.page === page && correctedIn(entry.id) && isRead(entry),
    )
    const file = story && correctedIn(story.id)
    if (!story || file === undefined) continue
    const own = correctionsOf(file)
    notes.push(noteOf(file, own, story.id))
    if (own.shown === 'asBuilt') continue
    const { content: article } = (await delivery.screen(articleAddress(story.id))) as ArticleData
    if (!article) continue
    const front = page === firstPage
    const { matter, entry } = article
    if (!matter) throw new Error(`${entry.id}: its text is not told`)
    const { language } = entry
    const set = await setCorrected({ matter, own, place: page, front, language }, delivery)
    entries = withEntries(entries, page, set)
    compositions = compositions.map((made, at) => (at === page ? set.composition : made))
  }
  return { ...built, content: { ...content, entries, compositions, corrected: notes } }
}

/** The entries of an edition with those of one page as they are now; what reads the same keeps its own. */
function withEntries(
  entries: readonly Entry[],
  page: number,
  { entries: now, heirs }: SetPage,
): readonly Entry[] {
  const kept = (entry: Entry): Entry =>
    (heirs[entry.id]?.same ? entries.find(({ id }) => id === entry.id) : undefined) ?? entry
  const at = entries.findIndex((entry) => entry.page === page)
  const others = entries.filter((entry) => entry.page !== page)
  return [...others.slice(0, at), ...now.map(kept), ...others.slice(at)]
}
