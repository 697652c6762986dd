import type { Composition } from '../compose/composition.ts'
import { withSetHeads } from '../compose/headlines/setHeads.ts'
import { makeUpsOf } from '../compose/makeUps.ts'
import { merged } from './merge.ts'
import type { Matter, SetPage } from './messages.ts'
import { pressed } from './pressed.ts'

/** The page with the corrections of this device, as the build would set it: with its heads, and made up. */
export function setPage(matter: Matter): SetPage {
  const { page } = pressed(matter, merged(matter.sidecar, matter.own).sidecar)
  const [composition] = JSON.parse(makeUpsOf({ pages: [page] }).front ?? '[]') as (Composition | null)[]
  return { page: withSetHeads(page), composition: composition ?? null }
}
