import { isSpread } from '../headings/display.ts'
import { adjoin, unfinished } from '../headings/headWrap.ts'
import { termsOf } from '../kinship/terms.ts'
import { type Vocabulary, vocabularyOf } from '../kinship/vocabulary.ts'
import { readTailPhotoCredit } from '../recognise/credit.ts'
import { newsLeadOf } from '../recognise/newsLeadOf.ts'
import { isPictureTitle, ornamentLength } from '../recognise/ornament.ts'
import { isTagged } from '../recognise/seriesTag.ts'
import { isSpeaker } from '../recognise/speaker.ts'
import { asOne, type Galley } from '../text/galley.ts'
import { isAlphabetic } from '../text/glyph.ts'
import { firstWhere } from '../text/ordered.ts'
import { liftedQuotes } from './liftedQuotes.ts'
import type { InsertWeights } from './weights.ts'

/** 插件: a caption or quote beside the stories, before its story is known. */
export type Insert =
  | {
      readonly kind: 'figure'
      readonly caption: readonly Galley[]
      readonly credit?: Galley
      /** The lines of its own heading, right after the credit. */
      readonly head?: readonly Galley[]
      /** The position of a line of its story, if a correction gives it. */
      readonly of?: number
      readonly place: number
    }
  | { readonly kind: 'quote'; readonly words: Galley; readonly speaker?: Galley; readonly place: number }

/** All galleys of an insert except its heading. */
export function galleysOf(insert: Insert): Galley[] {
  if (insert.kind === 'quote') return insert.speaker ? [insert.words, insert.speaker] : [insert.words]
  return insert.credit ? [...insert.caption, insert.credit] : [...insert.caption]
}

/** The galleys that stories are made of, and the inserts. `place` counts the paragraphs before an insert. */
export interface Sorted {
  readonly stream: readonly Galley[]
  readonly inserts: readonly Insert[]
}

/**
 * Takes captions with their credits, and quotes with their speakers, out of the stream. `seed` is the whole
 * text.
 */
export function takeInserts(seed: string, galleys: readonly Galley[], weights: InsertWeights): Sorted {
  const taken = new Set<Galley>()
  const inserts: Insert[] = []
  const speakers = speakersOf(galleys)
  const lifted = liftedQuotes(galleys)
  const oneOf = (parts: readonly Galley[]): Galley => ({ ...parts[0]!, ...asOne(seed, parts) })
  galleys.forEach((galley, i) => {
    // the credit above a caption took it
    if (taken.has(galley)) return
    const place = i
    const before = galleys[i - 1]
    const last = inserts.at(-1)
    if (galley.kind === 'credit' && last && before && isBareCaption(last, before)) {
      taken.add(galley)
      inserts[inserts.length - 1] = { ...last, credit: galley }
    } else if (galley.kind === 'credit') {
      const { caption, head } = captionUnder(galleys, i, weights) ?? figureAt(galleys, i, taken, weights)
      for (const g of [galley, ...caption, ...head]) taken.add(g)
      inserts.push({ kind: 'figure', caption, credit: galley, place, ...(head.length > 0 && { head }) })
    } else if (galley.kind === 'copy' && galley.lines.length <= 6 && pointsAtPicture.test(galley.text)) {
      taken.add(galley)
      inserts.push({ kind: 'figure', caption: [galley], place })
    } else if (
      (galley.kind === 'copy' || galley.kind === 'head') &&
      galley.lines.length <= 12 &&
      (readTailPhotoCredit(galley.text) || isPictureTitle(galley.text))
    ) {
      taken.add(galley)
      inserts.push({ kind: 'figure', caption: [galley], place })
    } else if (lifted.get(galley)?.words.every((g) => !taken.has(g))) {
      const { words, speaker } = lifted.get(galley)!
      for (const g of [...words, ...speaker]) taken.add(g)
      inserts.push({
        kind: 'quote',
        words: oneOf(words),
        place,
        ...(speaker.length > 0 && { speaker: oneOf(speaker) }),
      })
    } else if (galley.kind === 'copy' && isQuote(galley)) {
      taken.add(galley)
      inserts.push({ kind: 'quote', words: galley, place })
    }
  })
  const spoken = withSpeakers(inserts, speakers, galleys, taken)
  let paras = 0
  const places = galleys.map((g) => (g.kind === 'copy' && !taken.has(g) ? paras++ : paras))
  return {
    stream: galleys.filter((g) => !taken.has(g)),
    inserts: spoken.map((insert) => ({ ...insert, place: places[insert.place]! })),
  }
}

// 上图：村民在房顶晾晒玉米。    图①：    图为新馆外景。
const pointsAtPicture = /^(?:[上下左右][一二三]?图[：:]|图[①-⑳\d一二三四五]?[：:]|[上下左右]?图为)/u

/** Whether an insert is a caption in this galley that still lacks its credit. */
const isBareCaption = (insert: Insert, galley: Galley): insert is Insert & { readonly kind: 'figure' } =>
  insert.kind === 'figure' && !insert.credit && insert.caption.at(-1) === galley

/**
 * The caption of a credit is the galley above it. If the picture has its own heading after the credit, it is
 * all copy above, up to the heading before.
 */
function figureAt(
  galleys: readonly Galley[],
  credit: number,
  taken: ReadonlySet<Galley>,
  weights: InsertWeights,
): { caption: readonly Galley[]; head: readonly Galley[] } {
  const above = galleys[credit - 1]
  if (!above || taken.has(above) || (above.kind !== 'copy' && above.kind !== 'head'))
    return { caption: [], head: [] }
  let first = credit - 1
  while (first > 0 && galleys[first - 1]!.kind === 'copy' && adjoin(galleys[first - 1]!, galleys[first]!))
    first--
  const block = galleys.slice(first, credit)
  const lines = block.reduce((sum, g) => sum + g.lines.length, 0)
  const caption =
    block.length <= 3 && lines <= weights.longestCaption && !block.some((g) => taken.has(g)) ? block : [above]
  const head = headingBehind(galleys, credit, caption, weights)
  // furniture or a folio stands above, so the copy is no end of a paragraph
  const bounded = first > 0 && !adjoin(galleys[first - 1]!, galleys[first]!)
  return { caption: head.length > 0 || bounded ? caption : [above], head }
}

/**
 * In alphabetic scripts the credit stands right below the picture. The caption is then the galley below the
 * credit, if its measure differs from that of the copy above the credit.
 */
function captionUnder(
  galleys: readonly Galley[],
  credit: number,
  { otherMeasure, shortCaption }: InsertWeights,
): { caption: readonly Galley[]; head: readonly Galley[] } | undefined {
  const below = galleys[credit + 1]
  if (!isAlphabetic(galleys[credit]!.text) || below?.kind !== 'copy' || below.lines.length > shortCaption)
    return undefined
  const over = galleys.slice(Math.max(0, credit - 2), credit).filter(({ kind }) => kind === 'copy')
  const differs = over.every(({ measure }) => Math.abs(measure - below.measure) >= otherMeasure)
  return over.length > 0 && differs ? { caption: [below], head: [] } : undefined
}

/**
 * 南 国 春 意 浓, 大漠“巡井人”（行走中国）: a line in display type that shares more with the picture's caption than with what
 * follows.
 */
function headingBehind(
  galleys: readonly Galley[],
  credit: number,
  caption: readonly Galley[],
  { longestTitle }: InsertWeights,
): readonly Galley[] {
  const line = galleys[credit + 1]
  if (line?.kind !== 'head' || !adjoin(galleys[credit]!, line)) return []
  const rest = galleys[credit + 2]
  const head = rest?.kind === 'head' && unfinished(line.text) && rest.text.length <= 4 ? [line, rest] : [line]
  const text = head.map((g) => g.text).join('')
  if (text.length > longestTitle || !(isSpread(line.lines[0]!) || isTagged(text))) return []
  const terms = [...termsOf(text)]
  const said = (pieces: readonly Galley[]) => {
    const known = termsOf(pieces.map((g) => g.text).join(''))
    return terms.filter((term) => known.has(term)).length
  }
  const next = galleys.slice(credit + 1 + head.length).find((g) => g.kind === 'copy')
  return said(caption) > (next ? said([next]) : 0) ? head : []
}

/** The places of pictures with a heading of their own, as numbers of the paragraphs after them. */
export const headedPictures = (inserts: readonly Insert[]): ReadonlySet<number> =>
  new Set(inserts.flatMap((i) => (i.kind === 'figure' && i.head ? [i.place] : [])))

/** The terms of all captions of a page. */
export const captionTerms = (inserts: readonly Insert[]): Vocabulary =>
  vocabularyOf(() =>
    inserts.flatMap((i) => (i.kind === 'figure' ? i.caption.map((g) => termsOf(g.text)) : [])),
  )

/** 冲浪（动感2019）: whether captions hold every term of a heading, apart from a series in brackets. */
export function namesPicture(head: readonly { readonly galley: Galley }[], captions: Vocabulary): boolean {
  const title = head
    .map((h) => h.galley.text)
    .join('')
    .replace(/[（(][^（(]*[）)]$/u, '')
  const terms = [...termsOf(title)]
  return terms.length > 0 && terms.every((term) => captions.has(term))
}

/** ■ and a sentence of several lines is a quote lifted out; one line is a crosshead. */
const isQuote = (galley: Galley): boolean =>
  galley.lines.length >= 2 && /^[■◆▪▌█◼]/u.test(galley.text) && !newsLeadOf(galley)

/** Gives each speaker's line to the nearest quote without one, closest pairs first. */
function withSpeakers(
  inserts: readonly Insert[],
  speakers: readonly Galley[],
  galleys: readonly Galley[],
  taken: Set<Galley>,
): Insert[] {
  const at = new Map(galleys.map((g, i) => [g, i]))
  const speakerOf = new Map<Galley, Galley>()
  const quotes = inserts.filter((i) => i.kind === 'quote').map((q) => q.words)
  const pairs = speakers.flatMap((speaker) => {
    const here = at.get(speaker)!
    const next = firstWhere(quotes, (words) => at.get(words)! > here)
    return quotes
      .slice(Math.max(0, next - quotesInReach), next + quotesInReach)
      .map((words) => ({ speaker, words, far: Math.abs(here - at.get(words)!) }))
  })
  for (const { speaker, words } of pairs.sort((a, b) => a.far - b.far)) {
    if (taken.has(speaker) || speakerOf.has(words)) continue
    taken.add(speaker)
    speakerOf.set(words, speaker)
  }
  return inserts.map((insert) => {
    const speaker = insert.kind === 'quote' ? speakerOf.get(insert.words) : undefined
    return insert.kind === 'quote' && speaker ? { ...insert, speaker } : insert
  })
}

/**
 * The lines that name speakers: those next to a quote, and, if the page has such, those that stand alone
 * between empty lines. Elsewhere 胡春华强调 is a kicker.
 */
function speakersOf(galleys: readonly Galley[]): Galley[] {
  const quoteAt = (i: number) => galleys[i]?.kind === 'copy' && ornamentLength(galleys[i].text) > 0
  const could = galleys.map((g, i) => ({ g, i })).filter(({ g }) => g.kind === 'head' && isSpeaker(g.text))
  const beside = could.filter(({ i }) => quoteAt(i - 1) || quoteAt(i + 1))
  if (beside.length === 0) return []
  const alone = could.filter(({ g, i }) => g.blanksBefore > 0 && (galleys[i + 1]?.blanksBefore ?? 1) > 0)
  return [...new Set([...beside, ...alone].map(({ g }) => g))]
}

/** How many quotes before and after it a speaker's line may belong to. */
const quotesInReach = 4
