import { type HeadLine, headLine } from '../headings/headLine.ts'
import { type Terms, termsOf } from '../kinship/terms.ts'
import { readTailCredit, type TailCredit } from '../recognise/byline.ts'
import { type JumpFound, readContinuation, readJump } from '../recognise/jumpLine.ts'
import { readLabel } from '../recognise/label.ts'
import type { NewsLead } from '../recognise/newsLead.ts'
import { newsLeadOf } from '../recognise/newsLeadOf.ts'
import { ornamentLength } from '../recognise/ornament.ts'
import {
  isCorrespondent,
  isCourtesy,
  isLetterSigner,
  isNameAndPlace,
  isSignOff,
} from '../recognise/signOff.ts'
import type { Galley } from '../text/galley.ts'
import { isUnified } from '../text/glyph.ts'

/** 段: a paragraph, with its evidence of where its story begins and ends. */
export interface Para {
  readonly galley: Galley
  /** No stop ends it: a summary (提要), or an unfinished sentence. */
  readonly unended: boolean
  readonly terms: Terms
  readonly lead?: NewsLead
  readonly jump?: JumpFound
  readonly from?: JumpFound
  /** Where its copy stands in the text, without the news lead and jump lines. */
  readonly copy: { readonly from: number; readonly to: number }
  /** The signature in brackets that ends the copy. */
  readonly credit?: TailCredit & { readonly to: number }
  /** Its story ends with it, because it is signed. */
  readonly signed: boolean
  /** It holds the signature and nothing else. */
  readonly onlySigned: boolean
  /** 核心阅读, 相关链接: the label above it, and whether such a label opens a story or stands inside one. */
  readonly labelBefore?: Galley
  readonly label?: 'opens' | 'inside'
  /** It opens with ■: an item, which may need no heading. */
  readonly item: boolean
  /** A picture with its own heading stands before it. */
  readonly pictureBefore: boolean
  /** The bylines right before and right after it. */
  readonly bylineBefore?: Galley
  readonly bylineAfter?: Galley
  /**
   * What a correction says: whether a story begins or continues with it, and its heading, wherever that stands.
   */
  readonly corrected?: 'begins' | 'goesOn'
  readonly heading?: readonly HeadLine[]
}

/** 串: the paragraphs in page order, and the heading lines before each; the last gap ends the page. */
export interface Sequence {
  readonly paras: readonly Para[]
  readonly gaps: readonly (readonly HeadLine[])[]
}

/**
 * Lays out paragraphs and heading lines; other kinds of galleys must be gone. `pictures` are the numbers of
 * paragraphs that follow a picture with its own heading; `penNames` says whether the paper's writers use pen
 * names.
 */
export function sequenceOf(
  galleys: readonly Galley[],
  pictures: ReadonlySet<number>,
  penNames: boolean,
): Sequence {
  const paras: Para[] = []
  const gaps: HeadLine[][] = []
  let between: Galley[] = []
  let place = 0
  const closeGap = (next: Galley | undefined) => {
    const labelBefore = next && isOverParagraph(between) ? between.pop() : undefined
    const bylineBefore = next && between.at(-1)?.kind === 'byline' ? between.pop() : undefined
    const last = paras.at(-1)
    if (last && between[0]?.kind === 'byline')
      paras[paras.length - 1] = { ...last, bylineAfter: between.shift()! }
    gaps.push(between.map((galley) => headLine(galley, place++)))
    between = []
    const pictureBefore = pictures.has(paras.length)
    const courteous = last !== undefined && gaps.at(-1)!.length === 0 && isCourtesy(last.galley.text)
    if (next) paras.push(para(next, { bylineBefore, labelBefore, pictureBefore, penNames, courteous }))
  }
  for (const galley of galleys) {
    if (galley.kind === 'copy') closeGap(galley)
    else between.push(galley)
  }
  closeGap(undefined)
  return { paras, gaps }
}

/** 核心阅读, or ◆山东 under a heading: whether the last line before a paragraph belongs to that paragraph alone. */
function isOverParagraph(between: readonly Galley[]): boolean {
  const last = between.at(-1)
  if (!last) return false
  const above = between.at(-2)
  const bullet = last.kind === 'head' && ornamentLength(last.text) > 0 && last.text.length <= 12
  return (
    readLabel(last.text) !== undefined || (bullet && above !== undefined && ornamentLength(above.text) === 0)
  )
}

// the number of closing marks is limited, or a text of nothing but brackets would take quadratic time
const sentenceEnd = /[。！？…：；.!?）)][”’」』）)]{0,7}$/u

/** What stands around a paragraph. */
interface Surroundings {
  readonly bylineBefore: Galley | undefined
  readonly labelBefore: Galley | undefined
  readonly pictureBefore: boolean
  readonly penNames: boolean
  /** The paragraph above it is only the closing phrase of a letter. */
  readonly courteous: boolean
}

function para(galley: Galley, around: Surroundings): Para {
  const { bylineBefore, labelBefore, pictureBefore, penNames } = around
  const { text } = galley
  const lead = newsLeadOf(galley)
  const jump = jumpOf(galley)
  const from = readContinuation(text)
  // a row keeps all its words
  const begins = galley.row ? 0 : Math.max(lead?.length ?? 0, from?.to ?? 0)
  const ends = galley.row ? text.length : (jump?.from ?? text.length)
  const credit = readTailCredit(text.slice(begins, ends), penNames)
  const isLine = galley.lines.length === 1
  const signsOff =
    isSignOff(text) ||
    (isLine &&
      (isNameAndPlace(text) ||
        isCourtesy(text) ||
        isLetterSigner(text) ||
        (around.courteous && isCorrespondent(text))))
  return {
    galley,
    unended: !jump && galley.lines.length <= 6 && !sentenceEnd.test(text),
    terms: termsOf(lead ? text.slice(lead.length) : text),
    pictureBefore,
    item: ornamentLength(text) > 0,
    copy: { from: begins, to: ends },
    signed: credit !== undefined || signsOff,
    onlySigned: (credit?.from === 0 && begins === 0) || signsOff,
    ...(credit && { credit: { ...credit, from: begins + credit.from, to: ends } }),
    ...(lead && { lead }),
    ...(jump && { jump }),
    ...(from && { from }),
    ...(bylineBefore && { bylineBefore }),
    ...(labelBefore && { labelBefore, label: readLabel(labelBefore.text) ?? 'inside' }),
  }
}

/**
 * … and / SEE BRIDGE, A4: after an unfinished sentence, only the last line by itself shows a western jump line.
 */
function jumpOf({ text, lines }: Galley): JumpFound | undefined {
  const jump = readJump(text)
  const { raw } = lines.at(-1)!
  if (jump || lines.length === 1 || isUnified(raw.charCodeAt(0)) || !text.endsWith(` ${raw}`)) return jump
  const own = readJump(raw)
  return own?.from === 0 ? { ...own, from: text.length - raw.length, to: text.length } : undefined
}
