import { holds, kind } from './characterKinds.ts'

// U+E0F1 U+E233 U+E4C7: what comes out of a font whose PDF tells no characters

const unmapped = /[\uE000-\uF8FF\uFFFD]|[\u{F0000}-\u{10FFFD}]/u
const every = new RegExp(unmapped, 'gu')

/** Whether a line holds any such character. */
export const holdsUnmapped = (text: string): boolean => unmapped.test(text)

/** 无码: a line (mended) of which at least half is characters that no font shows; it says nothing that a story could hold. */
export function isUnmapped(text: string): boolean {
  if (!holds(text, kind.unmapped)) return false
  const lost = text.match(every)?.length ?? 0
  return lost > 0 && lost * 2 >= [...text.replace(/\s/gu, '')].length
}
