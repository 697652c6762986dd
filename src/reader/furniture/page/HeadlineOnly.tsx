import type { Entry } from '../../../newspaper/contents.ts'
import { Deck } from '../type/Deck.tsx'
import { Headline, type HeadlineSize } from '../type/Headline.tsx'
import { Phrases } from '../type/Phrases.tsx'

/** 标题新闻: the page prints the headline and nothing of the story. */
export function HeadlineOnly({ entry, size }: { entry: Entry; size: HeadlineSize }) {
  return (
    <article aria-labelledby={`headline-${entry.id}`} className="flex flex-col">
      <p className="label">标题新闻</p>
      {entry.kicker && (
        <p lang={entry.language} className="deck font-kai text-kicker-ear">
          <Phrases text={entry.heads?.kicker ?? entry.kicker} />
        </p>
      )}
      <div className="pt-eighth">
        <Headline entry={entry} size={size} />
      </div>
      <Deck deck={entry.heads?.deck ?? entry.deck} language={entry.language} size="column" />
      <p className="meta">本版仅有标题</p>
    </article>
  )
}
