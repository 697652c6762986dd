import { readByline } from '../recognise/byline.ts'
import { isCredit } from '../recognise/credit.ts'
import { folioSigns, isEdge, isPageAlone } from '../recognise/folio.ts'
import { isPageFurniture, isRestOfName } from '../recognise/pageFurniture.ts'
import { isPointer, pointsFirst, readTeaser } from '../recognise/teaser.ts'
import { isUnmapped } from '../recognise/unmapped.ts'
import type { Galley } from '../text/galley.ts'
import type { Line } from '../text/line.ts'

/** What a recogniser can take a line for. */
export type KnownKind = Exclude<Galley['kind'], 'copy' | 'head'>

/** A line and what a recogniser may look at beside it. */
export interface LineContext {
  /** The mended text of the line. */
  readonly text: string
  readonly line: Line
  readonly next: Line | undefined
  /** How many lines the page has. */
  readonly count: number
  /** Whether the page is set in an alphabetic script. */
  readonly latin: boolean
  /** Whether the line above is furniture that fills the measure, so that it may be wrapped. */
  readonly furniture: boolean
}

interface Recogniser {
  readonly name: string
  readonly kind: KnownKind
  readonly knows: (seen: LineContext) => boolean
}

/** The recognisers of whole lines; the first that knows a line decides. */
const recognisers: readonly Recogniser[] = [
  { name: 'unmapped', kind: 'furniture', knows: ({ text }) => text === '' || isUnmapped(text) },
  // before furniture: the line of the date may hold a registration number
  { name: 'folio', kind: 'folio', knows: isFolioLine },
  { name: 'furniture', kind: 'furniture', knows: ({ text }) => isPageFurniture(text) },
  // before bylines: 记者 … 摄 is a credit
  { name: 'credit', kind: 'credit', knows: ({ text }) => isShort(text) && isCredit(text) },
  { name: 'byline', kind: 'byline', knows: ({ text }) => isShort(text) && readByline(text) !== undefined },
  { name: 'teaser', kind: 'teaser', knows: isTeaserLine },
  { name: 'pointed', kind: 'teaser', knows: isAbovePointer },
  { name: 'nameplate', kind: 'folio', knows: isNameplate },
  { name: 'restOfName', kind: 'furniture', knows: ({ text, furniture }) => furniture && isRestOfName(text) },
]

/** The names of all recognisers of whole lines. */
export const lineRecognisers: readonly string[] = recognisers.map(({ name }) => name)

/** Gives a function that tells what kind a line is known to be; the recognisers in `without` are not asked. */
export function kindTeller(without: ReadonlySet<string>): (seen: LineContext) => KnownKind | undefined {
  const asked = recognisers.filter(({ name }) => !without.has(name))
  return (seen) => asked.find(({ knows }) => knows(seen))?.kind
}

/** In UTF-16 units: longer lines are copy. */
const longest = 120
const isShort = (text: string): boolean => text.length <= longest

function isFolioLine({ text, line, count }: LineContext): boolean {
  if (!isShort(text)) return false
  const signs = folioSigns(text)
  return signs >= 3 || (signs >= 2 && isEdge(line.index, count)) || isPageAlone(text)
}

function isTeaserLine({ text, line }: LineContext): boolean {
  return isShort(text) && (readTeaser(text) !== undefined || isPointer(text) || pointsFirst(text, line.raw))
}

// 美債上限　兩黨終共識

/** A short headline above a line that holds nothing but a page number. */
function isAbovePointer({ text, next }: LineContext): boolean {
  return next !== undefined && isPointer(next.raw) && text.length <= 40 && !/[。，；]/u.test(text)
}

// Le Courrier de la Vallée
// 晶報

/** The name of the paper on the first line: above the line of the date, or between empty lines. */
function isNameplate({ text, line, next, latin }: LineContext): boolean {
  if (line.index > 0 || !next) return false
  return latin
    ? text.length <= 40 && !/[\d.,:;!?]/u.test(text) && folioSigns(next.raw) >= 2
    : next.blanksBefore > 0 && /^\p{Script=Han}{1,7}报$/u.test(text)
}
