import type { ReactNode } from 'react'
import type { Composition } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import type { Frame } from '../../editionSummary.ts'
import { MadeUpStory } from './MadeUpStory.tsx'
import { areaOf, areaStyle } from './madeUp.ts'

/** 拼版: a page as it was made up, every story once in reading order, on the grid of whatever width it is seen at. */
export function MadeUpPage({
  composition: { stories, rules, teasers: list, lines },
  entries,
  frame,
  teasers,
}: {
  composition: Composition
  entries: readonly Entry[]
  frame: Frame
  /** 导读 or 他栏要目, where the page has a place for it. */
  teasers?: ReactNode
}) {
  const standing = stories.map((set) => {
    const entry = entries.find(({ id }) => id === set.id)
    return entry && <MadeUpStory key={set.id} set={set} entry={entry} frame={frame} />
  })
  const after = list?.after ?? stories.length
  return (
    <div className="made-up">
      {standing.slice(0, after)}
      {list && (
        <div className="made-up-teasers" style={areaStyle(list.at, lines)}>
          {teasers}
        </div>
      )}
      {standing.slice(after)}
      {rules.map(({ kind, on, area }) => (
        <div
          key={`${on} ${areaOf(area)}`}
          aria-hidden="true"
          className="page-rule"
          data-kind={kind}
          data-on={on}
          style={{ gridArea: areaOf(area) }}
        />
      ))}
    </div>
  )
}
