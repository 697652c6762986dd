import { TextSizeChoice } from './TextSizeChoice.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'

const id = 'settings'

/** Opens the sheet of settings; the browser closes it on a tap outside and on Esc. */
export function SettingsButton() {
  return (
    <button type="button" className="tool scripted" popoverTarget={id}>
      设置
    </button>
  )
}

/** 设置 on a phone. 字号 concerns the reading view only. */
export function SettingsSheet({ of }: { of: 'article' | 'list' }) {
  return (
    <div id={id} popover="auto" role="dialog" aria-label="设置" className="rising-sheet">
      {of === 'article' && (
        <div className="sheet-row hair-under">
          <span className="text-meta">字号</span>
          <TextSizeChoice of="sheet" />
        </div>
      )}
      <div className="sheet-row">
        <span className="text-meta">主题</span>
        <ThemeChoice of="sheet" />
      </div>
    </div>
  )
}
