import type { UnitKind } from '../../source/units.ts'
import { NoteChoice } from './NoteChoice.tsx'
import { UnitChoice } from './UnitChoice.tsx'

/** Over the two sides: by what they are compared, and which notes are shown. A phone has the first in its bar. */
export function PanesBar({ kind, onChoose }: { kind: UnitKind; onChoose: (kind: UnitKind) => void }) {
  return (
    <div className="source-choices max-md:hidden">
      <div className="flex">
        <span className="tools-name">对照</span>
        <UnitChoice of="panes" kind={kind} onChoose={onChoose} />
      </div>
      <NoteChoice />
    </div>
  )
}
