import type { LoaderFunctionArgs } from 'react-router'
import type { DraftAnswer, Matter, PageAnswer } from '../../../desk/messages.ts'
import type { Edition } from '../../../newspaper/page.ts'
import { articleAddress } from '../../addresses.ts'
import { matterOf } from '../../contents/matterOf.ts'
import type { OfSeed } from '../../corrections/ofSeed.ts'
import { correctionsOf } from '../../corrections/ownCorrections.ts'
import type { Delivery } from '../../delivery.ts'
import type { ArticleData, ToldOfPage } from '../../screenContent.ts'
import { isWhole, linesWithin, readChoice } from './choice.ts'
import { askDesk } from './openDesk.ts'

/** 更正 of the page on which a story stands. */
export interface DeskData extends ArticleData {
  /** The file of the seed, by which its corrections are kept. */
  readonly file: string
  readonly own: OfSeed
  /** The story’s part on that page: its index in the edition and its id there, where the story only goes on. */
  readonly rest?: Rest
  /** Absent where the desk broke down. */
  readonly page?: PageAnswer
  /** What would become of what is chosen. */
  readonly draft?: DraftAnswer
}

/** Loads what 更正 shows: the text comes once, the desk answers for the choice in the address. */
export async function loadDesk(
  delivery: Delivery,
  { params, request }: LoaderFunctionArgs,
): Promise<DeskData> {
  const { id = '' } = params
  const address = new URL(request.url).pathname.slice(import.meta.env.BASE_URL.length - 1)
  const built = (await delivery.screen(articleAddress(id), address)) as ArticleData
  const title = built.content?.entry.title ?? ''
  const data = { ...built, head: { title: `更正　${title}`, description: title } }
  const choice = readChoice(new URL(request.url).search)
  const rest = await restOn(choice.sheet, built, delivery)
  const told = rest?.matter ?? data.content?.matter
  if (!told) throw new Error(`${id}: its text is not told`)
  const { file, ...of } = told
  const own = correctionsOf(file)
  const matter: Matter = { ...of, text: await delivery.file(file), own }
  const { as, of: story } = choice
  const shown = { ...data, file, own, ...(rest && { rest }) }
  try {
    const page = await askDesk({ kind: 'page', matter })
    const lines = choice.lines && linesWithin(choice.lines, page.lines)
    if (!isWhole(choice) || !lines || !as) return { ...shown, page }
    const draft = { kind: as, lines, ...(story !== undefined && { of: story }) }
    return { ...shown, page, draft: await askDesk({ kind: 'draft', matter, draft, story: rest?.id ?? id }) }
  } catch {
    return shown
  }
}

interface Rest {
  readonly id: string
  readonly sheet: number
}

/** The rest of the story on another page, by the index of that page; undefined where it has none there. */
async function restOn(
  sheet: number | undefined,
  { content }: ArticleData,
  delivery: Delivery,
): Promise<(Rest & { readonly matter: ToldOfPage }) | undefined> {
  const rest = content?.article.continued?.find((each) => each.sheet === sheet)
  if (!content || !rest) return undefined
  const page = (JSON.parse(await delivery.file(content.articles)) as Edition).pages[rest.sheet]
  const { matter } = page ? matterOf(page, rest) : {}
  return matter && { id: rest.id, sheet: rest.sheet, matter }
}
