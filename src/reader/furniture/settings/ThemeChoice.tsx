import { type Theme, themeInForce } from '../../preferences.ts'

const themes: readonly { theme: Theme; name: string }[] = [
  { theme: 'day', name: '日间' },
  { theme: 'paper', name: '旧报' },
  { theme: 'night', name: '夜读' },
]

/** 主题. `of` parts the groups of one page; `atOnce.ts` hears them. */
export function ThemeChoice({ of }: { of: 'bar' | 'row' | 'sheet' }) {
  const chosen = themeInForce()
  return (
    <fieldset className="choice scripted">
      <legend className="heard-only">主题</legend>
      {themes.map(({ theme, name }) => (
        <label key={theme} className="tool">
          <input type="radio" name={`theme-${of}`} value={theme} defaultChecked={chosen === theme} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
