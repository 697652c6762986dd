import type { Span } from '../newspaper/span.ts'
import { isBlankAt, isIdeograph, isLetter, isMark, isWestern } from './glyph.ts'
import { isWesternSpace, standsForRest } from './westernSpace.ts'

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
  const pieces: string[] = []
  const at: number[] = []
  const repairs: Repair[] = []
  const put: Put = { last: '', beforeLast: '' }
  // the blank between the last character that was put and the next
  let blank: 'space' | 'line' | undefined
  for (const [start, end] of spans) {
    if (put.last) blank ??= 'line'
    let spaced: ReadonlySet<number> | undefined
    for (let i = start; i < end; ) {
      if (isBlankAt(text, i)) {
        blank = endsLine(text.charCodeAt(i)) ? 'line' : (blank ?? 'space')
        i++
        continue
      }
      if (blank && put.last) {
        if (blank === 'space') spaced ??= letterspacedUntil(text, start, end)
        const kind = blank === 'space' && spaced?.has(i) ? 'letterspace' : blank
        const { artefact, space } = judgeGap(kind, text, i, end, put)
        if (artefact) repairs.push({ artefact, at: i })
        if (artefact === 'hyphen') {
          pieces.push(pieces.pop()!.slice(0, -1))
          at.pop()
          put.last = put.beforeLast
        }
        if (space) {
          pieces.push(space)
          at.push(-1)
          put.beforeLast = put.last
          put.last = space
        }
      }
      // all up to the next blank goes as it stands
      const from = i
      while (i < end && !isBlankAt(text, i)) at.push(i++)
      pieces.push(text.slice(from, i))
      remember(put, text, from, i)
      blank = undefined
    }
  }
  return { text: pieces.join(''), at, repairs }
}

/** The last two characters that were put. */
interface Put {
  last: string
  beforeLast: string
}

/** Remembers the last two characters of text[from, to), or of what was put before it too. */
function remember(put: Put, text: string, from: number, to: number): void {
  const last = charStart(text, from, to)
  put.beforeLast = last > from ? text.slice(charStart(text, from, last), last) : put.last
  put.last = text.slice(last, to)
}

/** Where the character begins that ends at a place: one unit before it, or two. */
function charStart(text: string, from: number, to: number): number {
  const isPair = to - from > 1 && text.codePointAt(to - 2)! > 0xffff
  return isPair ? to - 2 : to - 1
}

const endsLine = (unit: number): boolean =>
  unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029

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

/** Offsets of characters inside a letter-spaced run: three or more single characters, each followed by a space. */
function letterspacedUntil(text: string, start: number, end: number): Set<number> {
  const inside = new Set<number>()
  let run: number[] = []
  let singles = 0
  /** The last single character, if nothing closed its run. */
  let last: number | undefined
  const close = () => {
    if (singles >= 3) for (const offset of run) inside.add(offset)
    run = []
    singles = 0
    last = undefined
  }
  for (let i = start; i < end; ) {
    if (isBlankAt(text, i)) {
      i++
      continue
    }
    const from = i
    let length = 0
    let core = 0
    for (; i < end && !isBlankAt(text, i); length++) {
      const char = String.fromCodePoint(text.codePointAt(i)!)
      // a word of more than four characters is no letter-spaced one, whatever it holds
      if (length < 5 && !isMark(char)) core++
      i += char.length
    }
    const before = last === undefined ? '' : text.slice(last, from)
    if (/[\n\r]/.test(before)) close()
    // 地 区     天 气     气 温: the cells of a row are spread alike, and stay apart
    const cell = /[^\S\n\r]{4,}/.test(before)
    // 和“风: inside a run, a mark may hold two characters together
    const held = singles > 0 && core === 2 && length > core
    if (length <= 4 && (core <= 1 || held)) {
      if (!cell) run.push(from)
      last = from
      if (core === 1) singles++
    } else close()
  }
  close()
  return inside
}

const closing = /[，。、；：！？）》〉」』】〕”’…,.;:!?)\]]/u
const opening = /[（《〈「『【〔“‘([]/u

/** What a gap was: an artefact to undo, or a space that separates. */
interface Verdict {
  readonly artefact?: Artefact
  readonly space?: string
}

/** What a gap between the last character that was put and the next one was. */
function judgeGap(
  kind: 'space' | 'letterspace' | 'line',
  text: string,
  at: number,
  end: number,
  put: Put,
): Verdict {
  const char = String.fromCodePoint(text.codePointAt(at)!)
  const { last: before, beforeLast } = put
  if (kind === 'line') {
    if (isIdeograph(char)) return { artefact: 'wrap' }
    if (before === '-' && isLetter(beforeLast) && isLetter(char)) {
      // a capital is no middle of a word: Anglo-Saxon
      if (!/\p{Ll}/u.test(char)) return { artefact: 'wrap' }
      return standsForRest(text, at, end) ? { artefact: 'wrap', space: ' ' } : { artefact: 'hyphen' }
    }
    const words =
      (isWestern(before) || /[,.;:!?)\]'"”’»%–—-]/.test(before)) &&
      (isLetter(char) || /["'“‘„«($£€–—]/.test(char))
    // quelque 40 000
    if (isLetter(before) && isWestern(char) && !isIdeograph(beforeLast))
      return { artefact: 'wrap', space: ' ' }
    const latin = words && (isLetter(before) || isLetter(char)) && !isIdeograph(beforeLast)
    return latin ? { artefact: 'wrap', space: ' ' } : { artefact: 'wrap' }
  }
  if (kind === 'letterspace') return { artefact: 'letterspacing' }
  if (isWestern(before) && isWestern(char)) return { space: ' ' }
  if (isIdeograph(before) && isIdeograph(char)) return { space: gap }
  if (isWesternSpace(before, beforeLast, text, at, end)) return { space: ' ' }
  if (closing.test(char) || opening.test(before)) return { artefact: 'strayspace' }
  if (isMark(before) || isMark(char)) return { artefact: 'strayspace' }
  return { artefact: 'autospace' }
}
