import type { Article } from '../../../newspaper/article.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import type { SectionLink } from '../../editionSummary.ts'
import { sayBylines, sayLabel } from '../../wording.ts'
import { ColumnStrip } from '../type/ColumnStrip.tsx'
import { Deck } from '../type/Deck.tsx'
import { useMovingHeadline } from '../type/HeadlineLink.tsx'
import { Link } from '../type/Link.tsx'
import { Phrases } from '../type/Phrases.tsx'

/** 标题组 of the reading view: label, column, kicker, headline, deck, byline. */
export function ArticleHead({
  article,
  entry,
  section,
}: {
  article: Article
  entry: Entry
  section: SectionLink | undefined
}) {
  const { column, headline, bylines = [], lead } = article
  const { title, kicker, deck } = entry.heads ?? entry
  return (
    <>
      {section && (
        <p className="label">
          <Link to={section.address} className="label-link">
            {section.name}
          </Link>
        </p>
      )}
      {column && <ColumnStrip column={column} language={entry.language} />}
      {kicker && (
        <p lang={entry.language} className="deck font-kai text-kicker">
          <Phrases text={kicker} />
        </p>
      )}
      <h1 id="headline" tabIndex={-1} className="headline text-title">
        <span lang={headline && entry.language} style={useMovingHeadline(entry.id)}>
          {headline ? <Phrases text={title} tag={entry.heads?.tag} /> : sayLabel(entry)}
        </span>
      </h1>
      {deck.length > 0 && (
        <div className="pt-quarter">
          <Deck deck={deck} language={entry.language} size="title" />
        </div>
      )}
      {bylines.length > 0 && !lead && <p className="byline text-byline-title">{sayBylines(bylines)}</p>}
    </>
  )
}
