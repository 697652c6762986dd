import { Link } from 'react-router'
import type { Entry } from '../../newspaper/contents.ts'
import { articleAddress } from '../addresses.ts'
import { sayBylines, sayDownwards } from '../wording.ts'
import { Headline } from './Headline.tsx'
import { Opening } from './Opening.tsx'
import { StoryFacts } from './StoryFacts.tsx'

/** 评论: boxed, with a vertical headline where that is short enough to stand upright. */
export function CommentaryBox({ entry }: { entry: Entry }) {
  const upright = entry.title.length <= longestUpright
  return (
    <article aria-labelledby={`headline-${entry.id}`} className="frame-outside commentary-box">
      {upright && <UprightHeadline entry={entry} />}
      <div className={upright ? '' : 'col-span-full'}>
        <p className="label">评论</p>
        {!upright && <Headline entry={entry} size="column" />}
        <p className="byline text-byline">{sayBylines(entry.bylines)}</p>
        <div className="pt-eighth">
          <Opening text={entry.standfirst} size="column" />
        </div>
      </div>
      <div className="col-span-full hair-over">
        <StoryFacts entry={entry} />
      </div>
    </article>
  )
}

/** In characters. More do not stand in two lines. */
const longestUpright = 16

/** 竖题: one line of up to seven characters, else two, of which the second starts lower. */
function UprightHeadline({ entry }: { entry: Entry }) {
  const text = sayDownwards(entry.title)
  const half = text.length <= 7 ? text.length : Math.ceil(text.length / 2)
  return (
    <h2 id={`headline-${entry.id}`} className="headline-vertical text-vertical">
      <Link to={articleAddress(entry.id)} className="headline-link" aria-label={entry.title}>
        <span className="phrase">{text.slice(0, half)}</span>
        {half < text.length && <span className="phrase">{text.slice(half)}</span>}
      </Link>
    </h2>
  )
}
