import { memo } from 'react'
import { numbered } from '../../numbered.ts'
import { type Doubt, doubtOf } from '../../source/doubts.ts'
import type { SeedLines } from '../../source/seedLines.ts'
import type { Passage, SourceStory } from '../../source/story.ts'
import type { Unit } from '../../source/units.ts'

/** 成版文章: the story as it was set, the unit marked in it. A click goes to what was clicked. */
export function StoryPane({
  story,
  pages,
  unit,
  language,
  onGo,
}: {
  story: SourceStory
  pages: readonly SeedLines[]
  unit: Unit
  language: string | undefined
  /** Called with a place in the running text. */
  onGo: (at: number) => void
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys go everywhere
    <section
      aria-label="成版文章"
      className="source-pane source-story"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
      tabIndex={0}
      lang={language}
      onClick={({ target }) => {
        const at = (target as HTMLElement).dataset.at
        if (at !== undefined) onGo(Number(at))
      }}
    >
      {story.passages.map((passage) => {
        const here = passage === unit.passage
        return (
          <PassageText
            key={passage.at}
            passage={passage}
            from={here ? unit.from - passage.at : -1}
            to={here ? unit.to - passage.at : -1}
            doubt={doubtOf(story, passage, pages[passage.part]!)}
          />
        )
      })}
    </section>
  )
}

const PassageText = memo(PassageInk, (before, after) => {
  return before.passage === after.passage && before.from === after.from && before.to === after.to
})

function PassageInk({
  passage,
  from,
  to,
  doubt,
}: {
  passage: Passage
  from: number
  to: number
  doubt: Doubt | undefined
}) {
  const { field, crosshead, at } = passage
  const here = to > from
  return (
    <p data-field={crosshead ? 'crosshead' : field} data-current={here || undefined}>
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
      {doubt && !doubt.sure && <small className="source-doubt">{doubt.said}</small>}
    </p>
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
