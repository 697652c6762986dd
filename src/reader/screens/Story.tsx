import { missingPages } from '../../newspaper/missingPages.ts'
import { partsOf } from '../../newspaper/parts.ts'
import { sourceAddress } from '../addresses.ts'
import { saySource } from '../entryLines.ts'
import { ArticleFacts } from '../furniture/article/ArticleFacts.tsx'
import { ArticleHead } from '../furniture/article/ArticleHead.tsx'
import { Copy } from '../furniture/article/Copy.tsx'
import { FishtailStrip } from '../furniture/article/FishtailStrip.tsx'
import { JumpFrom, JumpStub } from '../furniture/article/JumpStub.tsx'
import { Neighbours } from '../furniture/article/Neighbours.tsx'
import { TableOfContents } from '../furniture/article/TableOfContents.tsx'
import { PhotographNote } from '../furniture/page/CaptionPanel.tsx'
import { StoryPaper } from '../furniture/page/Paper.tsx'
import { Link } from '../furniture/type/Link.tsx'
import { wholeBody } from '../parts.ts'
import type { ArticleContent } from '../screenContent.ts'
import { gap, sayDates, sayLabel } from '../wording.ts'

/* The parts of 读版, one for each place that ArticleScreen has for them. */

/** What stands on paper alone, over the story. */
export function Running({ frame, entry, section }: ArticleContent) {
  return (
    <>
      <StoryPaper source={saySource(entry)} length={`${entry.characters}字`} />
      <b>版心</b>
      <span>{[section?.name, ...sayDates(frame)].join(gap)}</span>
    </>
  )
}

/** 标题组 */
export function Head({ article, entry, section }: ArticleContent) {
  return <ArticleHead article={article} entry={entry} section={section} />
}

/** 正文 with its rail. */
export function Body({ frame, entry, article, section, place }: ArticleContent) {
  const parts = partsOf(wholeBody(article))
  const { from, continued = [] } = article
  // a story that goes on here is read on; what is missing is said where it ends
  const last = continued.at(-1)?.jump ?? article.jump
  const jump = continued.length > 0 && !last?.absent && !last?.unfound ? undefined : last
  return (
    <>
      <FishtailStrip title={article.headline ?? sayLabel(entry)} label={section?.name ?? ''} place={place} />
      <div className="reading-column copy">
        <div className="in-rail">
          {parts.length > 1 && (
            <TableOfContents
              parts={parts}
              language={entry.language}
              missing={missingPages([jump], frame.pages)}
            />
          )}
          <ArticleFacts entry={entry} frame={frame} />
        </div>
        {from && <JumpFrom from={from} frame={frame} />}
        <Copy article={article} language={entry.language} />
        {article.genre === 'photo' && <PhotographNote />}
        {jump && <JumpStub jump={jump} frame={frame} />}
      </div>
    </>
  )
}

/** 前后篇 */
export function Turns({ previous, next, frame }: ArticleContent) {
  return <Neighbours previous={previous} next={next} front={frame.address} />
}

/** Where the words come from. */
export function Source({ entry }: ArticleContent) {
  return (
    <p>
      <Link to={sourceAddress(entry.id)} className="label-link">
        {saySource(entry)}
      </Link>
    </p>
  )
}
