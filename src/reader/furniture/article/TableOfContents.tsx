import { Link } from 'react-router'
import { opening, type Part } from '../../../newspaper/parts.ts'
import { partAnchor } from '../../addresses.ts'
import { useCurrentPart } from '../../currentPart.ts'
import { numbered } from '../../numbered.ts'

const id = 'parts'

/** Opens 目次 on a phone, where it is a sheet; elsewhere it stands in the page. */
export function TableOfContentsButton() {
  return (
    <button type="button" className="tool" popoverTarget={id}>
      目次
    </button>
  )
}

/** 目次: the parts of a long story, and the page on which it goes on. */
export function TableOfContents({
  parts,
  language,
  missing,
}: {
  parts: readonly Part[]
  language: string | undefined
  /** Printed numbers of the pages on which it goes on and which are not here. */
  missing: readonly number[]
}) {
  const current = useCurrentPart(parts.length)
  return (
    <nav id={id} popover="auto" aria-label="目次" className="rising-sheet contents-list">
      <h2 className="list-name py-eighth">目次</h2>
      <ol>
        {numbered(parts).map(({ n, piece: { name, characters } }) => (
          <li key={n}>
            <Link
              to={{ hash: partAnchor(n) }}
              className="part-link"
              aria-current={n === current ? 'true' : undefined}
              onClick={closeSheet}
            >
              <span lang={name === opening ? undefined : language}>{name}</span>
              <span className="meta">{characters}字</span>
            </Link>
          </li>
        ))}
        {missing.length > 0 && (
          <li className="part-link text-ink-3">
            <span>{`接第${missing.join('、')}版`}</span>
            <span className="meta">未收录</span>
          </li>
        )}
      </ol>
    </nav>
  )
}

function closeSheet() {
  const sheet = document.getElementById(id)
  if (sheet?.matches(':popover-open')) sheet.hidePopover()
}
