import type { Entry } from '../../../newspaper/contents.ts'
import { sourceAddress } from '../../addresses.ts'
import type { Frame } from '../../editionSummary.ts'
import { sayEntryLines } from '../../entryLines.ts'
import { gap, sayPage } from '../../wording.ts'
import { Link } from '../type/Link.tsx'

/** What is known of a story: its length, and the lines of the text that it came from. */
export function ArticleFacts({ entry, frame }: { entry: Entry; frame: Frame }) {
  const page = frame.pages[entry.page]
  return (
    <dl className="article-facts">
      <div className="flex justify-between">
        <dt>本版所载</dt>
        <dd>{`${entry.characters}字${gap}约${entry.minutes}分钟`}</dd>
      </div>
      {page?.number !== undefined && (
        <div className="flex justify-between">
          <dt>版面</dt>
          <dd>{sayPage(page)}</dd>
        </div>
      )}
      <div className="flex justify-between">
        <dt>原文行</dt>
        <dd>
          <Link to={sourceAddress(entry.id)} className="label-link">
            {sayEntryLines(entry)}
          </Link>
        </dd>
      </div>
    </dl>
  )
}
