import type { Habits } from '../habits/habits.ts'
import { readByline } from '../recognise/byline.ts'
import { isCredit } from '../recognise/credit.ts'
import { folioSigns, isEdge, isPageAlone } from '../recognise/folio.ts'
import { isFurniture } from '../recognise/furniture.ts'
import { isPointer, pointsFirst, readTeaser } from '../recognise/teaser.ts'
import { isUnmapped } from '../recognise/unmapped.ts'
import type { Galley } from '../text/galley.ts'
import type { Line } from '../text/line.ts'

/** What a recogniser may take a line for. */
export type KnownKind = Exclude<Galley['kind'], 'copy' | 'head'>

/** 识行: what the recognisers take line i for, whose mended text is `text`; undefined where none knows it. */
export function knownKindOf(
  text: string,
  lines: readonly Line[],
  i: number,
  habits: Habits,
): KnownKind | undefined {
  const line = lines[i]!
  const next = lines[i + 1]
  if (isUnmapped(text)) return 'furniture'
  if (text.length <= 120) {
    const signs = folioSigns(text)
    if (signs >= 3 || (signs >= 2 && isEdge(line.index, lines.length)) || isPageAlone(text)) return 'folio'
    if (isFurniture(text)) return 'furniture'
    if (isCredit(text)) return 'credit'
    if (readByline(text)) return 'byline'
    if (readTeaser(text) || isPointer(text) || pointsFirst(text, line.raw)) return 'teaser'
  }
  if (next && isPointer(next.raw) && isPointed(text)) return 'teaser'
  return i === 0 && next && isNameplate(text, next, habits) ? 'folio' : undefined
}

/** 美債上限　兩黨終共識: a headline short enough to point to another page. */
const isPointed = (text: string): boolean => text.length <= 40 && !/[。，；]/u.test(text)

/** Le Courrier de la Vallée: the first line, over the line of the date; 晶報: by itself. */
const isNameplate = (text: string, below: Line, habits: Habits): boolean =>
  habits.latin
    ? text.length <= 40 && !/[\d.,;:!?]/u.test(text) && folioSigns(below.raw) >= 2
    : below.blanksBefore > 0 && /^\p{Script=Han}{1,7}报$/u.test(text)
