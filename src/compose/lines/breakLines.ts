import { advanceOf, autospace, type Face, takesAutospace } from './advance.ts'
import { breaksOf } from './mayBreak.ts'
import { sharedBetween, spareAtEnd, trimmedAtStart } from './sharedSpace.ts'

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
  for (const [start, end] of setting.tied ?? []) {
    for (let i = 0; i + 1 < characters.length; i++) {
      const offset = offsets[i + 1]!
      if (offset > start && offset < end) breaks[i] = false
    }
  }
  const widths = characters.map((c, i) => advanceOf(c, faceAt(offsets[i]!, setting)))
  const lines: Line[] = []
  let start = 0
  while (start < characters.length) {
    const room = setting.measure - (start === 0 ? (setting.indent ?? 0) : 0)
    const { end, width } = fillLine(characters, widths, breaks, start, room)
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

function fillLine(
  characters: readonly string[],
  widths: readonly number[],
  breaks: readonly boolean[],
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
    x += widths[i]!
    if (before === undefined) x -= trimmedAtStart(c)
    else x += (takesAutospace(before, c) ? autospace : 0) - sharedBetween(before, c)
    // A space hangs: it takes no room at the end of a line.
    if (c !== ' ') inked = x
    const spare = inked - room > tolerance ? spareAtEnd(c) : 0
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
