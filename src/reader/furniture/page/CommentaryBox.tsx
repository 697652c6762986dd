import type { Entry } from '../../../newspaper/contents.ts'
import { sayBylines } from '../../wording.ts'
import { Headline } from '../type/Headline.tsx'
import { UprightHead } from '../type/UprightHead.tsx'
import { Opening } from './Opening.tsx'
import { StoryFacts } from './StoryFacts.tsx'

/** 评论: boxed, with a vertical headline where that is short enough to stand upright. */
export function CommentaryBox({ entry }: { entry: Entry }) {
  const lines = entry.heads ? entry.heads.upright : halves(entry.title)
  return (
    <article aria-labelledby={`headline-${entry.id}`} className="commentary">
      <div className="frame-outside commentary-box">
        {lines ? <UprightHead entry={entry} lines={lines} /> : <LevelHead entry={entry} />}
        <div className="area-text">
          <Opening text={entry.standfirst} language={entry.language} size="column" />
        </div>
        <div className="area-facts hair-over">
          <StoryFacts entry={entry} />
        </div>
      </div>
    </article>
  )
}

/** 竖题 until heads are set: one line of up to seven characters, two of up to eight, none above that. */
function halves(title: string): readonly string[] | undefined {
  if (title.length > 16) return undefined
  const half = title.length <= 7 ? title.length : Math.ceil(title.length / 2)
  return [title.slice(0, half), title.slice(half)].filter((line) => line !== '')
}

/** A headline that is too long to stand upright lies over the text. */
function LevelHead({ entry }: { entry: Entry }) {
  return (
    <div className="col-span-full">
      <p className="label">评论</p>
      <Headline entry={entry} size="column" />
      {entry.bylines.length > 0 && <p className="byline text-byline">{sayBylines(entry.bylines)}</p>}
    </div>
  )
}
