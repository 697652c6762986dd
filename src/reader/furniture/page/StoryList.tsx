import type { Entry } from '../../../newspaper/contents.ts'
import { articleAddress } from '../../addresses.ts'
import { isRead } from '../../editionSummary.ts'
import { sayLabel } from '../../wording.ts'
import { Link } from '../type/Link.tsx'
import { Phrases } from '../type/Phrases.tsx'
import { StoryFacts } from './StoryFacts.tsx'

/** 稿目: the stories of a page that is not made up, one under the other: each by its headline and its opening. */
export function StoryList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.id} className="hair-under py-half">
          <StoryInList entry={entry} />
        </li>
      ))}
    </ol>
  )
}

function StoryInList({ entry }: { entry: Entry }) {
  const id = `headline-${entry.id}`
  const opening = entry.standfirst || entry.figures[0]?.caption
  const title = <Phrases text={entry.heads?.title ?? entry.title} tag={entry.heads?.tag} />
  return (
    <article aria-labelledby={id}>
      <p className="label">{sayLabel(entry)}</p>
      <h2 id={id} lang={entry.language} className="headline text-brief">
        {isRead(entry) ? (
          <Link to={articleAddress(entry.id)} className="headline-link">
            {title}
          </Link>
        ) : (
          title
        )}
      </h2>
      {opening && (
        <p lang={entry.language} className="story-opening">
          {opening}
        </p>
      )}
      {isRead(entry) ? <StoryFacts entry={entry} /> : <p className="meta">本版仅有标题</p>}
    </article>
  )
}
