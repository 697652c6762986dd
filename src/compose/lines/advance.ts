import { isEastAsian } from './breakClass.ts'

/** 字面: the faces that stand in columns. 宋 sets the copy, 楷 the run-in 本报讯（记者 …）. */
export type Face = 'song' | 'kai'

/**
 * Advance widths in thousandths of an em for U+0021 to U+007E in Noto Serif CJK SC Regular, measured in
 * Chromium 156 between two ideographs (`text-autospace: no-autospace`, font size 1000px). Other faces differ by a few
 * hundredths: lines that hold Latin words may then differ by a word, lines of ideographs never.
 */
const songAscii = [
  308, 374, 574, 550, 923, 779, 194, 364, 364, 478, 580, 327, 346, 327, 352, 557, 471, 558, 557, 555, 558,
  558, 549, 558, 562, 327, 327, 580, 580, 580, 432, 912, 718, 670, 691, 770, 652, 629, 741, 853, 405, 402,
  731, 625, 975, 796, 767, 641, 767, 715, 567, 659, 797, 714, 1053, 700, 687, 605, 344, 352, 344, 580, 563,
  435, 557, 638, 538, 629, 546, 388, 566, 663, 332, 311, 607, 334, 974, 661, 596, 638, 607, 462, 473, 367,
  653, 548, 838, 564, 552, 498, 374, 316, 374, 580,
]

/** Marks outside ASCII that no Chinese Song face sets on a whole em. */
const songNarrow = new Map([
  ['·', 0.327],
  ['°', 0.342],
  ['–', 0.563],
  ['\u00A0', 0.256],
  ['\u2002', 0.5],
  ['\u2009', 0.2],
])

/** Width in em of one character as it stands alone, before marks share space. */
export function advanceOf(character: string, face: Face): number {
  const code = character.codePointAt(0) ?? 0
  if (code === 0x20) return face === 'kai' ? 0.35 : 0.256
  if (code > 0x20 && code < 0x7f) {
    if (face === 'kai' && code >= 0x30 && code <= 0x39) return 0.6
    return songAscii[code - 0x21]! / 1000
  }
  const known = widths.get(character)
  if (known !== undefined) return known
  const width = widthBeyondAscii(character, code)
  widths.set(character, width)
  return width
}

const widths = new Map<string, number>()

function widthBeyondAscii(character: string, code: number): number {
  if (/^[\p{M}\u200B-\u200F\u2060\u00AD\n\r]/u.test(character)) return 0
  // Accented Latin, Greek and Cyrillic are proportional; every other sign in a Chinese face takes its em.
  if (code >= 0xa1 && code < 0x530) return songNarrow.get(character) ?? (isFullWidthSign(character) ? 1 : 0.6)
  return songNarrow.get(character) ?? 1
}

function isFullWidthSign(character: string): boolean {
  return '×÷±§¨'.includes(character)
}

/** 中西间距: what `text-autospace: normal` puts between an ideograph and a Latin letter or digit, in em. */
export const autospace = 0.125

/** True where the autospace falls between two neighbours. */
export function takesAutospace(a: string, b: string): boolean {
  const [one, other] = [spacingOf(a), spacingOf(b)]
  return one !== other && one !== 'none' && other !== 'none'
}

type Spacing = 'han' | 'western' | 'none'
const spacings = new Map<string, Spacing>()

/** Asked of every character of the copy, many times over. */
function spacingOf(character: string): Spacing {
  const known = spacings.get(character)
  if (known) return known
  const spacing = isHan(character) ? 'han' : isWestern(character) ? 'western' : 'none'
  spacings.set(character, spacing)
  return spacing
}

function isHan(character: string): boolean {
  return isEastAsian(character) && /^[\p{L}\p{Nl}]/u.test(character) && !isFullWidthForm(character)
}

/** Narrow in the sense of the East_Asian_Spacing property: letters, digits, and the ASCII marks that Chromium spaces too. */
function isWestern(character: string): boolean {
  return /^[\p{L}\p{Nd}!#%&,.:;?@\\′]/u.test(character) && !isEastAsian(character)
}

function isFullWidthForm(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code >= 0xff01 && code <= 0xff60
}
