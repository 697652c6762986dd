import type { Galley } from './galley.ts'
import { firstWhere } from './ordered.ts'
import { readTailPhotoCredit } from './recognise/credit.ts'
import { ornamentLength } from './recognise/ornament.ts'
import { isSpeaker } from './recognise/speaker.ts'

/** 插件: what is set into the page beside the stories, before it is known to which one it belongs. */
export type Insert =
  | {
      readonly kind: 'figure'
      readonly caption: readonly Galley[]
      readonly credit?: Galley
      /** The position of a line of its story, where an editor told it. */
      readonly of?: number
      readonly place: number
    }
  | { readonly kind: 'quote'; readonly words: Galley; readonly speaker?: Galley; readonly place: number }

/** Every galley of an insert. */
export function galleysOf(insert: Insert): Galley[] {
  if (insert.kind === 'quote') return insert.speaker ? [insert.words, insert.speaker] : [insert.words]
  return insert.credit ? [...insert.caption, insert.credit] : [...insert.caption]
}

/** The galleys that stories are made of, and the inserts; `place` counts the paragraphs before an insert. */
export interface Sorted {
  readonly stream: readonly Galley[]
  readonly inserts: readonly Insert[]
}

/** Takes captions with their credits, and quotes with their speakers, out of the stream of galleys. */
export function takeInserts(galleys: readonly Galley[]): Sorted {
  const taken = new Set<Galley>()
  const inserts: Insert[] = []
  const speakers = speakersOf(galleys)
  galleys.forEach((galley, i) => {
    const place = i
    const before = galleys[i - 1]
    if (galley.kind === 'credit') {
      const caption = captionBefore(galleys, i).filter((g) => !taken.has(g))
      for (const g of [galley, ...caption]) taken.add(g)
      inserts.push({ kind: 'figure', caption, credit: galley, place })
    } else if (galley.kind === 'copy' && readTailPhotoCredit(galley.text) && galley.lines.length <= 12) {
      taken.add(galley)
      inserts.push({ kind: 'figure', caption: [galley], place })
    } else if (galley.kind === 'copy' && isQuote(galley, before, galleys[i + 1])) {
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

/** The galley over a credit is its caption; one more above it of the same measure only where no empty line parts them. */
function captionBefore(galleys: readonly Galley[], credit: number): Galley[] {
  const above = galleys[credit - 1]
  if (!above || (above.kind !== 'copy' && above.kind !== 'head')) return []
  return [above]
}

/** ■ and a whole sentence, set to a measure of its own, is a quote lifted out; without a stop it is a crosshead. */
function isQuote(galley: Galley, before: Galley | undefined, after: Galley | undefined): boolean {
  if (ornamentLength(galley.text) === 0 || !/^[■◆▪▌█◼]/u.test(galley.text)) return false
  const near = [before, after].filter((g) => g?.kind === 'copy' && ornamentLength(g.text) === 0)
  return (
    near.length === 0 ||
    near.every((g) => Math.abs(g!.measure - galley.measure) >= 1.5) ||
    galley.lines.length >= 2
  )
}

/** Each speaker's line goes to the nearest quote that has none, neighbours first. */
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
 * A speaker's line stands at its quote. Where one does, another may stand alone between empty lines: the page
 * has the habit. Elsewhere 胡春华强调 is a kicker.
 */
function speakersOf(galleys: readonly Galley[]): Galley[] {
  const quoteAt = (i: number) => galleys[i]?.kind === 'copy' && ornamentLength(galleys[i].text) > 0
  const could = galleys.map((g, i) => ({ g, i })).filter(({ g }) => g.kind === 'head' && isSpeaker(g.text))
  const beside = could.filter(({ i }) => quoteAt(i - 1) || quoteAt(i + 1))
  if (beside.length === 0) return []
  const alone = could.filter(({ g, i }) => g.blanksBefore > 0 && (galleys[i + 1]?.blanksBefore ?? 1) > 0)
  return [...new Set([...beside, ...alone].map(({ g }) => g))]
}

/** How many quotes before and behind it a speaker's line may belong to. */
const quotesInReach = 4
