import { sourceAddress } from '../../addresses.ts'
import { Link } from '../type/Link.tsx'
import { AloudWord } from './AloudWord.tsx'
import { NightButton } from './NightButton.tsx'
import { PrintButton } from './PrintButton.tsx'
import { ToolWord } from './ToolWord.tsx'

/** 工具行 under the head of a story; `attendToTools.ts` hears 字号 and 夜读. A phone has the same in its dock. */
export function ToolsRow({ id }: { id: string }) {
  return (
    <div className="tools-row">
      <div className="flex items-center scripted max-sm:hidden">
        <span className="tools-name">字号</span>
        <button type="button" className="tool" value="smaller" aria-label="字号减小">
          −
        </button>
        <b className="size-shown" />
        <button type="button" className="tool" value="larger" aria-label="字号加大">
          +
        </button>
        <span className="tools-divider" />
        <NightButton />
      </div>
      <div className="bar-tools max-sm:hidden">
        <AloudWord />
        <PrintButton />
        <span className="tools-divider" />
        <Link to={sourceAddress(id)} className="tool">
          原文对照
        </Link>
        <span className="tools-divider scripted" />
        <ToolWord word="版式" name="typeset" />
      </div>
    </div>
  )
}
