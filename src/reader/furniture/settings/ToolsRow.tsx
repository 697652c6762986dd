import { PrintButton } from './PrintButton.tsx'
import { TextSizeChoice } from './TextSizeChoice.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'

/** 工具行 under the head of a story. A phone has the same in its dock. */
export function ToolsRow() {
  return (
    <div className="tools-row">
      <div className="flex items-center scripted max-sm:hidden">
        <span className="tools-name">字号</span>
        <TextSizeChoice of="row" />
        <span className="tools-divider" />
        <span className="tools-name">主题</span>
        <ThemeChoice of="row" />
      </div>
      <div className="bar-tools max-sm:hidden">
        <PrintButton />
      </div>
    </div>
  )
}
