import { opening, type Part } from '../../../newspaper/parts.ts'
import { partAnchor, partsAnchor } from '../../addresses.ts'
import { numbered } from '../../numbered.ts'

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
  return (
    <nav id={partsAnchor} popover="auto" aria-label="目次" className="rising-sheet contents-list">
      <h2 className="list-name py-eighth">目次</h2>
      <ol>
        {numbered(parts).map(({ n, piece: { name, characters } }) => (
          <li key={n}>
            <a href={`#${partAnchor(n)}`} className="part-link" aria-current={n === 0 || undefined}>
              <span lang={name === opening ? undefined : language}>{name}</span>
              <span className="meta">{`${characters}字`}</span>
            </a>
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
