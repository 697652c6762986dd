import type { JumpLine } from '../../../newspaper/article.ts'
import { missingPages } from '../../../newspaper/missingPages.ts'
import { pageAnchor } from '../../addresses.ts'
import type { Frame } from '../../editionSummary.ts'
import { sayNumeral } from '../../wording.ts'
import { Link } from '../type/Link.tsx'

/** 接版: where the story goes on, and what the page says when that page is not there. */
export function JumpStub({ jump, frame }: { jump: JumpLine; frame: Frame }) {
  const missing = missingPages([jump], frame.pages)
  return (
    <div className="stub">
      {missing.length === 0 ? (
        <Link to={`${frame.address}#${pageAnchor(jump.page)}`} className="stub-name text-zhu">
          {`下转第${sayNumeral(jump.page)}版`}
        </Link>
      ) : (
        <>
          <p className="stub-name">{`下转第${missing.map(sayNumeral).join('、')}版`}</p>
          <p className="text-note text-ink-2">{`第${missing.join('、')}版未收录，原文到此为止。`}</p>
        </>
      )}
    </div>
  )
}

/** 上接: where the story began. */
export function JumpFrom({ from, frame }: { from: JumpLine; frame: Frame }) {
  const held = frame.pages.some(({ number }) => number === from.page)
  const said = `上接第${sayNumeral(from.page)}版`
  return (
    <div className="jump-from">
      {held ? (
        <Link to={`${frame.address}#${pageAnchor(from.page)}`}>{said}</Link>
      ) : (
        <>
          {said}　<span className="line-dotted">{`第${from.page}版未收录`}</span>
        </>
      )}
    </div>
  )
}
