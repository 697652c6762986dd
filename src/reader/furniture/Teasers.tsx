import { Link } from 'react-router'
import type { TeaserList, Width } from '../../compose/composition.ts'
import type { Entry } from '../../newspaper/contents.ts'
import { articleAddress } from '../addresses.ts'
import { isRead } from '../frame.ts'
import { gap, sayLabel } from '../wording.ts'
import { breakpoints, shownOn } from './madeUp.ts'
import { byWeight } from './stack.ts'

const widths: readonly Width[] = ['base', ...breakpoints]

/** 导读: every story in one line each; the last row names the pages that are missing. */
export function Teasers({
  name,
  entries,
  missingPages,
  rowsAt = {},
}: {
  name: string
  entries: readonly Entry[]
  missingPages: readonly number[]
  /** Widths at which a made-up page has room for so many stories and no more: the weightiest. */
  rowsAt?: TeaserList['at']
}) {
  const rank = byWeight(entries)
  return (
    <nav id="teasers" aria-label={name} className="line-thick line-under">
      <h2 className="list-name py-eighth">{name}</h2>
      <ol className="teaser-list">
        {entries.map((entry) => (
          <li key={entry.id} {...shownOn(widthsWith(rank.indexOf(entry), rowsAt))}>
            <Teaser entry={entry} />
          </li>
        ))}
        {missingPages.length > 0 && (
          <li className="teaser-row text-ink-3">
            <span className="font-hei text-label">接版</span>
            <span>{missingPages.map((page) => `第${page}版`).join(gap)}</span>
            <span className="meta">未收录</span>
          </li>
        )}
      </ol>
    </nav>
  )
}

/** Where the story of this rank is listed; undefined where that is everywhere. */
function widthsWith(rank: number, rowsAt: TeaserList['at']): readonly Width[] | undefined {
  const shown = widths.filter((width) => width === 'base' || rank < (rowsAt[width]?.entries ?? rank + 1))
  return shown.length < widths.length ? shown : undefined
}

function Teaser({ entry }: { entry: Entry }) {
  const label = <span className="label">{sayLabel(entry).slice(0, 2)}</span>
  const title = <span className="one-line">{entry.title}</span>
  if (!isRead(entry)) {
    return (
      <div className="teaser-row">
        {label}
        {title}
        <span className="meta">标题</span>
      </div>
    )
  }
  return (
    <Link to={articleAddress(entry.id)} className="teaser-row teaser-link">
      {label}
      {title}
      <span className="meta">{entry.minutes}分</span>
    </Link>
  )
}
