import type { Entry } from '../../../newspaper/contents.ts'
import { sayLabel } from '../../wording.ts'
import { PullQuoteBlock } from '../article/PullQuoteBlock.tsx'
import { ColumnStrip } from '../type/ColumnStrip.tsx'
import { Deck } from '../type/Deck.tsx'
import { Headline } from '../type/Headline.tsx'
import { Phrases } from '../type/Phrases.tsx'
import { CaptionPanel } from './CaptionPanel.tsx'
import { Opening } from './Opening.tsx'
import { StoryFacts } from './StoryFacts.tsx'
import { Attribution } from './StoryInList.tsx'

/** 头条: the one story that is first, of an edition or, a size smaller, of a section. */
export function LeadStory({ entry, size }: { entry: Entry; size: 'lead' | 'second' }) {
  return (
    <article aria-labelledby={`headline-${entry.id}`}>
      <header className="md:text-center">
        {entry.column ? (
          <ColumnStrip column={entry.column} language={entry.language} />
        ) : (
          <p className="label md:hidden">{sayLabel(entry)}</p>
        )}
        {entry.kicker && (
          <p lang={entry.language} className="deck font-kai text-kicker pt-quarter">
            <Phrases text={entry.heads?.kicker ?? entry.kicker} />
          </p>
        )}
        <Headline entry={entry} size={size} />
        <div className="pt-eighth md:pt-0">
          <Deck deck={entry.heads?.deck ?? entry.deck} language={entry.language} size="lead" />
        </div>
        <Attribution entry={entry} />
      </header>
      <Panels entry={entry} />
      {entry.standfirst && (
        <div className="pt-half">
          <Opening text={entry.standfirst} language={entry.language} size="lead" />
        </div>
      )}
      <StoryFacts entry={entry} />
    </article>
  )
}

/** Quotation, caption, quotation, abreast where three columns stand; a phone shows the first quotation. */
function Panels({ entry }: { entry: Entry }) {
  const [first, second] = entry.pullQuotes
  const figure = entry.figures[0]
  if (!first && !figure) return null
  return (
    <div className="panels pt-half">
      {first && <PullQuoteBlock quote={first} language={entry.language} setting="panel" />}
      {figure && (
        <div className="grid max-md:hidden">
          <CaptionPanel figure={figure} language={entry.language} label="图片说明" />
        </div>
      )}
      {second && (
        <div className="grid max-md:hidden">
          <PullQuoteBlock quote={second} language={entry.language} setting="panel" />
        </div>
      )}
    </div>
  )
}
