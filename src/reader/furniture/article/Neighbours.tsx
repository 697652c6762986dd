import type { Entry } from '../../../newspaper/contents.ts'
import { articleAddress } from '../../addresses.ts'
import { gap, sayLabel } from '../../wording.ts'
import { Link } from '../type/Link.tsx'
import { Phrases } from '../type/Phrases.tsx'

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
    <>
      <div className="py-half">
        {previous ? (
          <Neighbour entry={previous} said={`← 上一篇${gap}${sayLabel(previous)}`} />
        ) : (
          <BackToFront front={front} said="← 已是第一篇" />
        )}
      </div>
      <div className="py-half sm:text-end">
        {next ? (
          <Neighbour entry={next} said={`下一篇${gap}${sayLabel(next)} →`} />
        ) : (
          <BackToFront front={front} said="已是最后一篇 →" />
        )}
      </div>
    </>
  )
}

function Neighbour({ entry, said }: { entry: Entry; said: string }) {
  return (
    <Link to={articleAddress(entry.id)} className="headline-link">
      <span className="meta">{said}</span>
      <span lang={entry.language} className="headline text-neighbour block">
        <Phrases text={entry.heads?.title ?? entry.title} tag={entry.heads?.tag} />
      </span>
    </Link>
  )
}

function BackToFront({ front, said }: { front: string; said: string }) {
  return (
    <Link to={front} className="headline-link">
      <span className="meta">{said}</span>
      <span className="headline text-neighbour block">
        <Phrases text="回到版面" />
      </span>
    </Link>
  )
}
