import type { UnitKind } from '../../source/units.ts'

const names: readonly { kind: UnitKind; name: string }[] = [
  { kind: 'sentence', name: '逐句' },
  { kind: 'paragraph', name: '逐段' },
  { kind: 'line', name: '逐行' },
]

/** 对照: by what one goes through the story. */
export function UnitChoice({
  of,
  kind,
  onChoose,
}: {
  of: string
  kind: UnitKind
  onChoose: (kind: UnitKind) => void
}) {
  return (
    <fieldset className="choice">
      <legend className="heard-only">对照</legend>
      {names.map((each) => (
        <label key={each.kind} className="tool">
          <input
            type="radio"
            name={`unit-${of}`}
            value={each.kind}
            checked={each.kind === kind}
            onChange={() => onChoose(each.kind)}
          />
          {each.name}
        </label>
      ))}
    </fieldset>
  )
}
