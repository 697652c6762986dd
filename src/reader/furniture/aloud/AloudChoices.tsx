import { useEffect, useRef } from 'react'
import { type Reading, type ReadingState, rates, type Timer, timers } from '../../../aloud/reading.ts'
import { keepRate } from './keptRate.ts'
import { saidRate } from './saidChoices.ts'

/** 语速 and 定时 over the bar. What is chosen holds at once. */
export function AloudChoices({
  reading,
  state,
  first,
}: {
  reading: Reading
  state: ReadingState
  /** Which row was asked for: the focus goes there. */
  first: 'rate' | 'timer'
}) {
  return (
    <div className="aloud-over aloud-choices">
      <Row
        name="语速"
        asked={first === 'rate'}
        options={rates}
        chosen={state.rate}
        say={saidRate}
        choose={(rate) => {
          keepRate(rate)
          reading.setRate(rate)
        }}
      />
      <Row
        name="定时"
        asked={first === 'timer'}
        options={timers}
        chosen={state.timer}
        say={sayTimer}
        choose={reading.setTimer}
      />
    </div>
  )
}

function Row<Option extends string | number>({
  name,
  asked,
  options,
  chosen,
  say,
  choose,
}: {
  name: string
  asked: boolean
  options: readonly Option[]
  chosen: Option
  say: (option: Option) => string
  choose: (option: Option) => void
}) {
  const row = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (asked) row.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
  }, [asked])
  return (
    <fieldset className="aloud-row" ref={row}>
      <legend className="heard-only">{name}</legend>
      <span className="aloud-row-name" aria-hidden="true">
        {name}
      </span>
      {options.map((option) => (
        <label key={option} className="tool">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => choose(option)}
          />
          {say(option)}
        </label>
      ))}
    </fieldset>
  )
}

function sayTimer(timer: Timer): string {
  if (timer === 'none') return '不定'
  return timer === 'story' ? '本篇' : `${timer}分`
}
