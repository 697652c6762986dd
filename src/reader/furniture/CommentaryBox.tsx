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
  const lines = entry.heads ? entry.heads.upright : halves(entry.title)
  return (
    <article aria-labelledby={`headline-${entry.id}`} className="commentary">
      <div className="frame-outside commentary-box">
        {lines ? <Plate entry={entry} lines={lines} /> : <LevelHead entry={entry} />}
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

/** 竖题 until heads are set: one line of up to seven characters, two of up to eight, none above that. */
function halves(title: string): readonly string[] | undefined {
  if (title.length > 16) return undefined
  const half = title.length <= 7 ? title.length : Math.ceil(title.length / 2)
  return [title.slice(0, half), title.slice(half)].filter((line) => line !== '')
}

/** The vertical headline, of which the second line starts lower; tag and author at its left. */
function Plate({ entry, lines }: { entry: Entry; lines: readonly string[] }) {
  const [first = '', second = ''] = lines
  const longest = Math.max(first.length, second === '' ? 0 : second.length + 1) + 0.2
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
              {sayDownwards(line)}
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
