import type { Entry } from '../../../newspaper/contents.ts'
import { sourceAddress } from '../../addresses.ts'
import type { Frame } from '../../editionSummary.ts'
import { gap, sayPage } from '../../wording.ts'
import { Link } from '../type/Link.tsx'

/** What is known of a story: its length, and the lines of the text that it came from. */
export function ArticleFacts({ entry, frame }: { entry: Entry; frame: Frame }) {
  const page = frame.pages[entry.page]
  const { rests = [] } = entry
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
            {[sayLines(entry), ...rests.map((rest) => `第${rest.page}版${sayLines(rest)}`)].join('、')}
          </Link>
        </dd>
      </div>
    </dl>
  )
}

/** 原文12–40行、第3版5–9行 */
export function saySourceLines(entry: Pick<Entry, 'lines' | 'rests'>): string {
  return `原文${[sayLines(entry), ...(entry.rests ?? []).map((rest) => `第${rest.page}版${sayLines(rest)}`)].join('、')}行`
}

/** 本文文字出自版面原文第12–40行、第3版第5–9行，未改一字。 */
export function saySource({ lines, rests = [] }: Pick<Entry, 'lines' | 'rests'>): string {
  const places = rests.map((rest) => `第${rest.page}版第${sayLines(rest)}行`)
  return `本文文字出自版面原文${[`第${sayLines({ lines })}行`, ...places].join('、')}，未改一字。`
}

/** 228–361 */
function sayLines({ lines: [first, last] }: Pick<Entry, 'lines'>): string {
  return first === last ? String(first) : `${first}–${last}`
}
