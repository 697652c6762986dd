import { type ReactNode, useRef } from 'react'
import type { Doubt } from '../../source/doubts.ts'
import type { LineNote } from '../../source/repairsSaid.ts'
import type { SeedLines } from '../../source/seedLines.ts'
import type { Unit } from '../../source/units.ts'
import { DoubtSaid } from './Account.tsx'
import { SeedRow } from './SeedRow.tsx'
import type { Gestures } from './sheetGestures.ts'
import { useSheetGestures } from './useSheetGestures.ts'

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
  gestures,
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
  gestures: Gestures
}) {
  const sheet = useRef<HTMLElement>(null)
  useSheetGestures(sheet, gestures)
  return (
    <section aria-label="提取原文" className="source-seed" ref={sheet}>
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <div className="source-pane source-lines" tabIndex={0}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys go everywhere */}
        <ol
          onClick={({ target }) => {
            const row = (target as HTMLElement).closest<HTMLElement>('[data-line]')
            if (row) onGo(Number(row.dataset.line))
          }}
        >
          {page.lines.map((line) => (
            <SeedRow
              key={line.number}
              line={line}
              language={language}
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
