import type { SetStory } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import type { Frame } from '../../editionSummary.ts'
import { sayBylines } from '../../wording.ts'
import { SetHeadline } from '../type/SetHeads.tsx'
import { UprightHead } from '../type/UprightHead.tsx'
import { breakpoints, placeOf } from './madeUp.ts'
import { SetCopy } from './SetCopy.tsx'
import { StoryFacts } from './StoryFacts.tsx'

/** 加框评论 on a made-up page: plate at the start, copy in columns beside it. */
export function SetBox({
  set,
  entry,
  frame,
  page,
  n,
}: {
  set: SetStory
  entry: Entry
  frame: Frame
  page: string
  n: number
}) {
  const beside = breakpoints.filter((width) => besideRail(set, width))
  return (
    <article
      aria-labelledby={`headline-${entry.id}`}
      className={`set-story commentary ${placeOf.story(page, n)}`}
      data-set="box"
      data-beside={beside.join(' ')}
    >
      <div className="frame-outside commentary-box set-box">
        {set.upright ? (
          <UprightHead entry={entry} lines={set.upright} />
        ) : (
          <LevelHead set={set} entry={entry} />
        )}
        <div className="set-box-copy">
          <SetCopy copy={set.copy} entry={entry} frame={frame} />
        </div>
        <div className="area-facts hair-over sm:hidden">
          <StoryFacts entry={entry} />
        </div>
      </div>
    </article>
  )
}

/** Of four columns the box leaves the last to the rail. It then hangs into the gutter, and its columns keep the page's verticals. */
function besideRail({ at }: SetStory, width: (typeof breakpoints)[number]): boolean {
  const { column, span } = at[width].area
  return width !== 'sm' && width !== 'md' && column + span <= 4
}

function LevelHead({ set, entry }: { set: SetStory; entry: Entry }) {
  return (
    <div className="max-sm:col-span-full">
      <p className="label">评论</p>
      <SetHeadline set={set} entry={entry} />
      {entry.bylines.length > 0 && <p className="byline text-byline">{sayBylines(entry.bylines)}</p>}
    </div>
  )
}
