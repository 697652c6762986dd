import { useLoaderData } from 'react-router'
import { missingPages } from '../../newspaper/missingPages.ts'
import { partsOf } from '../../newspaper/parts.ts'
import { ArticleFacts, saySource } from '../furniture/article/ArticleFacts.tsx'
import { ArticleHead } from '../furniture/article/ArticleHead.tsx'
import { Copy } from '../furniture/article/Copy.tsx'
import { FishtailStrip } from '../furniture/article/FishtailStrip.tsx'
import { JumpFrom, JumpStub } from '../furniture/article/JumpStub.tsx'
import { Neighbours } from '../furniture/article/Neighbours.tsx'
import { TableOfContents } from '../furniture/article/TableOfContents.tsx'
import { PhotographNote } from '../furniture/page/CaptionPanel.tsx'
import { StoryPaper } from '../furniture/page/Paper.tsx'
import { ToolsRow } from '../furniture/settings/ToolsRow.tsx'
import { paperName } from '../head.ts'
import { ArticleSheet } from '../layouts/ArticleSheet.tsx'
import { wholeBody } from '../parts.ts'
import type { ArticleData } from '../screenData.ts'
import { gap, sayDates, sayLabel } from '../wording.ts'

/** 读版: one story with all its parts. */
export function ArticleScreen() {
  const { frame, entry, article, previous, next, place } = useLoaderData<ArticleData>()
  const section = frame.sections.find(({ slug }) => slug === entry.sections[0])
  const parts = partsOf(wholeBody(article))
  const { from, continued = [] } = article
  // a story that goes on here is read on; what is missing is said where it ends
  const last = continued.at(-1)?.jump ?? article.jump
  const jump = continued.length > 0 && !last?.absent && !last?.unfound ? undefined : last
  return (
    <ArticleSheet
      {...{ frame, entry, previous, next }}
      here={section?.address ?? frame.address}
      parted={parts.length > 1}
    >
      <article aria-labelledby="headline" key={entry.id}>
        <div className="print-only">
          <b>{paperName}</b>
          <span>{[section?.name, ...sayDates(frame)].join(gap)}</span>
        </div>
        <StoryPaper source={saySource(entry)} length={`${entry.characters}字`} />
        <ArticleHead article={article} entry={entry} section={section} />
        <ToolsRow />
        <div className="reading-grid">
          <FishtailStrip
            title={article.headline ?? sayLabel(entry)}
            label={section?.name ?? ''}
            place={place}
          />
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
        </div>
      </article>
      <Neighbours previous={previous} next={next} front={frame.address} />
    </ArticleSheet>
  )
}
