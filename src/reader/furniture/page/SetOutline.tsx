import type { Entry } from '../../../newspaper/contents.ts'
import { opening, type Part } from '../../../newspaper/parts.ts'
import { articleAddress, partAnchor } from '../../addresses.ts'
import { numbered } from '../../numbered.ts'
import { sayNumeral } from '../../wording.ts'
import { Link } from '../type/Link.tsx'

/** 目次 of a story that has a page to itself: in a panel, or of many parts in rows across the page. */
export function SetOutline({ entry, parts }: { entry: Entry; parts: readonly Part[] }) {
  const across = parts.length > mostInPanel
  return (
    <nav aria-label="目次" className={across ? 'outline-across' : 'line-thick line-under'}>
      {!across && <p className="list-name py-eighth">目次</p>}
      <ol className="outline-list">
        {numbered(parts).map(({ n, piece: { name, characters } }) => (
          <li key={n}>
            <Link to={`${articleAddress(entry.id)}#${partAnchor(n)}`} className="teaser-row teaser-link">
              <span className="label">{sayNumeral(n + 1)}</span>
              <span lang={name === opening ? undefined : entry.language} className="one-line">
                {name}
              </span>
              <span className="meta">{`${characters}字`}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** More parts than these lie across the page. */
const mostInPanel = 3
