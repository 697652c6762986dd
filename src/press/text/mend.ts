import { endsLine } from '../../newspaper/lineNumbers.ts'
import type { Span } from '../../newspaper/span.ts'
import { goesOnAsAddress } from './address.ts'
import {
  isBlankAt,
  isIdeograph,
  isIdeographOf,
  isIdleJoiner,
  isLetter,
  isLetterOf,
  isMark,
  isMarkOf,
  isUnparted,
  isUnseenAt,
  isUnseenOf,
  isWestern,
} from './glyph.ts'
import type { Line } from './line.ts'
import { type Artefact, Mended, type Repaired } from './mended.ts'
import {
  isDashBehindWords,
  isHyphen,
  isKoreanSpace,
  isWesternSpace,
  partsWords,
  standsForRest,
} from './westernSpace.ts'

/** The space that separates parts of a headline or byline, whatever the seed has there. */
export const gap = '\u3000'

/** A span of a seed, and whether it is known to have no blank. */
type Stretch = Pick<Line, 'start' | 'end' | 'solid'>

/**
 * Reads spans of a seed as one running text: wrapped lines join, spaces that extraction added go, and spaces
 * that separate become one U+3000 (one U+0020 between Latin words). No other character is added.
 */
export function mend(text: string, spans: readonly Span[]): Mended {
  return mendStretches(
    text,
    spans.map(([start, end]) => ({ start, end, solid: false })),
  )
}

function mendStretches(text: string, stretches: readonly Stretch[]): Mended {
  const pieces: string[] = []
  const runs: number[] = []
  const repairs: Repaired[] = []
  let length = 0
  // the blank before the next character, if there is one
  let blank: 'space' | 'line' | undefined
  for (const { start, end, solid } of stretches) {
    if (length > 0) blank ??= 'line'
    let spaced: ReadonlySet<number> | undefined
    for (let i = start; i < end; ) {
      if (!solid && isUnseenAt(text, i, end)) {
        i++
        continue
      }
      if (!solid && isBlankAt(text, i)) {
        blank = endsLine(text.charCodeAt(i)) ? 'line' : (blank ?? 'space')
        i++
        continue
      }
      if (blank && length > 0) {
        if (blank === 'space') spaced ??= letterspacedUntil(text, start, end)
        const kind = blank === 'space' && spaced?.has(i) ? 'letterspace' : blank
        const { artefact, space } = judgeGap(kind, text, i, end, pieces)
        if (artefact) repairs.push({ artefact, at: i })
        if (artefact === 'hyphen') {
          pieces.push(pieces.pop()!.slice(0, -1))
          length--
        }
        if (space) {
          pieces.push(space)
          runs.push(length++, -1)
        }
      }
      // everything up to the next blank is copied as it is
      const from = i
      if (solid) i = end
      else while (i < end && !isBlankAt(text, i) && !isIdleJoiner(text, i)) i++
      pieces.push(text.slice(from, i))
      runs.push(length, from)
      length += i - from
      blank = undefined
    }
  }
  return new Mended(pieces.length === 1 ? pieces[0]! : pieces.join(''), runs, repairs)
}

/** Mended lines that hold a blank: a line is asked for with its signs and again as a galley. */
const mendedLine = new WeakMap<Line, Mended>()

/** One line of a seed, mended. */
export function mendLine(seed: string, line: Line): Mended {
  if (line.solid) return new Mended(line.raw, [0, line.start], [])
  const known = mendedLine.get(line)
  if (known) return known
  const mended = mendStretches(seed, [line])
  mendedLine.set(line, mended)
  return mended
}

/** Mended groups of lines: writing an article asks for the same ones several times. */
const mendedLines = new WeakMap<readonly Line[], Mended>()

/** Lines of a seed as one running text; remembered for each array of lines. */
export function mendLines(seed: string, lines: readonly Line[]): Mended {
  const known = mendedLines.get(lines)
  if (known) return known
  if (lines.length === 1) return mendLine(seed, lines[0]!)
  const mended = mendStretches(seed, lines)
  mendedLines.set(lines, mended)
  return mended
}

/** The last character written so far, or ''. */
function lastOf(pieces: readonly string[]): string {
  const piece = pieces[pieces.length - 1] ?? ''
  return charBefore(piece, piece.length)
}

function beforeLastOf(pieces: readonly string[], last: string): string {
  const piece = pieces[pieces.length - 1] ?? ''
  const rest = piece.length - last.length
  const above = pieces[pieces.length - 2] ?? ''
  return rest > 0 ? charBefore(piece, rest) : charBefore(above, above.length)
}

const tailOf = (pieces: readonly string[]): string => pieces.slice(-4).join('').slice(-12)

/** The character that ends at an index, of one UTF-16 unit or two. */
function charBefore(text: string, to: number): string {
  const isPair = to > 1 && text.codePointAt(to - 2)! > 0xffff
  return text.slice(Math.max(0, isPair ? to - 2 : to - 1), to)
}

/** A run of single characters that is still open. */
interface Run {
  offsets: number[]
  /** How many of its words are one character long. */
  singles: number
  /** Whether the last word belonged to it. */
  goesOn: boolean
}

/** Offsets of what stands inside letter-spaced runs: three or more single characters, each followed by a space. */
function letterspacedUntil(text: string, start: number, end: number): ReadonlySet<number> {
  const inside = new Set<number>()
  const run: Run = { offsets: [], singles: 0, goesOn: false }
  for (let i = start; i < end; ) {
    let wide = 0
    let widest = 0
    let line = false
    for (; i < end && isBlankAt(text, i); i++) {
      const unit = text.charCodeAt(i)
      const ends = unit === 0x0a || unit === 0x0d
      line ||= ends
      wide = ends || isUnseenOf(unit) ? 0 : wide + 1
      widest = Math.max(widest, wide)
    }
    const from = i
    let length = 0
    let core = 0
    for (; i < end && !isBlankAt(text, i); length++) {
      const code = text.codePointAt(i)!
      // a word of more than four characters is never letter-spaced, so it need not be counted to the end
      if (length < 5 && !isMarkOf(code)) core++
      i += code > 0xffff ? 2 : 1
    }
    if (length === 0) break
    // 地 区     天 气     气 温: wide blanks separate the cells of a row that is letter-spaced; so in T H E  N E W S
    const cell = run.goesOn && widest >= (isLetterOf(text.charCodeAt(from)) ? 2 : 4)
    // J. P. M.: initials are words
    const initial = length === 2 && text[i - 1] === '.' && isLetterOf(text.charCodeAt(from))
    if (line || initial) closeRun(run, inside)
    if (initial) continue
    // 和“风: inside a run, a mark may keep two characters together
    const held = run.singles > 0 && core === 2 && length > core
    if (length > 4 || (core > 1 && !held)) closeRun(run, inside)
    else {
      if (!cell) run.offsets.push(from)
      run.goesOn = true
      if (core === 1) run.singles++
    }
  }
  closeRun(run, inside)
  return inside
}

function closeRun(run: Run, inside: Set<number>): void {
  if (run.singles >= 3) for (const offset of run.offsets) inside.add(offset)
  run.offsets = []
  run.singles = 0
  run.goesOn = false
}

const closing = /[，。、；：！？）》〉」』】〕”’…,.;:!?)\]]/u
const opening = /[（《〈「『【〔“‘([]/u

/** What a gap is: an artefact to undo, or a space that separates. */
interface Verdict {
  readonly artefact?: Artefact
  readonly space?: string
}

const wrap: Verdict = { artefact: 'wrap' }
const wrapOfWords: Verdict = { artefact: 'wrap', space: ' ' }
const hyphen: Verdict = { artefact: 'hyphen' }
const letterspace: Verdict = { artefact: 'letterspacing' }
const strayspace: Verdict = { artefact: 'strayspace' }
const autospace: Verdict = { artefact: 'autospace' }
const westernSpace: Verdict = { space: ' ' }
const space: Verdict = { space: gap }

/** Decides what the gap before text[at] is; `pieces` is what was written so far. */
function judgeGap(
  kind: 'space' | 'letterspace' | 'line',
  text: string,
  at: number,
  end: number,
  pieces: readonly string[],
): Verdict {
  if (kind === 'letterspace') return letterspace
  const code = text.codePointAt(at)!
  if (kind === 'line' && isIdeographOf(code)) return wrap
  const char = String.fromCodePoint(code)
  const before = lastOf(pieces)
  if (kind === 'space' && isIdeograph(before) && isIdeographOf(code)) return space
  const beforeLast = beforeLastOf(pieces, before)
  if (kind === 'line') {
    if (isWestern(char) && goesOnAsAddress(pieces.slice(-8).join(''), text, at, end)) return wrap
    if (isHyphen(before) && isLetter(beforeLast) && isLetter(char)) {
      // a capital after the hyphen begins a part of its own: Anglo-Saxon
      if (!/\p{Ll}/u.test(char)) return wrap
      return standsForRest(text, at, end) ? wrapOfWords : hyphen
    }
    const words =
      (isWestern(before) || /[,.;:!?)\]'"”’»%–—-]/.test(before)) &&
      (isWestern(char) || /["'“‘„«($£€–—[-]/.test(char))
    if (isUnparted(before) && isUnparted(char)) return wrap
    // quelque 40 000
    if (isLetter(before) && isWestern(char) && !isIdeograph(beforeLast)) return wrapOfWords
    const near = isLetter(before) || isLetter(char)
    const latin = words && !isIdeograph(beforeLast) && (near || partsWords(tailOf(pieces), text, at, end))
    // keep the space only where mending the result again would keep it
    return latin && isWesternSpace(before, beforeLast, text, at, end) ? wrapOfWords : wrap
  }
  if (isWestern(before) && isWestern(char)) return westernSpace
  if (isWesternSpace(before, beforeLast, text, at, end)) return westernSpace
  if (isKoreanSpace(before, beforeLast, char)) return westernSpace
  if (isDashBehindWords(tailOf(pieces), text, at, end)) return westernSpace
  if (closing.test(char) || opening.test(before)) return strayspace
  if (isMark(before) || isMark(char)) return strayspace
  return autospace
}
