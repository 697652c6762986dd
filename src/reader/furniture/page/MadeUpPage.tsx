import type { ReactNode } from 'react'
import type { Composition } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import type { Frame } from '../../editionSummary.ts'
import { numbered } from '../../numbered.ts'
import { MadeUpStory } from './MadeUpStory.tsx'
import { placeOf } from './madeUp.ts'
import { OwnSheet } from './OwnSheet.tsx'
import { placeSheet } from './placeSheet.ts'

/** 拼版: a page as it was made up, every story once in reading order, on the grid of whatever width it is seen at. */
export function MadeUpPage({
  composition,
  entries,
  frame,
  name = 'front',
  teasers,
}: {
  composition: Composition
  entries: readonly Entry[]
  frame: Frame
  /** Tells the page among those of one screen. */
  name?: string
  /** 导读 or 他栏要目, where the page has a place for it. */
  teasers?: ReactNode
}) {
  const { stories, rules, teasers: list } = composition
  const standing = stories.map((set, n) => {
    const entry = entries.find(({ id }) => id === set.id)
    return entry && <MadeUpStory key={set.id} set={set} entry={entry} frame={frame} page={name} n={n} />
  })
  const after = list?.after ?? stories.length
  return (
    <div className="made-up">
      <OwnSheet css={placeSheet(composition, entries, name)} />
      {standing.slice(0, after)}
      {list && <div className={`made-up-teasers ${placeOf.teasers(name)}`}>{teasers}</div>}
      {standing.slice(after)}
      {numbered(rules).map(({ n, piece: { kind, on } }) => (
        <div
          key={n}
          aria-hidden="true"
          className={`page-rule ${placeOf.rule(name, n)}`}
          data-kind={kind}
          data-on={on}
        />
      ))}
    </div>
  )
}
