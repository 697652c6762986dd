import type { SetStory, SetText } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { articleAddress } from '../../addresses.ts'
import { isRead } from '../../editionSummary.ts'
import { numbered } from '../../numbered.ts'
import { sayLabel } from '../../wording.ts'
import { HeadlineLink } from './HeadlineLink.tsx'
import { Link } from './Link.tsx'
import { SetPhrases } from './SetPhrases.tsx'

/** 引题 */
export function SetKicker({ text, language }: { text: SetText | undefined; language: string | undefined }) {
  return (
    text && (
      <p lang={language} className="deck set-kicker font-kai">
        <SetPhrases text={text} />
      </p>
    )
  )
}

/** 主题, leading to its story; of a story without one the label does. */
export function SetHeadline({ set, entry }: { set: SetStory; entry: Entry }) {
  const id = `headline-${entry.id}`
  if (!set.headline) {
    return (
      <h2 id={id} className="label">
        <Link to={articleAddress(entry.id)} className="label-link">
          {sayLabel(entry)}
          <span className="heard-only">
            ：<span lang={entry.language}>{entry.title}</span>
          </span>
        </Link>
      </h2>
    )
  }
  return (
    <h2 id={id} lang={entry.language} className="headline set-headline">
      {isRead(entry) ? (
        <HeadlineLink id={entry.id}>
          <SetPhrases text={set.headline} />
        </HeadlineLink>
      ) : (
        <SetPhrases text={set.headline} />
      )}
    </h2>
  )
}

/** 副题: 宋 under the first headline, 楷 elsewhere. */
export function SetDeck({
  deck,
  language,
  lead,
}: {
  deck: readonly SetText[]
  language: string | undefined
  lead: boolean
}) {
  return (
    deck.length > 0 && (
      <div lang={language} className={lead ? 'set-deck weight-medium' : 'set-deck font-kai'}>
        {numbered(deck).map(({ n, piece: line }) => (
          <p key={n} className="deck">
            <SetPhrases text={line} />
          </p>
        ))}
      </div>
    )
  )
}
