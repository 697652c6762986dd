import { Link } from 'react-router'
import type { Entry } from '../../newspaper/contents.ts'
import { articleAddress } from '../addresses.ts'
import { gap, sayLabel } from '../wording.ts'
import { Phrases } from './Phrases.tsx'

/** 前后篇, in the order of the page. */
export function Neighbours({ previous, next }: { previous: Entry | undefined; next: Entry | undefined }) {
  if (!previous && !next) return null
  return (
    <nav aria-label="前后篇" className="type-area neighbours">
      {previous ? <Neighbour entry={previous} said={`← 上一篇${gap}${sayLabel(previous)}`} /> : <span />}
      {next && (
        <div className="sm:text-end">
          <Neighbour entry={next} said={`下一篇${gap}${sayLabel(next)} →`} />
        </div>
      )}
    </nav>
  )
}

function Neighbour({ entry, said }: { entry: Entry; said: string }) {
  return (
    <Link to={articleAddress(entry.id)} className="headline-link py-half">
      <span className="meta">{said}</span>
      <span className="headline text-neighbour block">
        <Phrases text={entry.title} />
      </span>
    </Link>
  )
}
