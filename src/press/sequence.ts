import type { Galley } from './galley.ts'
import { type Terms, termsOf } from './kinship.ts'
import { isDoubled } from './lineSigns.ts'
import { mend } from './mend.ts'
import { isBanner } from './recognise/banner.ts'
import { readTailCredit } from './recognise/byline.ts'
import { type JumpFound, readContinuation, readJump } from './recognise/jumpLine.ts'
import { readLabel } from './recognise/label.ts'
import { type NewsLead, readNewsLead } from './recognise/newsLead.ts'
import { soundsLikeName } from './recognise/surnames.ts'

/** 段: a paragraph on its way into a story, with what it says of where the story begins and ends. */
export interface Para {
  readonly galley: Galley
  /** No stop ends it: a summary (提要), or a sentence that goes on. */
  readonly unended: boolean
  readonly terms: Terms
  readonly lead?: NewsLead
  readonly jump?: JumpFound
  readonly from?: JumpFound
  /** The story is signed at its end: the last paragraph. */
  readonly signed: boolean
  /** It is nothing but the signature. */
  readonly onlySigned: boolean
  /** 核心阅读, 相关链接: a label that stands over it, and whether such a label opens a story or stands inside one. */
  readonly labelBefore?: Galley
  readonly label?: 'opens' | 'inside'
  /** A picture with a heading of its own stands before it. */
  readonly pictureBefore: boolean
  /** A byline that stands right before it, or right behind it. */
  readonly bylineBefore?: Galley
  readonly bylineAfter?: Galley
  /** What an editor told of it: a story begins with it, or goes on with it; and its heading, wherever that stands. */
  readonly told?: 'begins' | 'goesOn'
  readonly heading?: readonly HeadLine[]
}

/** 题行: one line of a heading between two paragraphs. */
export interface HeadLine {
  readonly galley: Galley
  readonly terms: Terms
  /** Its number among all heading lines of the page. */
  readonly place: number
  /** A name, a banner or a byline: it says nothing of what the story is about. */
  readonly mute: boolean
  /** 专栏: the banner of a series. */
  readonly banner: boolean
}

/** 串: paragraphs in the order of the page, and the heading lines before each of them; gaps[n] closes the page. */
export interface Sequence {
  readonly paras: readonly Para[]
  readonly gaps: readonly (readonly HeadLine[])[]
}

/**
 * Lays out what stories are made of, out of the text of a seed; galleys of other kinds must have been set aside.
 * `pictures` are the numbers of the paragraphs before which a picture with a heading of its own stood.
 */
export function sequenceOf(
  seed: string,
  galleys: readonly Galley[],
  pictures: ReadonlySet<number> = new Set(),
): Sequence {
  const paras: Para[] = []
  const gaps: HeadLine[][] = []
  let between: Galley[] = []
  let place = 0
  const closeGap = (next: Galley | undefined) => {
    const label = next && between.length > 0 && readLabel(between.at(-1)!.text) ? between.pop() : undefined
    const before = next && between.at(-1)?.kind === 'byline' ? between.pop() : undefined
    const last = paras.at(-1)
    if (last && between[0]?.kind === 'byline')
      paras[paras.length - 1] = { ...last, bylineAfter: between.shift()! }
    gaps.push(between.map((galley) => headLine(galley, place++)))
    between = []
    if (next) paras.push({ ...para(next, before, label), pictureBefore: pictures.has(paras.length) })
  }
  for (const galley of withTheirLeads(seed, withTheirJumps(seed, galleys))) {
    if (galley.kind === 'copy') closeGap(galley)
    else between.push(galley)
  }
  closeGap(undefined)
  return { paras, gaps }
}

/** 本报讯（记者　张辉） on a line of its own opens the paragraph below it: the two are one. */
function* withTheirLeads(seed: string, galleys: readonly Galley[]): Generator<Galley> {
  let lead: Galley | undefined
  // 上接第一版 on a line of its own, over the heading or under it: the paragraph behind goes on from there
  let back: Galley | undefined
  for (const galley of withTheirContinuations()) {
    if (lead && galley.kind === 'copy' && !readNewsLead(galley.text)) {
      yield { ...onto(lead, galley), blanksBefore: lead.blanksBefore }
      lead = undefined
      continue
    }
    if (lead) yield lead
    lead = undefined
    if (galley.kind === 'copy' && readNewsLead(galley.text)?.length === galley.text.length) lead = galley
    else yield galley
  }
  if (lead) yield lead

  function* withTheirContinuations(): Generator<Galley> {
    for (const [i, galley] of galleys.entries()) {
      const near = galleys.slice(i + 1, i + 2 + longestHeading).some((g) => g.kind === 'copy')
      if (!back && near && (galley.kind === 'copy' || galley.kind === 'head') && isContinuation(galley.text))
        back = galley
      else if (back && galley.kind === 'copy') {
        yield onto(back, galley)
        back = undefined
      } else yield galley
    }
  }

  function onto(above: Galley, galley: Galley): Galley {
    return { ...galley, ...together(seed, above, galley) }
  }
}

/** A jump line on a line of its own, under a paragraph: the paragraph ends with it. */
function withTheirJumps(seed: string, galleys: readonly Galley[]): readonly Galley[] {
  const joined: Galley[] = []
  for (const galley of galleys) {
    const above = joined.at(-1)
    if (above?.kind === 'copy' && readJump(galley.text)?.from === 0)
      joined[joined.length - 1] = { ...above, ...together(seed, above, galley) }
    else joined.push(galley)
  }
  return joined
}

function together(seed: string, above: Galley, below: Galley): Pick<Galley, 'lines' | 'text'> {
  const lines = [...above.lines, ...below.lines]
  const spans = lines.map((l) => [l.start, l.end] as const)
  return { lines, text: mend(seed, spans).text }
}

/** The most lines that a heading between 上接 and its paragraph has. */
const longestHeading = 6

/** A line that says where the story comes from, and nothing else. */
const isContinuation = (text: string): boolean => readContinuation(text)?.to === text.length

function para(
  galley: Galley,
  bylineBefore: Galley | undefined,
  labelBefore: Galley | undefined,
): Omit<Para, 'pictureBefore'> {
  const { text } = galley
  const lead = readNewsLead(text)
  const tail = readTailCredit(text)
  const jump = readJump(text)
  const from = readContinuation(text)
  return {
    galley,
    unended: !jump && galley.lines.length <= 6 && !/[。！？…：；.!?）)][”’」』）)]*$/u.test(text),
    terms: termsOf(lead ? text.slice(lead.length) : text),
    signed: tail !== undefined,
    onlySigned: tail?.from === 0,
    ...(lead && { lead }),
    ...(jump && { jump }),
    ...(from && { from }),
    ...(bylineBefore && { bylineBefore }),
    ...(labelBefore && { labelBefore, label: readLabel(labelBefore.text)! }),
  }
}

/** A line of a heading at its place among all heading lines of the page. */
export function headLine(galley: Galley, place: number): HeadLine {
  const { text, kind } = galley
  const banner = kind === 'head' && (isDoubled(text) || isBanner(text))
  const mute = kind === 'byline' || banner || soundsLikeName(text.replace(/\u3000/g, ''))
  return { galley, terms: termsOf(text), place, mute, banner }
}
