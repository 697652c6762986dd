import type { LoaderFunctionArgs } from 'react-router'
import type { DraftAnswer, Matter, PageAnswer } from '../../../desk/messages.ts'
import { articleAddress } from '../../addresses.ts'
import type { Delivery } from '../../delivery.ts'
import type { OfSeed } from '../../ofSeed.ts'
import { correctionsOf } from '../../ownCorrections.ts'
import type { ArticleData } from '../../screenContent.ts'
import { isWhole, readChoice } from './choice.ts'
import { askDesk } from './openDesk.ts'

/** 更正 of the page on which a story stands. */
export interface DeskData extends ArticleData {
  /** The file of the seed, by which its corrections are kept. */
  readonly file: string
  readonly own: OfSeed
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
  const address = encodeURI(new URL(request.url).pathname)
  const built = (await delivery.screen(articleAddress(id), address)) as ArticleData
  const title = built.content?.entry.title ?? ''
  const data = { ...built, head: { title: `更正　${title}`, description: title } }
  const told = data.content?.matter
  if (!told) throw new Error(`${id}: its text is not told`)
  const { file, ...of } = told
  const own = correctionsOf(file)
  const matter: Matter = { ...of, text: await delivery.file(file), own }
  const { lines, as, of: story, ...rest } = readChoice(new URL(request.url).search)
  const whole = isWhole({ ...(lines && { lines }), ...(as && { as }), ...(story && { of: story }), ...rest })
  try {
    const page = await askDesk({ kind: 'page', matter })
    if (!whole || !lines || !as) return { ...data, file, own, page }
    const asked = { kind: as, lines, ...(story !== undefined && { of: story }) }
    return {
      ...data,
      file,
      own,
      page,
      draft: await askDesk({ kind: 'draft', matter, draft: asked, story: id }),
    }
  } catch {
    return { ...data, file, own }
  }
}
