import type { ReactNode } from 'react'
import type { Entry } from '../../../newspaper/contents.ts'
import { CommentaryBox } from './CommentaryBox.tsx'
import { LeadStory } from './LeadStory.tsx'
import { StoryByGenre } from './StoryByGenre.tsx'
import { StoryColumns } from './StoryColumns.tsx'
import type { Stack } from './stack.ts'

/** 叠排: the lead with stories under it, a column at its side that ends with `teasers`, and more below. */
export function StackedStories({
  stack: { lead, under, side, more },
  leadSize,
  above,
  teasers,
}: {
  stack: Stack
  leadSize: 'lead' | 'second'
  above?: ReactNode
  teasers: ReactNode
}) {
  return (
    <>
      <div className="upper-page pt-line">
        <div className="flex flex-col gap-line">
          {above}
          {lead && <Lead entry={lead} size={leadSize} />}
          <StoryColumns entries={under} across={3} />
        </div>
        <div className="side-column">
          {side.map((entry) => (
            <StoryByGenre key={entry.id} entry={entry} size="column" />
          ))}
          {teasers}
        </div>
      </div>
      {more.length > 0 && (
        <div className="flex flex-col gap-line pt-line">
          <div className="line-double" />
          <StoryColumns entries={more} across={4} />
        </div>
      )}
    </>
  )
}

function Lead({ entry, size }: { entry: Entry; size: 'lead' | 'second' }) {
  return entry.genre === 'commentary' ? (
    <CommentaryBox entry={entry} />
  ) : (
    <LeadStory entry={entry} size={size} />
  )
}
