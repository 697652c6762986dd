import { useLoaderData } from 'react-router'
import { SectionHead } from '../furniture/masthead/SectionHead.tsx'
import { MadeUpPage } from '../furniture/page/MadeUpPage.tsx'
import { teasersOf } from '../furniture/page/orders.ts'
import { StoryList } from '../furniture/page/StoryList.tsx'
import { Teasers } from '../furniture/page/Teasers.tsx'
import { ListSheet } from '../layouts/ListSheet.tsx'
import type { SectionData } from '../screenData.ts'

/** 栏目: the stories of one section, and what the others have. */
export function SectionScreen() {
  const data = useLoaderData<SectionData>()
  const { frame, section, entries, composition } = data
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0)
  return (
    <ListSheet
      frame={frame}
      here={section.address}
      paper={composition?.paper}
      masthead={<SectionHead frame={frame} section={section} minutes={minutes} />}
    >
      <Stories {...data} />
    </ListSheet>
  )
}

function Stories({ frame, entries, elsewhere, composition }: SectionData) {
  const teasers = (
    <Teasers
      name="他栏要目"
      place="page"
      entries={teasersOf(elsewhere)}
      missingPages={frame.missingPages}
      {...(composition?.teasers && { rowsAt: composition.teasers.at })}
    />
  )
  if (composition)
    return <MadeUpPage composition={composition} entries={entries} frame={frame} teasers={teasers} />
  return (
    <>
      <StoryList entries={entries} />
      <div className="pt-line">{teasers}</div>
    </>
  )
}
