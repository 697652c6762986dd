import type { Span } from '../newspaper/span.ts'
import { type Match, matchesOf, shared } from './alike.ts'
import { fold } from './folded.ts'
import { contextLength, type Place } from './place.ts'

/** Where a place was found. */
export interface PlaceFound {
  readonly span: Span
  /** Whether a character of it changed since it was told. */
  readonly changed: boolean
}

/**
 * Finds a place again in a running text; undefined where its words are gone, or where it can’t be told which of several
 * places it was: never another place. What stands beside the words decides, as in the anchors of Hypothesis: words that
 * have lost both their neighbours count as gone.
 */
export function findPlace(place: Place, text: string): PlaceFound | undefined {
  if (place.head === '') return undefined
  const folded = fold(text)
  const matches = matchesOf(place.head, folded.text).flatMap((head) => withTail(place, head, folded.text))
  const stands = matches
    .map((match) => ({ match, ...besides(place, match, folded.text) }))
    .filter(({ before, after }) => Math.max(before, after) >= oneSide)
    .filter(({ match, before, after }) => {
      if (place.twin || match.apart > 0) return Math.min(before, after) >= otherSide
      return place.length >= fewWords || before + after >= bothSides
    })
    .map((stand) => ({ ...stand, worth: stand.before + stand.after - stand.match.apart / place.length }))
    .sort((a, b) => b.worth - a.worth)
  const [best, next] = stands
  if (!best || (next && best.worth - next.worth < clearly)) return undefined
  const { from, to, apart } = best.match
  const end = folded.at[to - 1]!
  return { span: [folded.at[from]!, end + unitsAt(text, end)], changed: apart > 0 }
}

/** The share of what stood beside the words that must still stand there on one side. */
const oneSide = 0.5
/** And on the other, where the words changed or had others like them. */
const otherSide = 0.25
/** So few words stand in many places. */
const fewWords = 6
const bothSides = 0.9
/** By so much the first must be worth more than the second. */
const clearly = 0.25

/** So many characters may have come between the words and what stood beside them. */
const fewAdded = 4

const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** The whole of many words whose beginning matches: to the end that stands nearest where it should. */
function withTail({ tail, length }: Place, head: Match, text: string): readonly Match[] {
  if (tail === '') return [head]
  const expected = head.from + length - tail.length
  const slack = Math.max(6, length >> 2)
  const from = Math.max(head.to, expected - slack)
  const ends = matchesOf(tail, text, from, expected + slack + tail.length)
  const [end] = [...ends].sort(
    (a, b) => a.apart - b.apart || Math.abs(a.from - expected) - Math.abs(b.from - expected),
  )
  if (!end) return []
  const moved = end.to - head.from === length ? 0 : 1
  return [{ from: head.from, to: end.to, apart: head.apart + end.apart + moved }]
}

/** How much of what stood beside the words stands there still, as a share; at the edge of a text nothing is asked for. */
function besides(
  { before, after }: Place,
  { from, to }: Match,
  text: string,
): { readonly before: number; readonly after: number } {
  const wide = contextLength + fewAdded
  return {
    before: share(before, text.slice(Math.max(0, from - wide), from), from === 0),
    after: share(after, text.slice(to, to + wide), to === text.length),
  }
}

const share = (told: string, stands: string, edge: boolean): number =>
  told === '' ? (edge ? 1 : 0) : shared(told, stands) / told.length
