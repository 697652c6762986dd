import type { CSSProperties } from 'react'
import { Link } from 'react-router'
import type { Entry } from '../../newspaper/contents.ts'
import { articleAddress } from '../addresses.ts'
import { sayBylines, sayDownwards, sayPenName } from '../wording.ts'
import { Headline } from './Headline.tsx'
import { Opening } from './Opening.tsx'
import { StoryFacts } from './StoryFacts.tsx'

/** 评论: boxed, with a vertical headline where that is short enough to stand upright. */
export function CommentaryBox({ entry }: { entry: Entry }) {
  return (
    <article aria-labelledby={`headline-${entry.id}`} className="commentary">
      <div className="frame-outside commentary-box">
        {entry.title.length <= longestUpright ? <Plate entry={entry} /> : <LevelHead entry={entry} />}
        <div className="area-text">
          <Opening text={entry.standfirst} size="column" />
        </div>
        <div className="area-facts hair-over">
          <StoryFacts entry={entry} />
        </div>
      </div>
    </article>
  )
}

/** In characters. More do not stand in two lines. */
const longestUpright = 16
const longestLine = 7

/** 竖题: one line of up to seven characters, else two, of which the second starts lower; tag and author at its left. */
function Plate({ entry }: { entry: Entry }) {
  const text = sayDownwards(entry.title)
  const half = text.length <= longestLine ? text.length : Math.ceil(text.length / 2)
  const lines = [text.slice(0, half), text.slice(half)].filter((line) => line !== '')
  const longest = lines.length > 1 ? half + 1.2 : half + 0.2
  return (
    <>
      <p className="commentary-tag">评论</p>
      <h2
        id={`headline-${entry.id}`}
        className="headline-upright"
        style={{ '--longest-line': longest } as CSSProperties}
      >
        <Link to={articleAddress(entry.id)} className="headline-link" aria-label={entry.title}>
          {lines.map((line) => (
            <span key={line} className="phrase">
              {line}
            </span>
          ))}
        </Link>
      </h2>
      {entry.bylines.length > 0 && (
        <p className="commentary-author">{entry.bylines.flatMap(({ names }) => names.map(sayPenName))}</p>
      )}
    </>
  )
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
