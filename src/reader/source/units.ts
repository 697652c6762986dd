import { lineAt } from '../../newspaper/lineNumbers.ts'
import type { Span } from '../../newspaper/span.ts'
import type { SeedLines } from './seedLines.ts'
import type { Passage, SourceStory } from './story.ts'

/** 逐句, 逐段, 逐行: by what one goes through a story. */
export type UnitKind = 'sentence' | 'paragraph' | 'line'

/** 单位: one sentence, passage or line: a range of the story’s running text, and where it stands in its seed. */
export interface Unit {
  readonly passage: Passage
  readonly part: number
  readonly from: number
  readonly to: number
  /** By line: the ranges of it that the unit takes, in offsets of the seed; blanks part none. In the order of the text. */
  readonly lines: ReadonlyMap<number, readonly Span[]>
}

/** All units of a story, in its order. `pages` has the lines of each part’s page. */
export function unitsOf(story: SourceStory, kind: UnitKind, pages: readonly SeedLines[]): readonly Unit[] {
  const ranges = kind === 'line' ? lineRanges(story, pages) : passageRanges(story, kind)
  return ranges.map(({ passage, from, to }) => ({
    passage,
    part: passage.part,
    from,
    to,
    lines: linesUnder(story, passage.part, pages[passage.part]!, [from, to]),
  }))
}

/** The unit that holds a place of the running text, else the first behind it. */
export function unitAt(units: readonly Unit[], at: number): number {
  const n = units.findIndex(({ to }) => at < to)
  return n < 0 ? units.length - 1 : n
}

/** The unit that a line of a seed belongs to; −1 where the story has none of it. */
export function unitOfLine(units: readonly Unit[], part: number, line: number): number {
  return units.findIndex((unit) => unit.part === part && unit.lines.has(line))
}

interface Range {
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

function passageRanges({ passages }: SourceStory, kind: 'sentence' | 'paragraph'): Range[] {
  return passages.flatMap((passage): Range[] => {
    const { at, text, sentences } = passage
    if (kind === 'paragraph' || sentences.length === 0)
      return text === '' ? [] : [{ passage, from: at, to: at + text.length }]
    return sentences.map(({ from, to }) => ({ passage, from: at + from, to: at + to }))
  })
}

/** What stands on one line, cut where a passage ends. */
function lineRanges({ passages, offsets }: SourceStory, pages: readonly SeedLines[]): Range[] {
  return passages.flatMap((passage) => {
    const ranges: { passage: Passage; from: number; to: number; line: number }[] = []
    for (let i = passage.at; i < passage.at + passage.text.length; i++) {
      const offset = offsets[i]!
      if (offset < 0) continue
      const line = lineAt(pages[passage.part]!.starts, offset)
      const last = ranges.at(-1)
      if (last?.line === line) last.to = i + 1
      else ranges.push({ passage, from: i, to: i + 1, line })
    }
    return ranges
  })
}

function linesUnder(
  { offsets, parts }: SourceStory,
  part: number,
  { starts }: SeedLines,
  [from, to]: Span,
): Map<number, readonly Span[]> {
  const { text } = parts[part]!
  const lines = new Map<number, Span[]>()
  for (let i = from; i < to; i++) {
    const at = offsets[i]!
    if (at < 0) continue
    const line = lineAt(starts, at)
    const ranges = lines.get(line) ?? []
    const last = ranges.at(-1)
    const goesOn = last && last[1] <= at && text.slice(last[1], at).trim() === ''
    lines.set(line, goesOn ? [...ranges.slice(0, -1), [last[0], at + 1]] : [...ranges, [at, at + 1]])
  }
  return lines
}
