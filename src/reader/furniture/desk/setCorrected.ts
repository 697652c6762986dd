import type { SetPage } from '../../../desk/messages.ts'
import type { Corrected, OfSeed } from '../../corrections/ofSeed.ts'
import type { Delivery } from '../../delivery.ts'
import type { ToldOfPage } from '../../screenContent.ts'
import { askDesk } from './openDesk.ts'

/** A page with what this device corrected of it, as the build would set it. */
export async function setCorrected(
  {
    matter: { file, ...told },
    own,
    place,
    front,
    language,
  }: {
    readonly matter: ToldOfPage
    readonly own: OfSeed
    /** Its index in its edition. */
    readonly place: number
    readonly front: boolean
    readonly language: string | undefined
  },
  delivery: Pick<Delivery, 'file'>,
): Promise<SetPage> {
  const text = await delivery.file(file)
  return askDesk({
    kind: 'set',
    matter: { ...told, text, own },
    place,
    front,
    ...(language !== undefined && { language }),
  })
}

/** What a screen tells of it. */
export const noteOf = (file: string, { made, shown }: OfSeed, story: string): Corrected => ({
  file,
  count: made.length,
  shown,
  story,
})
