import type { NoteKind } from '../../source/repairsSaid.ts'

const names: readonly { kind: NoteKind; name: string }[] = [
  { kind: 'spaces', name: '去空格' },
  { kind: 'breaks', name: '接换栏' },
  { kind: 'account', name: '归并说明' },
]

/** 标示: which notes stand beside the lines. The style sheet hides those that are off. */
export function NoteChoice() {
  return (
    <fieldset className="choice source-marks">
      <legend className="tools-name">标示</legend>
      {names.map(({ kind, name }) => (
        <label key={kind} className="tool">
          <input type="checkbox" name={`note-${kind}`} defaultChecked />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
