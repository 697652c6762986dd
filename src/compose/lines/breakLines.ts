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
 * The lines of a paragraph as a browser sets them with the CSS that `composition.ts` names. An empty text has no line.
 */
export function breakLines(text: string, setting: Setting): Line[] {
  const characters = [...text]
  const offsets = offsetsOf(characters)
  const breaks = breaksOf(characters)
  const tied = characters.map(() => false)
  for (const [start, end] of setting.tied ?? []) {
    for (let i = 0; i < characters.length; i++) {
      if (offsets[i]! < start || offsets[i]! >= end) continue
      tied[i] = true
      if (offsets[i + 1]! < end) breaks[i] = false
    }
  }
  const faces = characters.map((_, i) => faceAt(offsets[i]!, setting))
  const widths = characters.map((c, i) => advanceOf(c, faces[i]!))
  const lines: Line[] = []
  let start = 0
  while (start < characters.length) {
    const room = setting.measure - (start === 0 ? (setting.indent ?? 0) : 0)
    const { end, width } = fillLine({ characters, faces, widths, breaks, tied }, start, room)
    lines.push({ start: offsets[start]!, end: offsets[end]!, width })
    start = end
  }
  return lines
}

function faceAt(offset: number, setting: Setting): Face {
  return offset < (setting.runIn ?? 0) ? 'kai' : 'song'
}

function offsetsOf(characters: readonly string[]): number[] {
  const offsets = [0]
  for (const c of characters) offsets.push(offsets.at(-1)! + c.length)
  return offsets
}

interface Paragraph {
  readonly characters: readonly string[]
  readonly faces: readonly Face[]
  readonly widths: readonly number[]
  readonly breaks: readonly boolean[]
  readonly tied: readonly boolean[]
}

function fillLine(
  { characters, faces, widths, breaks, tied }: Paragraph,
  start: number,
  room: number,
): { end: number; width: number } {
  let x = 0
  let inked = 0
  let best: { end: number; width: number } | undefined
  let forced: { end: number; width: number } | undefined
  for (let i = start; i < characters.length; i++) {
    const c = characters[i]!
    const before = i > start ? characters[i - 1]! : undefined
    // 楷 faces have no half-width forms: their marks share nothing.
    const shares = faces[i] === 'song'
    x += widths[i]!
    if (before === undefined) x -= shares ? trimmedAtStart(c) : 0
    else x += takesAutospace(before, c) ? autospace : 0
    if (before !== undefined && shares)
      x -= faces[i - 1] === 'song' ? sharedBetween(before, c) : sharedAcross(before, c)
    // A space hangs, U+3000 too: it takes no room at the end of a line.
    if (c !== ' ' && c !== '\u3000') inked = x
    // Inside `white-space: nowrap` the browser gives up nothing at the end of a line.
    const spare = shares && !tied[i] && inked - room > tolerance ? spareAtEnd(c) : 0
    const fits = inked - spare - room <= tolerance
    const last = i + 1 === characters.length
    if (fits) forced = { end: i + 1, width: inked - spare }
    if (fits && (last || breaks[i])) best = forced
    if (best && characters[i] === '\n') break
    if (inked - 1 > room) break
  }
  // `overflow-wrap: break-word`: a word longer than the line is cut where the line is full.
  return best ?? forced ?? { end: start + 1, width: widths[start]! }
}
