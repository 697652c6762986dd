import { useId } from 'react'
import { chooseTheme, type Theme, useTheme } from '../../preferences.ts'

const themes: readonly { theme: Theme; name: string }[] = [
  { theme: 'day', name: '日间' },
  { theme: 'paper', name: '旧报' },
  { theme: 'night', name: '夜读' },
]

/** 主题 */
export function ThemeChoice() {
  const chosen = useTheme()
  const group = useId()
  return (
    <fieldset className="choice scripted">
      <legend className="heard-only">主题</legend>
      {themes.map(({ theme, name }) => (
        <label key={theme} className="tool">
          <input type="radio" name={group} checked={chosen === theme} onChange={() => chooseTheme(theme)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
