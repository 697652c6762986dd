import { memo } from 'react'
import { numbered } from '../../numbered.ts'
import type { Doubt } from '../../source/doubts.ts'
import type { Passage } from '../../source/story.ts'

/** A passage of the story, in pieces that lead to their lines; the unit is marked in it. */
export const PassageText = memo(PassageInk, (before, after) => {
  return before.passage === after.passage && before.from === after.from && before.to === after.to
})

function PassageInk({
  passage,
  language,
  turnsTo,
  from,
  to,
  doubt,
}: {
  passage: Passage
  language: string | undefined
  /** 第2版, where it is the first on that page. */
  turnsTo: string | undefined
  from: number
  to: number
  doubt: Doubt | undefined
}) {
  const { field, crosshead, at } = passage
  const here = to > from
  const text = (
    <p data-field={crosshead ? 'crosshead' : field} data-current={here || undefined} lang={language}>
      {numbered(piecesOf(passage, from, to)).map(({ n, piece }) =>
        piece.on ? (
          <mark key={n} data-at={at + piece.from} aria-current="true">
            {piece.text}
          </mark>
        ) : (
          <span key={n} data-at={at + piece.from}>
            {piece.text}
          </span>
        ),
      )}
      {doubt && !doubt.sure && (
        <small className="source-doubt" lang="zh-Hans">
          {doubt.said}
        </small>
      )}
    </p>
  )
  if (turnsTo === undefined) return text
  return (
    <>
      <p className="source-turn">{turnsTo}</p>
      {text}
    </>
  )
}

interface Piece {
  readonly from: number
  readonly text: string
  readonly on: boolean
}

/** The text cut where a sentence or what is marked begins or ends. */
function piecesOf({ text, sentences }: Passage, from: number, to: number): readonly Piece[] {
  const cuts = new Set([0, text.length, ...sentences.flatMap((s) => [s.from, s.to])])
  if (to > from) cuts.add(from).add(to)
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, n) => {
    const end = ordered[n + 1]!
    return { from: start, text: text.slice(start, end), on: from <= start && end <= to }
  })
}
