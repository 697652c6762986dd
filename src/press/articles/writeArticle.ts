import type {
  Article,
  Block,
  Byline,
  Confidence,
  Dateline,
  Figure,
  JumpLine,
  PullQuote,
} from '../../newspaper/article.ts'
import type { HeadLine } from '../headings/headLine.ts'
import { readHeading } from '../headings/readHeading.ts'
import type { ReadingWeights } from '../headings/weights.ts'
import { galleysOf, type Insert } from '../inserts/inserts.ts'
import type { Vocabulary } from '../kinship/vocabulary.ts'
import { readByline, readPenName } from '../recognise/byline.ts'
import { readTailPhotoCredit } from '../recognise/credit.ts'
import type { JumpFound } from '../recognise/jumpLine.ts'
import { ornamentLength, withoutOrnament } from '../recognise/ornament.ts'
import type { Para } from '../stories/sequence.ts'
import { type Galley, linesOf } from '../text/galley.ts'
import { articleId } from './articleId.ts'
import { placed } from './fieldPlaces.ts'
import { genreOf } from './genre.ts'
import { type FollowedCorrection, Ledger } from './ledger.ts'
import { repeatedBlock } from './repeatedBlock.ts'
import { chain, setCopy, setHeading, spansInOrder, spansOfLines } from './setText.ts'

/** What belongs to one article, still as it was set. */
export interface ArticleParts {
  readonly head: readonly HeadLine[]
  /** The paragraphs, each with the crosshead lines before it. */
  readonly body: readonly { readonly crossheads: readonly HeadLine[]; readonly para: Para }[]
  readonly inserts: readonly Insert[]
  /** The terms of the page's copy, to find wrapped heading lines. */
  readonly known: Vocabulary
  /** Whether brackets after a title name its writer, as in papers of the 1930s, rather than a series. */
  readonly penNames: boolean
  readonly confidence?: Confidence
  readonly corrected: readonly FollowedCorrection[]
  readonly weights: ReadingWeights
}

/** Writes an article: names its parts and lifts the furniture out of the prose. */
export function writeArticle(seed: string, parts: ArticleParts): Article {
  // a line that was matched later may stand above the others
  const head = [...parts.head].sort((a, b) => a.galley.lines[0]!.index - b.galley.lines[0]!.index)
  const heading = readHeading(head, parts.known, parts.weights)
  const ledger = new Ledger(seed)
  const bylines: Byline[] = []
  const blocks: Block[] = []
  let dateline: Dateline | undefined
  let source: string | undefined
  let jump: JumpLine | undefined
  let from: JumpLine | undefined
  let hasLead = false
  for (const { crossheads, para } of parts.body) {
    const over = crossheads.map((c) => c.galley)
    blocks.push(...setCrossheads(seed, over, parts.known, ledger))
    if (para.labelBefore) blocks.push(...setCrossheads(seed, [para.labelBefore], parts.known, ledger))
    if (para.bylineBefore) bylines.push(...(readByline(para.bylineBefore.text) ?? []))
    const { text, lines } = para.galley
    if (para.galley.row) {
      blocks.push({ kind: 'paragraph', text, spans: spansOfLines(seed, lines) })
      continue
    }
    ledger.copy(para.galley)
    const { lead, from: back, jump: on, credit } = para
    if (lead) {
      hasLead = true
      bylines.push(...lead.bylines)
      dateline ??= lead.dateline
      source ??= lead.source
      ledger.lifted('newsLead', para.galley, 0, lead.length)
    }
    if (back) {
      from = jumpLine(back)
      ledger.lifted('continuation', para.galley, back.from, back.to)
    }
    if (on) {
      jump = jumpLine(on)
      ledger.lifted('jumpLine', para.galley, on.from, on.to)
    }
    if (credit) {
      ledger.lifted('signature', para.galley, credit.from, credit.to)
      bylines.push(...credit.bylines)
    }
    const copy = setCopy(seed, lines, para.copy.from, credit?.from ?? para.copy.to)
    if (copy.text) blocks.push({ kind: 'paragraph', ...copy })
    if (para.bylineAfter) bylines.push(...(readByline(para.bylineAfter.text) ?? []))
  }
  const title = setTitle(seed, heading.headline, parts, ledger)
  bylines.unshift(...heading.bylines, ...title.bylines)
  const figures = parts.inserts.flatMap((i) => (i.kind === 'figure' ? [setFigure(seed, i, ledger)] : []))
  const pullQuotes = parts.inserts.flatMap((i) =>
    i.kind === 'quote' ? [setQuote(seed, i, blocks, ledger)] : [],
  )
  const decks = heading.decks.map((d) => setHeading(seed, d, parts.known)).filter((set) => set.text !== '')
  const deck = decks.map((set) => set.text)
  const text = (galleys: readonly Galley[]) => setHeading(seed, galleys, parts.known).text
  for (const part of [heading.column, heading.kicker, heading.headline, ...heading.decks])
    ledger.heading(part)
  const body = parts.body.flatMap(galleysOfPart)
  tellMoved(seed, parts, body, ledger)
  const spans = spansOfLines(seed, linesOf(galleysIn(parts, body)))
  ledger.corrected(parts.corrected, spans)
  const repairs = ledger.repairs(spans)
  const article = {
    ...(heading.column.length && { column: withoutBullet(text(heading.column)) }),
    ...(heading.kicker.length && { kicker: text(heading.kicker) }),
    ...(heading.headline.length && { headline: title.text }),
    ...(deck.length && { deck }),
    ...(bylines.length && { bylines: mergeBylines(bylines) }),
    ...(dateline && { dateline }),
    ...(source && { lead: source }),
    body: blocks,
    ...(figures.length && { figures }),
    ...(pullQuotes.length && { pullQuotes }),
    ...(jump && { jump }),
    ...(from && { from }),
    spans,
    ...(repairs.length && { repairs }),
    ...(parts.confidence && { confidence: parts.confidence }),
  }
  const spansOf = (galleys: readonly Galley[]) => setHeading(seed, galleys, parts.known).spans
  return placed(
    { id: articleId(article), ...article, genre: genreOf(article, hasLead) },
    {
      column: spansOf(heading.column),
      kicker: spansOf(heading.kicker),
      headline: spansOf(heading.headline),
      deck: decks.map((set) => set.spans),
      all: galleysIn(parts, body).flatMap((galley) => spansInOrder(seed, galley)),
    },
  )
}

/** ■社论: the ornament is the banner's frame, not its words. */
const withoutBullet = (text: string): string => text.slice(ornamentLength(text)) || text

const jumpLine = ({ page, pages }: JumpFound): JumpLine => ({ page, ...(pages && { pages }) })

/**
 * Records what stands elsewhere than it is read: headings after or apart from the body, inserts apart from it.
 */
function tellMoved(seed: string, parts: ArticleParts, galleys: readonly Galley[], ledger: Ledger): void {
  const body = spansOfLines(seed, linesOf(galleys))
  const head = parts.head.map((h) => h.galley)
  ledger.moved('heading', head, body)
  for (const insert of parts.inserts) {
    if (insert.kind === 'figure') ledger.moved('figure', galleysOf(insert), body)
    else ledger.moved('pullQuote', galleysOf(insert), body)
  }
}

/** Sets crossheads. An empty line separates two of them; other lines were wrapped. */
function setCrossheads(seed: string, lines: readonly Galley[], known: Vocabulary, ledger: Ledger): Block[] {
  const groups: Galley[][] = []
  for (const galley of lines) {
    if (groups.length === 0 || galley.blanksBefore > 0) groups.push([galley])
    else groups.at(-1)!.push(galley)
  }
  return groups.map((galleys) => {
    const { text, spans } = setHeading(seed, galleys, known)
    ledger.heading(galleys)
    ledger.lifted('ornament', galleys[0]!, 0, ornamentLength(text))
    return { kind: 'crosshead', text: text.slice(ornamentLength(text)), spans }
  })
}

/** The headline, and the writer who signed after it. */
function setTitle(
  seed: string,
  galleys: readonly Galley[],
  { known, penNames }: ArticleParts,
  ledger: Ledger,
): { readonly text: string; readonly bylines: readonly Byline[] } {
  const { text } = setHeading(seed, galleys, known)
  const last = galleys.at(-1)
  const pen = penNames && last ? readPenName(last.text) : undefined
  const end = pen ? text.length - (last!.text.length - pen.from) : 0
  if (!pen || end <= 0) return { text, bylines: [] }
  ledger.lifted('signature', last!, pen.from, last!.text.length)
  return { text: text.slice(0, end).trimEnd(), bylines: [{ role: 'writer', names: [pen.name] }] }
}

function setFigure(seed: string, figure: Extract<Insert, { kind: 'figure' }>, ledger: Ledger): Figure {
  const lines = linesOf(figure.caption)
  const ornament = ornamentLength(figure.caption[0]?.text ?? '')
  const whole = setCopy(seed, lines, ornament)
  const tail = figure.credit ? undefined : readTailPhotoCredit(whole.text)
  for (const galley of figure.caption) ledger.copy(galley)
  if (figure.caption[0]) ledger.lifted('ornament', figure.caption[0], 0, ornament)
  if (tail && figure.caption.length === 1)
    ledger.lifted('credit', figure.caption[0]!, tail.from, whole.text.length)
  const end = tail?.from ?? withoutOrnament(whole.text)
  const last = figure.caption.at(-1)
  if (!tail && last && end < whole.text.length)
    ledger.lifted('ornament', last, last.text.length - whole.text.length + end, last.text.length)
  const caption = whole.text.slice(0, end).trimEnd()
  const credit = figure.credit?.text ?? tail?.credit
  const spans = chain(
    seed,
    [...figure.caption, ...(figure.credit ? [figure.credit] : [])].flatMap((g) => spansInOrder(seed, g)),
  )
  return { caption, ...(credit && { credit: credit.replace(/^[（(]([^（）()]*)[）)]$/u, '$1') }), spans }
}

function setQuote(
  seed: string,
  quote: Extract<Insert, { kind: 'quote' }>,
  body: readonly Block[],
  ledger: Ledger,
): PullQuote {
  const ornament = ornamentLength(quote.words.text)
  const { text, spans } = setCopy(seed, quote.words.lines, ornament)
  ledger.copy(quote.words)
  ledger.lifted('ornament', quote.words, 0, ornament)
  const beside = repeatedBlock(text, body)
  const said = quote.speaker ? spansInOrder(seed, quote.speaker) : []
  return {
    text,
    ...(quote.speaker && { speaker: quote.speaker.text }),
    ...(beside !== undefined && { beside }),
    spans: chain(seed, [...spans, ...said]),
  }
}

/** Keeps the first mention of each name. */
function mergeBylines(bylines: readonly Byline[]): Byline[] {
  const seen = new Set<string>()
  return bylines.flatMap((b) => {
    const names = b.names.filter((n) => !seen.has(n))
    for (const n of names) seen.add(n)
    return names.length ? [{ ...b, names }] : []
  })
}

const galleysOfPart = ({ crossheads, para }: ArticleParts['body'][number]): Galley[] =>
  [
    ...crossheads.map((c) => c.galley),
    para.galley,
    para.bylineBefore,
    para.labelBefore,
    para.bylineAfter,
  ].filter((galley) => galley !== undefined)

const galleysIn = ({ head, inserts }: ArticleParts, body: readonly Galley[]): Galley[] => [
  ...head.map((h) => h.galley),
  ...body,
  ...inserts.flatMap(galleysOf),
]
