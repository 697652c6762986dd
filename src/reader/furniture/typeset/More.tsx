import type { Opened } from '../settings/opened.ts'
import { ToolPanel } from './ToolPanel.tsx'

/** 更多 of a story: words in two columns, as a desk has them in its row and bar. What is followed closes it. */
export function More({ word, close }: Opened) {
  const links = document.querySelectorAll<HTMLAnchorElement>('.tools-row a, nav[aria-label=翻篇] a')
  return (
    <ToolPanel title={word} close={close}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: a key on a link is a click too */}
      <div className="more-words" onClick={() => setTimeout(close)}>
        {[...links].map(({ href, textContent }) => (
          <a key={href} href={href} className="tool">
            {textContent}
          </a>
        ))}
        <button type="button" className="tool" value="print">
          打印
        </button>
      </div>
    </ToolPanel>
  )
}
