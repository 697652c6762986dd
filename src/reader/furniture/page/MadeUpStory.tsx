import type { SetStory } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import type { Frame } from '../../editionSummary.ts'
import { numbered } from '../../numbered.ts'
import { sayLabel } from '../../wording.ts'
import { Attribution } from '../type/Attribution.tsx'
import { ColumnStrip } from '../type/ColumnStrip.tsx'
import { SetDeck, SetHeadline, SetKicker } from '../type/SetHeads.tsx'
import { CaptionPanel, PhotographNote } from './CaptionPanel.tsx'
import { hasByline, isLead, placeOf } from './madeUp.ts'
import { SetBox } from './SetBox.tsx'
import { SetCopy } from './SetCopy.tsx'
import { SetPanels } from './SetPanels.tsx'
import { StoryFacts } from './StoryFacts.tsx'

interface Told {
  readonly set: SetStory
  readonly entry: Entry
  readonly frame: Frame
  /** Its place on which page. */
  readonly page: string
  readonly n: number
}

/** 版位 → how a story stands in it. The compiler closes the switch. */
export function MadeUpStory(told: Told) {
  switch (told.set.at.xl.slot) {
    case 'lead':
    case 'story':
    case 'brief':
      return <FlowingStory {...told} />
    case 'box':
      return <SetBox {...told} />
    case 'photo':
      return <SetPhoto {...told} />
    case 'bulletin':
      return <SetBulletin {...told} />
  }
}

/** 稿件: head, panels and copy in columns; on a phone its opening and its facts. */
function FlowingStory({ set, entry, frame, page, n }: Told) {
  const byline = hasByline(set, entry)
  const { level } = set.at.xl
  const size = isLead(level) ? 'lead' : level === 'brief' ? 'brief' : 'column'
  return (
    <article
      aria-labelledby={`headline-${entry.id}`}
      className={`set-story ${placeOf.story(page, n)}`}
      data-set={size}
    >
      {entry.column ? (
        <ColumnStrip column={entry.column} language={entry.language} />
      ) : (
        set.headline && <p className="label sm:hidden">{sayLabel(entry)}</p>
      )}
      <SetKicker text={set.kicker} language={entry.language} />
      <SetHeadline set={set} entry={entry} />
      <SetDeck deck={set.deck} language={entry.language} lead={size === 'lead'} />
      {byline && (
        <div className="set-byline">
          <Attribution entry={entry} />
        </div>
      )}
      <SetPanels panels={set.panels} entry={entry} placeAt={(at) => placeOf.panel(page, n, at)} />
      {set.copy.length > 0 && <SetCopy copy={set.copy} entry={entry} frame={frame} />}
      <div className="set-facts">
        <StoryFacts entry={entry} />
      </div>
    </article>
  )
}

/** 图片新闻 */
function SetPhoto({ set, entry, page, n }: Told) {
  const id = `headline-${entry.id}`
  return (
    <article
      aria-labelledby={id}
      className={`set-story set-photo ${placeOf.story(page, n)}`}
      data-set="photo"
    >
      {set.headline && <p className="label">图片新闻</p>}
      <SetKicker text={set.kicker} language={entry.language} />
      <SetHeadline set={set} entry={entry} />
      <SetDeck deck={set.deck} language={entry.language} lead={false} />
      {numbered(entry.figures).map(({ n: at, piece: figure }) => (
        <CaptionPanel key={at} figure={figure} language={entry.language} />
      ))}
      <PhotographNote />
    </article>
  )
}

/** 标题新闻 among other stories. */
function SetBulletin({ set, entry, page, n }: Told) {
  const id = `headline-${entry.id}`
  return (
    <article aria-labelledby={id} className={`set-story ${placeOf.story(page, n)}`} data-set="brief">
      <p className="label set-note">标题新闻</p>
      <SetKicker text={set.kicker} language={entry.language} />
      <SetHeadline set={set} entry={entry} />
      <SetDeck deck={set.deck} language={entry.language} lead={false} />
      <p className="meta set-note">本版仅有标题</p>
    </article>
  )
}
