import { useLoaderData } from 'react-router'
import { StoryByGenre } from '../furniture/StoryByGenre.tsx'
import { StoryColumns } from '../furniture/StoryColumns.tsx'
import { Teasers } from '../furniture/Teasers.tsx'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { SectionData } from '../loaders.ts'
import { sayDate } from '../wording.ts'

/** 栏目: the stories of one section, the first of them large, and what the others have. */
export function SectionScreen() {
  const { frame, section, entries, elsewhere } = useLoaderData<SectionData>()
  const [first, ...rest] = entries
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0)
  return (
    <ListSheet
      frame={frame}
      here={section.address}
      masthead={
        <header className="type-area section-head">
          <h1 tabIndex={-1} className="text-section">
            {section.name}
          </h1>
          <p className="section-facts">
            <b>{section.stories}</b> 篇　通读约 <b>{minutes}</b> 分钟
            <span className="block text-meta font-hei">{sayDate(frame.masthead) ?? '出版日期未载'}</span>
          </p>
        </header>
      }
    >
      <div className="line-wenwu" />
      <div className="upper-page pt-line">
        <div className="flex flex-col gap-line">
          {first && <StoryByGenre entry={first} size="second" />}
          <StoryColumns entries={rest} across={3} />
        </div>
        <div className="side-column">
          <Teasers name="他栏要目" entries={elsewhere} missingPages={[]} />
        </div>
      </div>
    </ListSheet>
  )
}
