import { withSetHeads } from '../../compose/headlines/setHeads.ts'
import type { Press } from './pressSeed.ts'

/** A press that sets the heads of every page too: that takes as long as a tenth of the pressing, and is kept with it. */
export function settingHeads(press: Press): Press {
  return (seeds) => {
    const { edition, diagnostics } = press(seeds)
    return { edition: { pages: edition.pages.map(withSetHeads) }, diagnostics }
  }
}
