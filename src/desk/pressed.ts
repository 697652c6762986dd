import type { Sidecar } from '../newspaper/correction.ts'
import type { Page } from '../newspaper/page.ts'
import { readPageAt } from '../press/readEdition.ts'
import type { RefusedCorrection } from '../press/text/corrections.ts'
import type { Matter } from './messages.ts'

type Pressed = { readonly page: Page; readonly refused: readonly RefusedCorrection[] }

/** A page as the build presses it with this sidecar, and the corrections that were not followed. The last few are remembered. */
export function pressed({ seed, text, at }: Matter, sidecar: Sidecar | undefined): Pressed {
  const key = JSON.stringify([seed, at, sidecar])
  if (remembered.text !== text) remembered = { text, pages: new Map() }
  const known = remembered.pages.get(key)
  if (known) return known
  const read = readPageAt({ seed, text, ...(sidecar && { sidecar }) }, at)
  const { page, refused } = read ?? { page: { seed, articles: [], residue: [] }, refused: [] }
  const made: Pressed = { page, refused }
  const [oldest] = remembered.pages.keys()
  if (oldest !== undefined && remembered.pages.size >= mostRemembered) remembered.pages.delete(oldest)
  remembered.pages.set(key, made)
  return made
}

let remembered: { readonly text: string; readonly pages: Map<string, Pressed> } = {
  text: '',
  pages: new Map(),
}
const mostRemembered = 6
