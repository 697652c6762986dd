import { sourceAddress } from '../../addresses.ts'
import { Link } from '../type/Link.tsx'
import { PrintButton } from './PrintButton.tsx'
import { TextSizeChoice } from './TextSizeChoice.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'

/** 工具行 under the head of a story. A phone has the same in its dock. */
export function ToolsRow({ id }: { id: string }) {
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
        <span className="tools-divider" />
        <Link to={sourceAddress(id)} className="tool">
          原文对照
        </Link>
      </div>
    </div>
  )
}
