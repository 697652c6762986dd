import type { PageContents } from '../../../newspaper/contents.ts'
import { articleAddress } from '../../addresses.ts'
import { gap } from '../../wording.ts'
import { Link } from '../type/Link.tsx'

/** 接版: stories that began on another page and go on here; they are read where they begin. */
export function RestsOnPage({ rests }: { rests: NonNullable<PageContents['rests']> }) {
  return (
    <ul className="meta">
      {rests.map(({ id, title, language, from }) => (
        <li key={id}>
          <Link to={articleAddress(id)} className="headline-link">
            {(from === undefined ? '接前版' : `上接第${from}版`) + gap}
            <span lang={language}>{title}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
