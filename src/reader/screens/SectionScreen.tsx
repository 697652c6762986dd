import { useLoaderData } from 'react-router'
import { HeadlineOnly } from '../furniture/HeadlineOnly.tsx'
import { ScreenHead } from '../furniture/ScreenHead.tsx'
import { StackedStories } from '../furniture/StackedStories.tsx'
import { stackOf, teasersOf } from '../furniture/stack.ts'
import { Teasers } from '../furniture/Teasers.tsx'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { SectionData } from '../loaders.ts'
import { sayDate } from '../wording.ts'

/** 栏目: the stories of one section, and what the others have. */
export function SectionScreen() {
  const { frame, section, entries, elsewhere } = useLoaderData<SectionData>()
  const stack = stackOf(entries)
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0)
  return (
    <ListSheet
      frame={frame}
      here={section.address}
      masthead={
        <ScreenHead name={section.name} note={sayDate(frame.masthead) ?? '出版日期未载'}>
          <b>{section.stories}</b> 篇　通读约 <b>{minutes}</b> 分钟
        </ScreenHead>
      }
    >
      <StackedStories
        stack={stack}
        leadSize="second"
        above={
          stack.ear && (
            <div className="line-under pb-half md:text-center">
              <HeadlineOnly entry={stack.ear} size="ear" />
            </div>
          )
        }
        teasers={<Teasers name="他栏要目" entries={teasersOf(elsewhere)} missingPages={frame.missingPages} />}
      />
    </ListSheet>
  )
}
