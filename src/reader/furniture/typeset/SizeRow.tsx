import { useSyncExternalStore } from 'react'
import { isPhone } from '../../isPhone.ts'
import { choiceOf, choices, onChoice, stepSize } from '../../preferences.ts'
import { tellKept } from './tellKept.ts'

const desk = [16, 17, 18, 20, 23, 26, 30]
const phone = [16, 17, 19, 20, 22, 25, 28]

/** 字号: a step down, the size, a step up. In a story it says how many characters a line has. */
export function SizeRow() {
  const step = Number(useSyncExternalStore(onChoice, () => choiceOf('size')))
  const sizes = isPhone() ? phone : desk
  const button = (by: 1 | -1, sign: string, name: string) => (
    <button
      type="button"
      className="tool"
      aria-label={name}
      aria-disabled={choices.size[step + by] === undefined}
      onClick={() => tellKept(stepSize(by))}
    >
      {sign}
    </button>
  )
  return (
    <fieldset className="typeset-row">
      <legend className="heard-only">字号</legend>
      <span className="typeset-name" aria-hidden="true">
        字号
      </span>
      <div className="typeset-cells">
        {button(-1, '−', '字号减小')}
        <output className="typeset-size">
          {sizes[step]}
          <span className="heard-only">{sayMeasure()}</span>
        </output>
        {button(1, '+', '字号加大')}
      </div>
    </fieldset>
  )
}

function sayMeasure(): string {
  const paragraph = document.querySelector('.copy > p, .copy > .with-quote > p')
  if (!paragraph) return ''
  const { fontSize, inlineSize } = getComputedStyle(paragraph)
  return `，一行${Math.round(Number.parseFloat(inlineSize) / Number.parseFloat(fontSize))}字`
}
