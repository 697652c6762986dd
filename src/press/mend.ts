import type { Span } from '../newspaper/span.ts'
import { isBlank, isIdeograph, isLetter, isMark, isWestern } from './glyph.ts'

/** 病: what extraction did to the text. Each is undone here and nowhere else, and each has its name; doubled text is halved where headings are set. */
export type Artefact =
  | 'wrap' // a line cut by the measure: the halves join
  | 'letterspacing' // 中 央 军 委
  | 'autospace' // 7 月 27 日: a space between an ideograph and a digit or letter
  | 'strayspace' // 目睹 ，
  | 'hyphen' // news- paper

/** One artefact undone, at an offset into the seed. */
export interface Repair {
  readonly artefact: Artefact
  readonly at: number
}

/** Text made good, and where each of its characters stands in the seed (-1: a space that stands for a gap). */
export interface Mended {
  readonly text: string
  readonly at: readonly number[]
  readonly repairs: readonly Repair[]
}

/** The separating space of a headline or a byline, whatever the seed had. */
export const gap = '\u3000'

/**
 * Reads the spans of a seed as one running text: wrapped lines join, spaces that extraction put in go,
 * spaces that separate stay as one U+3000 (one U+0020 between Latin words). No character is added but these.
 */
export function mend(text: string, spans: readonly Span[]): Mended {
  const out: string[] = []
  const at: number[] = []
  const repairs: Repair[] = []
  for (const place of places(text, spans)) {
    const verdict = place.gap === undefined ? undefined : judgeGap(place, out)
    if (verdict) {
      if (verdict.artefact) repairs.push({ artefact: verdict.artefact, at: place.offset })
      if (verdict.artefact === 'hyphen') {
        out.pop()
        at.pop()
      }
      if (verdict.put) {
        out.push(verdict.put)
        at.push(-1)
      }
    }
    out.push(place.char)
    at.push(place.offset)
  }
  // one entry of `at` for each UTF-16 unit, so that an index into the text is an index into `at`
  const units = out.flatMap((ch, i) => (ch.length === 1 ? [at[i]!] : [at[i]!, at[i]! < 0 ? -1 : at[i]! + 1]))
  return { text: out.join(''), at: units, repairs }
}

/** The spans of the seed that text[from, to) of a mended text came from; gaps between them are left out. */
export function spansOf(mended: Mended, from: number, to: number): Span[] {
  const spans: [number, number][] = []
  for (let i = from; i < to; i++) {
    const offset = mended.at[i]!
    if (offset < 0) continue
    const last = spans.at(-1)
    if (last && last[1] === offset) last[1] = offset + 1
    else spans.push([offset, offset + 1])
  }
  return spans
}

interface Place {
  readonly char: string
  readonly offset: number
  readonly next: string
  /** The blank between this character and the one before it, where there is any. */
  readonly gap?: 'space' | 'letterspace' | 'line'
}

/** Every visible character of the spans, with the kind of gap before it. */
function* places(text: string, spans: readonly Span[]): Generator<Place> {
  let before: 'space' | 'line' | undefined
  let first = true
  for (const [start, end] of spans) {
    if (!first) before ??= 'line'
    const spaced = letterspacedUntil(text, start, end)
    for (let i = start; i < end; ) {
      const char = String.fromCodePoint(text.codePointAt(i) ?? 0)
      if (isBlank(char)) {
        before = /[\n\r\u2028\u2029]/.test(char) ? 'line' : (before ?? 'space')
        i += char.length
        continue
      }
      const next = text[i + char.length] ?? ''
      const gapHere = first ? undefined : before === 'space' && spaced.has(i) ? 'letterspace' : before
      yield gapHere ? { char, offset: i, next, gap: gapHere } : { char, offset: i, next }
      before = undefined
      first = false
      i += char.length
    }
  }
}

/** Offsets of characters inside a letter-spaced run: three or more single characters, each followed by a space. */
function letterspacedUntil(text: string, start: number, end: number): Set<number> {
  const inside = new Set<number>()
  let run: number[] = []
  let singles = 0
  const close = () => {
    if (singles >= 3) for (const offset of run) inside.add(offset)
    run = []
    singles = 0
  }
  for (let i = start; i < end; ) {
    if (isBlank(text[i]!)) {
      i++
      continue
    }
    // a word of more than four characters is no letter-spaced one, so its end need not be known to be exact
    const from = i
    const chars: string[] = []
    for (; i < end && !isBlank(text[i]!); i += chars.at(-1)!.length) {
      const char = String.fromCodePoint(text.codePointAt(i)!)
      if (chars.length < 5) chars.push(char)
      else chars[4] = char
    }
    const last = run.at(-1)
    if (last !== undefined && /[\n\r]|[^\S\n\r]{4,}/.test(text.slice(last, from))) close()
    const core = chars.filter((ch) => !isMark(ch)).length
    // 和“风: inside a run, a mark may hold two characters together
    const held = singles > 0 && core === 2 && chars.length > core
    if (chars.length <= 4 && (core <= 1 || held)) {
      run.push(from)
      if (core === 1) singles++
    } else close()
  }
  close()
  return inside
}

const closing = /[，。、；：！？）》〉」』】〕”’…,.;:!?)\]]/u
const opening = /[（《〈「『【〔“‘([]/u

/** What a gap between two characters was: nothing to keep, or a space that separates. */
function judgeGap(place: Place, out: readonly string[]): { artefact?: Artefact; put?: string } {
  const before = out.at(-1) ?? ''
  const { char, gap: kind } = place
  if (kind === 'line') {
    if (before === '-' && isLetter(out.at(-2) ?? '') && /\p{Ll}/u.test(char)) return { artefact: 'hyphen' }
    const words =
      (isWestern(before) || /[,.;:!?)\]'"”’%-]/.test(before)) && (isLetter(char) || /["'“‘(]/.test(char))
    const latin = words && (isLetter(before) || isLetter(char)) && !isIdeograph(out.at(-2) ?? '')
    return latin ? { artefact: 'wrap', put: ' ' } : { artefact: 'wrap' }
  }
  if (kind === 'letterspace') return { artefact: 'letterspacing' }
  if (isWestern(before) && isWestern(char)) return { put: ' ' }
  if (isIdeograph(before) && isIdeograph(char)) return { put: gap }
  if (/[–—]/.test(before) && out.at(-2) === ' ' && isWestern(char)) return { put: ' ' }
  if (latinMark(before, out) && (isLetter(char) || isWestern(char) || /["'“‘(]/.test(char)))
    return { put: ' ' }
  if (isLetter(before) && /["'“‘(&–—-]/.test(char)) return { put: ' ' }
  if (closing.test(char) || opening.test(before)) return { artefact: 'strayspace' }
  if (isMark(before) || isMark(char)) return { artefact: 'strayspace' }
  return { artefact: 'autospace' }
}

/** A mark that ends a Latin word or sentence: the space behind it is the language's own. */
function latinMark(before: string, out: readonly string[]): boolean {
  return /[,.;:!?)\]'"”’&–—-]/.test(before) && /[\p{Script=Latin}\p{Nd}.'"”’)]/u.test(out.at(-2) ?? '')
}
