import type { Ear } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { Deck } from '../type/Deck.tsx'
import { SetPhrases } from '../type/SetPhrases.tsx'

/** 报眼 with a headline of which the page prints no more; its lines turn as the composition says. */
export function SetEar({ ear, entry }: { ear: Ear & { kind: 'headline' }; entry: Entry }) {
  const id = `headline-${entry.id}`
  return (
    <article aria-labelledby={id} className="flex flex-col">
      <p className="label">标题新闻</p>
      {ear.kicker && (
        <p lang={entry.language} className="deck set-line font-kai text-kicker-ear">
          <SetPhrases text={ear.kicker} />
        </p>
      )}
      <h2 id={id} lang={entry.language} className="headline set-line text-ear">
        <SetPhrases text={ear.headline} />
      </h2>
      <Deck deck={entry.heads?.deck ?? entry.deck} language={entry.language} size="column" />
      <p className="meta">本版仅有标题</p>
    </article>
  )
}
