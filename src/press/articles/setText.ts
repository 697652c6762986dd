import type { Span } from '../../newspaper/span.ts'
import { goesOn } from '../headings/headWrap.ts'
import type { Vocabulary } from '../kinship/vocabulary.ts'
import { isDoubled } from '../recognise/doubled.ts'
import type { Galley } from '../text/galley.ts'
import { isAlphabetic, isBlankAt, isUnparted, isUnseenOf } from '../text/glyph.ts'
import type { Line } from '../text/line.ts'
import { gap, mendLines } from '../text/mend.ts'

/** Text for the edition, and the spans that it came from. */
export interface SetText {
  readonly text: string
  readonly spans: readonly Span[]
}

/** The spans of whole lines in reading order; lines with only blank between them share a span. */
export function spansOfLines(seed: string, lines: readonly Line[]): Span[] {
  const ascend = lines.every(({ index }, i) => i === 0 || lines[i - 1]!.index <= index)
  const read = ascend ? lines : [...lines].sort((a, b) => a.index - b.index)
  return chain(
    seed,
    read.map(({ start, end }) => [start, end]),
  )
}

/** The pieces that the text of a galley came from, in its order. */
export function spansInOrder(seed: string, { lines }: Pick<Galley, 'lines'>): Span[] {
  const mended = mendLines(seed, lines)
  return chain(seed, mended.spansOf(0, mended.text.length))
}

/** Sorts spans and joins those with nothing but blank between them. */
export function joinSpans(seed: string, spans: readonly Span[]): Span[] {
  const ascend = spans.every(([start], i) => i === 0 || spans[i - 1]![0] <= start)
  return chain(seed, ascend ? spans : [...spans].sort((a, b) => a[0] - b[0]))
}

/** Joins spans that stand behind each other with nothing but blank between them; their order stays. */
export function chain(seed: string, spans: readonly Span[]): Span[] {
  const joined: [number, number][] = []
  for (const [start, end] of spans) {
    const last = joined.at(-1)
    if (last && last[0] <= start && isWhite(seed, last[1], start)) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

/** Whether only white space stands between two offsets; what nobody sees is none. */
function isWhite(seed: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isBlankAt(seed, i) || isUnseenOf(seed.charCodeAt(i))) return false
  return true
}

/**
 * Text [from, to) of lines as mended, and the pieces that it came from: they hold its characters and blanks, in its order.
 * A paragraph may run from the foot of one column to the head of the next, which stands above it on the page.
 */
export function setCopy(
  seed: string,
  lines: readonly Line[],
  from = 0,
  to = Number.POSITIVE_INFINITY,
): SetText {
  const mended = mendLines(seed, lines)
  const cut = mended.text.slice(from, to)
  const text = cut.trim()
  if (text === '') return { text: '', spans: [] }
  const at = from + (cut.length - cut.trimStart().length)
  return { text, spans: chain(seed, mended.spansOf(at, at + text.length)) }
}

/**
 * Sets one part of a heading: doubled text is halved, two clauses are separated by U+3000, wrapped lines join.
 * `known` holds the terms of the page, to find wraps.
 */
export function setHeading(seed: string, galleys: readonly Galley[], known: Vocabulary): SetText {
  let text = ''
  const spans: Span[] = []
  galleys.forEach((galley, i) => {
    const above = galleys[i - 1]
    if (above?.text === galley.text) return
    spans.push(...spansInOrder(seed, galley))
    const line = halve(galley.text)
    if (above && !goesOn(above, galley, known) && twoBeats(halve(above.text), line)) text += gap
    else text += joint(text, line)
    text += line
  })
  return { text, spans: chain(seed, spans) }
}

/** What joins two lines: a space in an alphabetic script, except after a hyphen. */
function joint(above: string, below: string): string {
  const last = above.slice(-1)
  if (last === '' || last === '-' || (isUnparted(last) && isUnparted(below.slice(0, 1)))) return ''
  if (isAlphabetic(above) && isAlphabetic(below)) return ' '
  return /[\p{Script=Latin}\d,.:;]$/u.test(above) && /^[\p{Script=Latin}"'“‘]/u.test(below) ? ' ' : ''
}

function twoBeats(above: string, below: string): boolean {
  if (Math.min(above.length, below.length) < 4 || /[\p{Script=Latin}]/u.test(above + below)) return false
  if (isAlphabetic(above + below)) return false
  if (Math.abs(above.length - below.length) <= 1) return true
  return (
    /^(?:向|为|把|将|让|推动|助推|助力|确保|实现|奋力|不断|全面|加快|着力)/u.test(below) &&
    above.length >= below.length
  )
}

/** 强能力强能力　锻作风锻作风 → 强能力　锻作风 */
export function halve(text: string): string {
  if (!isDoubled(text)) return text
  const tokens = text.split(/[\u3000 ]+/u).filter(Boolean)
  if (tokens.every((t) => t.length % 2 === 0 && half(t) + half(t) === t)) return tokens.map(half).join(gap)
  return tokens.slice(0, tokens.length / 2).join(gap)
}

const half = (token: string): string => token.slice(0, token.length / 2)
