import { useSyncExternalStore } from 'react'
import { type Choice, choiceOf, choose, onChoice } from '../../preferences.ts'
import { tellKept } from './tellKept.ts'

/** One value of a choice, as a row shows it. */
export interface Option {
  readonly value: string
  readonly name: string
  /** What the device lacks can be chosen too; it then looks as something else. */
  readonly absent?: boolean
  /** A class that dresses its word. */
  readonly face?: string
}

/** One choice in a row: one Tab stop, arrows choose, at once. */
export function ChoiceRow({
  label,
  choice,
  options,
}: {
  label: string
  choice: Choice
  options: readonly Option[]
}) {
  const chosen = useSyncExternalStore(onChoice, () => choiceOf(choice))
  return (
    <div role="radiogroup" aria-label={label} className="typeset-row">
      <span className="typeset-name" aria-hidden="true">
        {label}
      </span>
      <div className="choice typeset-cells">
        {options.map(({ value, name, absent = false, face = '' }) => (
          <label key={value} className={`tool ${absent ? 'absent-face' : face}`} data-value={value}>
            <input
              type="radio"
              name={choice}
              value={value}
              checked={chosen === value}
              onChange={() => tellKept(choose({ [choice]: value }))}
            />
            {name}
            {absent && <span className="heard-only">，本机没有</span>}
          </label>
        ))}
      </div>
    </div>
  )
}
