import { unplacedAnchor } from '../../addresses.ts'
import type { ResidueRow } from '../../source/residueRows.ts'

/** 未归入的原文: what belongs to no story, verbatim and unguessed. */
export function ResidueTable({
  rows,
  language,
}: {
  rows: readonly ResidueRow[]
  language: string | undefined
}) {
  return (
    <section id={unplacedAnchor} tabIndex={-1} aria-labelledby="unplaced-name" className="source-residue">
      <div>
        <h2 id="unplaced-name">未归入的原文</h2>
        <p>{rows.length === 0 ? '这一版的每一行都归了稿件。' : '原样保留，不作猜测'}</p>
      </div>
      <ol>
        {rows.map(({ number, before, left, after, why }) => (
          <li key={`${number} ${before}`} aria-label={`第${number}行，${left.trim()}，${why}`}>
            <span className="source-number">{number}</span>
            <span className="source-raw" lang={language}>
              {before && <span>{before}</span>}
              <b>{left}</b>
              {after && <span>{after}</span>}
            </span>
            <small className="source-note">{why}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}
