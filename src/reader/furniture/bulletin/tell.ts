import { stand, type Told } from './told.ts'

let stands = false

/** Tells a line in 告示, which comes when the first is told. */
export function tell(told: Told): void {
  stand(told)
  if (stands) return
  stands = true
  void import('./Bulletin.tsx').then(({ standBulletin }) => standBulletin())
}
