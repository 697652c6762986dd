import type { Galley } from './galley.ts'
import { type Terms, termsOf } from './kinship.ts'
import { isDoubled } from './lineSigns.ts'
import { isBanner } from './recognise/banner.ts'
import { readTailCredit } from './recognise/byline.ts'
import { type JumpFound, readContinuation, readJump } from './recognise/jumpLine.ts'
import { type NewsLead, readNewsLead } from './recognise/newsLead.ts'
import { soundsLikeName } from './recognise/surnames.ts'

/** 段: a paragraph on its way into a story, with what it says of where the story begins and ends. */
export interface Para {
  readonly galley: Galley
  readonly terms: Terms
  readonly lead?: NewsLead
  readonly jump?: JumpFound
  readonly from?: JumpFound
  /** The story is signed at its end: the last paragraph. */
  readonly signed: boolean
  /** A byline that stands right before it, or right behind it. */
  readonly bylineBefore?: Galley
  readonly bylineAfter?: Galley
}

/** 题行: one line of a heading between two paragraphs. */
export interface HeadLine {
  readonly galley: Galley
  readonly terms: Terms
  /** A name, a banner or a byline: it says nothing of what the story is about. */
  readonly mute: boolean
}

/** 串: paragraphs in the order of the page, and the heading lines before each of them; gaps[n] closes the page. */
export interface Sequence {
  readonly paras: readonly Para[]
  readonly gaps: readonly (readonly HeadLine[])[]
}

/** Lays out what stories are made of; galleys of other kinds must have been set aside. */
export function sequenceOf(galleys: readonly Galley[]): Sequence {
  const paras: Para[] = []
  const gaps: HeadLine[][] = []
  let between: Galley[] = []
  const closeGap = (next: Galley | undefined) => {
    const before = next && between.at(-1)?.kind === 'byline' ? between.pop() : undefined
    const last = paras.at(-1)
    if (last && between[0]?.kind === 'byline')
      paras[paras.length - 1] = { ...last, bylineAfter: between.shift()! }
    gaps.push(between.map(headLine))
    between = []
    if (next) paras.push(para(next, before))
  }
  for (const galley of galleys) {
    if (galley.kind === 'copy') closeGap(galley)
    else between.push(galley)
  }
  closeGap(undefined)
  return { paras, gaps }
}

function para(galley: Galley, bylineBefore: Galley | undefined): Para {
  const { text } = galley
  const lead = readNewsLead(text)
  const jump = readJump(text)
  const from = readContinuation(text)
  return {
    galley,
    terms: termsOf(lead ? text.slice(lead.length) : text),
    signed: readTailCredit(text) !== undefined,
    ...(lead && { lead }),
    ...(jump && { jump }),
    ...(from && { from }),
    ...(bylineBefore && { bylineBefore }),
  }
}

function headLine(galley: Galley): HeadLine {
  const { text, kind } = galley
  const mute =
    kind === 'byline' || isDoubled(text) || isBanner(text) || soundsLikeName(text.replace(/\u3000/g, ''))
  return { galley, terms: termsOf(text), mute }
}
