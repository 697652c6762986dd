import { memo } from 'react'
import type { Span } from '../../../newspaper/span.ts'
import { numbered } from '../../numbered.ts'
import type { LineNote } from '../../source/repairsSaid.ts'
import type { SeedLine } from '../../source/seedLines.ts'

/** Em of a line beside which there is room for a note. */
const roomForNote = 28

/** In em, near enough: letters, digits and blanks of theirs are half as wide as ideographs. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < '\u2e80' ? 0.5 : 1), 0)

/** 行: one line of the seed, its number before it and what was done to it beside it. */
export const SeedRow = memo(function SeedRow({
  line: { number, text, from },
  language,
  marked,
  notes,
}: {
  line: SeedLine
  language: string | undefined
  /** What of it is marked, in offsets of the seed. */
  marked: readonly Span[] | undefined
  notes: readonly LineNote[] | undefined
}) {
  const here = marked !== undefined
  const said = text.trim() === '' ? '空行' : text.trim()
  return (
    <li
      aria-label={[`第${number}行，${said}`, ...(notes ?? []).map((note) => note.said)].join('，')}
      data-line={number}
      data-current={here || undefined}
      data-long={widthOf(text) > roomForNote || undefined}
      aria-current={here || undefined}
    >
      <span className="source-number">{number}</span>
      <span className="source-raw" lang={language}>
        {numbered(piecesOf(text, from, marked ?? [])).map(({ n, piece: { words, on } }) =>
          on ? <mark key={n}>{words}</mark> : words,
        )}
      </span>
      {notes?.map((note) => (
        <small key={note.said} className="source-note" data-kind={note.kind}>
          {note.said}
        </small>
      ))}
    </li>
  )
})

function piecesOf(
  text: string,
  start: number,
  marked: readonly Span[],
): readonly { readonly words: string; readonly on: boolean }[] {
  let at = 0
  const pieces = [...marked]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([from, to]) => {
      const before = { words: text.slice(at, from - start), on: false }
      at = to - start
      return [before, { words: text.slice(from - start, at), on: true }]
    })
  return [...pieces, { words: text.slice(at), on: false }]
}
