import { advanceOf, autospace, type Face, takesAutospace } from './advance.ts'
import { breaksOf } from './mayBreak.ts'
import { sharedAcross, sharedBetween, spareAtEnd, trimmedAtStart } from './sharedSpace.ts'

/** 行: half-open range of UTF-16 offsets into the paragraph, and its natural width in em before justification. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly width: number
}

/** How a paragraph is set. Lengths in em of its own size. */
export interface Setting {
  readonly measure: number
  /** 首行缩进 */
  readonly indent?: number
  /** UTF-16 length of the opening that stands in 楷. */
  readonly runIn?: number
  /** 不拆: ranges inside which no line ends, over what the marks allow. */
  readonly tied?: readonly (readonly [start: number, end: number])[]
}

/** Chromium compares in 1/64px: at 16px to 20px a line may be this much over and still fit. */
const tolerance = 0.002

/**
 * 备排: a paragraph of which all is known that no measure changes, by character, so that it can be set at many. Widths in
 * em.
 */
export interface ReadyParagraph {
  readonly characters: readonly string[]
  readonly offsets: readonly number[]
  readonly breaks: readonly boolean[]
  readonly widths: readonly number[]
  /** What a character gains beside the one before it: 中西间距, or less than nothing where marks share space. */
  readonly beside: readonly number[]
  /** What it gives up at the start of a line, and can give up at its end. */
  readonly trimmed: readonly number[]
  readonly spare: readonly number[]
}

/**
 * The lines of a paragraph as a browser sets them with the CSS that `composition.ts` names. An empty text has no line.
 */
export function breakLines(text: string, setting: Setting): Line[] {
  return linesOf(readyParagraph(text, setting), setting)
}

/** Makes a paragraph ready; neither its measure nor its indent matters yet. */
export function readyParagraph(
  text: string,
  { runIn = 0, tied: ties = [] }: Omit<Setting, 'measure' | 'indent'>,
): ReadyParagraph {
  const characters = [...text]
  const offsets = offsetsOf(characters)
  const breaks = breaksOf(characters)
  const tied = characters.map(() => false)
  for (const [start, end] of ties) {
    for (let i = 0; i < characters.length; i++) {
      if (offsets[i]! < start || offsets[i]! >= end) continue
      tied[i] = true
      if (offsets[i + 1]! < end) breaks[i] = false
    }
  }
  const faces = offsets.map((offset): Face => (offset < runIn ? 'kai' : 'song'))
  // 楷 faces have no half-width forms: their marks share nothing.
  const shares = (i: number): boolean => faces[i] === 'song'
  const beside = characters.map((c, i) => {
    const before = characters[i - 1]
    if (before === undefined) return 0
    if (takesAutospace(before, c)) return autospace
    if (!shares(i)) return 0
    return -(shares(i - 1) ? sharedBetween(before, c) : sharedAcross(before, c))
  })
  return {
    characters,
    offsets,
    breaks,
    widths: characters.map((c, i) => advanceOf(c, faces[i]!)),
    beside,
    trimmed: characters.map((c, i) => (shares(i) ? trimmedAtStart(c) : 0)),
    // Inside `white-space: nowrap` the browser gives up nothing at the end of a line.
    spare: characters.map((c, i) => (shares(i) && !tied[i] ? spareAtEnd(c) : 0)),
  }
}

/** The lines of a paragraph that is ready. */
export function linesOf(
  paragraph: ReadyParagraph,
  { measure, indent = 0 }: Pick<Setting, 'measure' | 'indent'>,
): Line[] {
  const { characters, offsets } = paragraph
  const lines: Line[] = []
  let start = 0
  while (start < characters.length) {
    const { end, width } = fillLine(paragraph, start, measure - (start === 0 ? indent : 0))
    lines.push({ start: offsets[start]!, end: offsets[end]!, width })
    start = end
  }
  return lines
}

function offsetsOf(characters: readonly string[]): number[] {
  const offsets = [0]
  let offset = 0
  for (const c of characters) {
    offset += c.length
    offsets.push(offset)
  }
  return offsets
}

function fillLine(
  { characters, widths, beside, trimmed, spare, breaks }: ReadyParagraph,
  start: number,
  room: number,
): { end: number; width: number } {
  let x = 0
  let inked = 0
  let best = 0
  let bestWidth = 0
  let forced = 0
  let forcedWidth = 0
  for (let i = start; i < characters.length; i++) {
    const c = characters[i]!
    x += widths[i]!
    if (i === start) x -= trimmed[i]!
    else x += beside[i]!
    // A space hangs, U+3000 too: it takes no room at the end of a line.
    if (c !== ' ' && c !== '\u3000') inked = x
    const given = inked - room > tolerance ? spare[i]! : 0
    if (inked - given - room <= tolerance) {
      forced = i + 1
      forcedWidth = inked - given
      if (forced === characters.length || breaks[i]) {
        best = forced
        bestWidth = forcedWidth
      }
    }
    if (best > 0 && c === '\n') break
    if (inked - 1 > room) break
  }
  if (best > 0) return { end: best, width: bestWidth }
  // `overflow-wrap: break-word`: a word longer than the line is cut where the line is full.
  return forced > 0 ? { end: forced, width: forcedWidth } : { end: start + 1, width: widths[start]! }
}
