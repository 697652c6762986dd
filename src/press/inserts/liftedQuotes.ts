import { adjoin } from '../headings/headWrap.ts'
import { isInCapitals } from '../recognise/capitals.ts'
import { isSpeaker } from '../recognise/speaker.ts'
import type { Galley } from '../text/galley.ts'

// “It is 90 years old.
// It owes us nothing.”
// ELLEN BRANDT
// MAYOR OF MILLBROOK

/** A pull quote and its speaker. */
export interface LiftedQuote {
  readonly words: readonly Galley[]
  readonly speaker: readonly Galley[]
}

/** shortest: in UTF-16 units, as less may repeat by chance; the other two: longer ones are no quotes. */
const shortest = 12
const mostGalleys = 4
const mostLines = 8
/** How many galleys before and after it the story that it comes from may stand. */
const reach = 60

/** 引语: quotes that some paragraph of the page contains word for word, each under its first galley. */
export function liftedQuotes(galleys: readonly Galley[]): ReadonlyMap<Galley, LiftedQuote> {
  const lifted = new Map<Galley, LiftedQuote>()
  for (let i = 0; i < galleys.length; i++) {
    const words = opens(galleys[i]!) ? wordsAt(galleys, i) : []
    if (words.length === 0 || !isSaidElsewhere(galleys, i, words)) continue
    const speaker: Galley[] = []
    for (let k = i + words.length; speaker.length < 2 && isName(galleys[k]); k++) speaker.push(galleys[k]!)
    lifted.set(galleys[i]!, { words, speaker })
  }
  return lifted
}

const opens = ({ kind, text, lines }: Galley): boolean =>
  (kind === 'copy' || kind === 'head') && lines.length <= mostLines && /^[“"„«]/u.test(text)

/** The galleys from the one that opens a quotation to the one that closes it, if nothing stands between. */
function wordsAt(galleys: readonly Galley[], first: number): readonly Galley[] {
  for (let end = first + 1; end <= Math.min(galleys.length, first + mostGalleys); end++) {
    const last = galleys[end - 1]!
    if (last.kind !== 'copy' && last.kind !== 'head') return []
    if (end > first + 1 && !adjoin(galleys[end - 2]!, last)) return []
    if (/[”"“»][.!?。]?$/u.test(last.text)) return galleys.slice(first, end)
  }
  return []
}

function isSaidElsewhere(galleys: readonly Galley[], first: number, words: readonly Galley[]): boolean {
  const said = bare(words.map(({ text }) => text).join(' '))
  if (said.length < shortest) return false
  // a quick test first
  const opening = words[0]!.text.slice(1, 1 + shortest / 2)
  for (let k = Math.max(0, first - reach); k < Math.min(galleys.length, first + reach); k++) {
    const { kind, text } = galleys[k]!
    if (kind !== 'copy' || (k >= first && k < first + words.length) || !text.includes(opening)) continue
    const copy = bare(text)
    if (copy.length > said.length && copy.includes(said)) return true
  }
  return false
}

/** Removes quotation marks, blanks and the stop at the end. */
const bare = (text: string): string => text.replace(/[“”"„«»\s]/gu, '').replace(/[,.，。]$/u, '')

const isName = (galley: Galley | undefined): boolean =>
  galley?.kind === 'head' && (isInCapitals(galley.text) || isSpeaker(galley.text))
