import type { Entry } from '../../../newspaper/contents.ts'
import { articleAddress } from '../../addresses.ts'
import { numbered } from '../../numbered.ts'
import { sayDownwards, sayPenName } from '../../wording.ts'
import { Link } from './Link.tsx'

/** 竖题: the vertical headline, of which the second line starts lower; tag and author at its left. */
export function UprightHead({ entry, lines }: { entry: Entry; lines: readonly string[] }) {
  return (
    <>
      <p className="commentary-tag">评论</p>
      <h2 id={`headline-${entry.id}`} lang={entry.language} className="headline-upright">
        <Link to={articleAddress(entry.id)} className="headline-link" aria-label={entry.title}>
          {numbered(lines).map(({ n, piece: line }) => (
            <span key={n} className="phrase">
              {sayDownwards(line)}
            </span>
          ))}
        </Link>
      </h2>
      {entry.bylines.length > 0 && (
        <p className="commentary-byline">{entry.bylines.flatMap(({ names }) => names.map(sayPenName))}</p>
      )}
    </>
  )
}
