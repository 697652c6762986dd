import { shellOf } from '../../newspaper/shells.ts'
import { plainAddress } from './plainAddress.ts'

/** What a document tells of itself, in what it carries. */
export interface ToldOfDocument {
  /** It is a shell. */
  readonly shell?: true
  /** It is 404.html, which a host sends for an address that it does not know. */
  readonly missing?: true
}

/**
 * 空壳: whether a document shows nothing of its address until the program is here: a shell, or 404.html in the place of
 * one, on a host that was not told of shells.
 */
export function isEmptyShell({ shell, missing }: ToldOfDocument): boolean {
  const base = import.meta.env.BASE_URL
  const path = plainAddress(location.pathname, base).slice(base.length - 1)
  return shell === true || (missing === true && shellOf(path) !== undefined)
}

/**
 * A script in 404.html: where the program will bring another screen, nobody is told meanwhile that there is none. Told in
 * few bytes, as nothing is painted before it ran.
 */
export const hideNotFound = 'main.hidden=/\\/article\\/[^/]+\\/(source|correct)\\/?$/.test(location.pathname)'
