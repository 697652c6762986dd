import type { TeaserList, Width } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { articleAddress } from '../../addresses.ts'
import { isRead } from '../../editionSummary.ts'
import { saySection } from '../../sectionName.ts'
import { gap, sayLabel } from '../../wording.ts'
import { Link } from '../type/Link.tsx'
import { shownOn } from '../type/shownOn.ts'
import { TeaserTitle } from '../type/TeaserTitle.tsx'
import { breakpoints } from './madeUp.ts'
import { byWeight } from './orders.ts'
import { teasersId } from './TeasersButton.tsx'

const widths: readonly Width[] = ['base', ...breakpoints]

/** 导读的位置. Where it has none it opens from the bar: narrower than the rail's page, and on a phone. */
export type TeaserPlace = 'page' | 'rail' | 'ear'

const places: Record<TeaserPlace, string> = {
  page: 'line-thick line-under',
  rail: 'rising-sheet teasers-sheet teasers-in-rail',
  ear: 'rising-sheet teasers-sheet teasers-in-ear',
}

/** 导读: every story in one line each; the last row names the pages that are missing. */
export function Teasers({
  name,
  place,
  entries,
  missingPages,
  rowsAt = {},
}: {
  name: string
  place: TeaserPlace
  entries: readonly Entry[]
  missingPages: readonly number[]
  /** Widths at which a made-up page has room for so many stories and no more: the weightiest. */
  rowsAt?: TeaserList['at']
}) {
  const rank = byWeight(entries)
  return (
    <nav
      id={teasersId}
      aria-label={name}
      className={places[place]}
      {...(place !== 'page' && { popover: 'auto' })}
    >
      <h2 className="list-name py-eighth">{name}</h2>
      <ol className="teaser-list">
        {entries.map((entry) => (
          <li key={entry.id} {...shownOn(widthsWith(rank.indexOf(entry), rowsAt))}>
            <Teaser entry={entry} />
          </li>
        ))}
        {missingPages.length > 0 && (
          <li className="teaser-row text-ink-3">
            <MissingPages pages={missingPages} />
          </li>
        )}
      </ol>
    </nav>
  )
}

/** 接版: what goes on on pages that the edition does not hold. */
export function MissingPages({ pages }: { pages: readonly number[] }) {
  return (
    <>
      <span className="font-hei text-label">接版</span>
      <span className="one-line">{sayMissing(pages)}</span>
      <span className="meta">未收录</span>
    </>
  )
}

/** 第2版　第3版; of more in one: 第4、6、7版 */
function sayMissing(pages: readonly number[]): string {
  return pages.length < 3 ? pages.map((page) => `第${page}版`).join(gap) : `第${pages.join('、')}版`
}

/** Where the story of this rank is listed; undefined where that is everywhere. */
function widthsWith(rank: number, rowsAt: TeaserList['at']): readonly Width[] | undefined {
  const shown = widths.filter((width) => width === 'base' || rank < (rowsAt[width]?.entries ?? rank + 1))
  return shown.length < widths.length ? shown : undefined
}

function Teaser({ entry }: { entry: Entry }) {
  const title = <TeaserTitle title={entry.title} language={entry.language} />
  if (!isRead(entry)) {
    return (
      <div className="teaser-row">
        <span className="label">{saySection(entry)}</span>
        {title}
        <span className="meta">标题</span>
      </div>
    )
  }
  return (
    <Link to={articleAddress(entry.id)} className="teaser-row teaser-link">
      <span className="label">{sayLabel(entry).slice(0, 2)}</span>
      {title}
      <span className="meta">{`${entry.minutes}分`}</span>
    </Link>
  )
}
