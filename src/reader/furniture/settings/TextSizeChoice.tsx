import { type TextSize, textSizeInForce } from '../../preferences.ts'

const steps: readonly { size: TextSize; name: string; face: string }[] = [
  { size: 'small', name: '小', face: 'step-small' },
  { size: 'normal', name: '中', face: 'step-normal' },
  { size: 'large', name: '大', face: 'step-large' },
  { size: 'largest', name: '特大', face: 'step-largest' },
]

/** 字号 of the reading view; the front page follows the browser's zoom. */
export function TextSizeChoice({ of }: { of: 'row' | 'sheet' }) {
  const chosen = textSizeInForce()
  return (
    <fieldset className="choice scripted">
      <legend className="heard-only">字号</legend>
      {steps.map(({ size, name, face }) => (
        <label key={size} className={`tool ${face}`}>
          <input type="radio" name={`textSize-${of}`} value={size} defaultChecked={chosen === size} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
