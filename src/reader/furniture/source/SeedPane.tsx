import { memo, type ReactNode } from 'react'
import type { Span } from '../../../newspaper/span.ts'
import { numbered } from '../../numbered.ts'
import type { Doubt } from '../../source/doubts.ts'
import { sayLineNumbers } from '../../source/lineNumbersSaid.ts'
import type { LineNote } from '../../source/repairsSaid.ts'
import type { SeedLine, SeedLines } from '../../source/seedLines.ts'
import type { Unit } from '../../source/units.ts'
import { DoubtSaid } from './Account.tsx'

/** 提取原文: the lines of the page as extraction left them, those of the unit marked. On a phone a sheet over the story. */
export function SeedPane({
  page,
  notes,
  unit,
  language,
  doubt,
  children,
  foot,
  onGo,
}: {
  page: SeedLines
  notes: ReadonlyMap<number, readonly LineNote[]>
  unit: Unit
  language: string | undefined
  doubt: Doubt | undefined
  /** What is said above the lines. */
  children: ReactNode
  /** What stands below them. */
  foot: ReactNode
  /** Called with the number of a line. */
  onGo: (line: number) => void
}) {
  return (
    <section aria-label="提取原文" className="source-seed">
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <div className="source-pane source-lines" tabIndex={0}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys go everywhere */}
        <ol
          lang={language}
          onClick={({ target }) => {
            const row = (target as HTMLElement).closest<HTMLElement>('[data-line]')
            if (row) onGo(Number(row.dataset.line))
          }}
        >
          {page.lines.map((line) => (
            <SeedRow
              key={line.number}
              line={line}
              marked={unit.lines.get(line.number)}
              notes={notes.get(line.number)}
            />
          ))}
        </ol>
        {doubt && (
          <div className="md:hidden">
            <DoubtSaid doubt={doubt} />
          </div>
        )}
      </div>
      {foot}
    </section>
  )
}

/** 原文 326–328、330–333行 */
export function sayLinesOf(unit: Unit): string {
  return `原文${sayLineNumbers(unit.lines.keys())}行`
}

const SeedRow = memo(function SeedRow({
  line: { number, text, from },
  marked,
  notes,
}: {
  line: SeedLine
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
      aria-current={here || undefined}
    >
      <span className="source-number">{number}</span>
      <span className="source-raw">
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
