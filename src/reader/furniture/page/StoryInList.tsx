import type { Entry } from '../../../newspaper/contents.ts'
import { gap, sayBylines, sayLabel } from '../../wording.ts'
import { ColumnStrip } from '../type/ColumnStrip.tsx'
import { Deck } from '../type/Deck.tsx'
import { Headline, type HeadlineSize } from '../type/Headline.tsx'
import { Phrases } from '../type/Phrases.tsx'
import { Opening } from './Opening.tsx'
import { StoryFacts } from './StoryFacts.tsx'

/** 稿件 in a column of stories: label, kicker, headline, deck, byline, opening, facts. */
export function StoryInList({ entry, size }: { entry: Entry; size: HeadlineSize }) {
  return (
    <article aria-labelledby={`headline-${entry.id}`} className="flex flex-col">
      {entry.column ? (
        <ColumnStrip column={entry.column} language={entry.language} />
      ) : (
        <p className="label">{sayLabel(entry)}</p>
      )}
      {entry.kicker && (
        <p lang={entry.language} className="deck font-kai text-kicker pt-quarter">
          <Phrases text={entry.heads?.kicker ?? entry.kicker} />
        </p>
      )}
      <Headline entry={entry} size={size} />
      {entry.deck.length > 0 && (
        <div className="pt-quarter">
          <Deck deck={entry.heads?.deck ?? entry.deck} language={entry.language} size="column" />
        </div>
      )}
      <Attribution entry={entry} />
      {entry.standfirst && (
        <div className="pt-quarter">
          <Opening text={entry.standfirst} language={entry.language} size="column" />
        </div>
      )}
      <StoryFacts entry={entry} />
    </article>
  )
}

/** 消息头 and 署名 as one line; no line where the page prints none. */
export function Attribution({ entry }: { entry: Pick<Entry, 'bylines' | 'lead'> }) {
  const line = [entry.lead, sayBylines(entry.bylines)].filter(Boolean).join(gap)
  return line && <p className="byline text-byline pt-eighth">{line}</p>
}
