import { Link } from 'react-router'
import type { Entry } from '../../newspaper/contents.ts'
import { articleAddress } from '../addresses.ts'
import { gap, sayLabel } from '../wording.ts'
import { Phrases } from './Phrases.tsx'

/** 前后篇, in the order of the page. */
export function Neighbours({
  previous,
  next,
  front,
}: {
  previous: Entry | undefined
  next: Entry | undefined
  /** Where the edition's front page is, for the first and the last story. */
  front: string
}) {
  return (
    <nav aria-label="前后篇" className="type-area neighbours">
      {previous ? (
        <Neighbour
          to={articleAddress(previous.id)}
          said={`← 上一篇${gap}${sayLabel(previous)}`}
          title={previous.title}
        />
      ) : (
        <Neighbour to={front} said="← 已是第一篇" title="回到版面" />
      )}
      <div className="sm:text-end">
        {next ? (
          <Neighbour
            to={articleAddress(next.id)}
            said={`下一篇${gap}${sayLabel(next)} →`}
            title={next.title}
          />
        ) : (
          <Neighbour to={front} said="已是最后一篇 →" title="回到版面" />
        )}
      </div>
    </nav>
  )
}

function Neighbour({ to, said, title }: { to: string; said: string; title: string }) {
  return (
    <Link to={to} className="neighbour headline-link">
      <span className="meta">{said}</span>
      <span className="headline text-neighbour block">
        <Phrases text={title} />
      </span>
    </Link>
  )
}
