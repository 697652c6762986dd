import type { Composition } from '../../../compose/composition.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import type { Frame } from '../../editionSummary.ts'
import { bestTeasers, teasersOf } from '../page/orders.ts'
import { Teasers } from '../page/Teasers.tsx'
import { EarFacts } from './EarFacts.tsx'
import { SetEar } from './SetEar.tsx'

interface EarContents {
  readonly frame: Frame
  readonly first: readonly Entry[]
  readonly composition: Composition | undefined
}

/** 报眼: the box beside the nameplate, with a headline, 导读, or the facts of the edition. */
export function FrontEar(contents: EarContents) {
  const kind = contents.composition?.ear.kind ?? 'facts'
  return (
    <div className="frame-inside ear" data-kind={kind}>
      <Inside {...contents} />
    </div>
  )
}

function Inside({ frame, first, composition }: EarContents) {
  if (!composition) return <EarFacts frame={frame} />
  const { ear } = composition
  switch (ear.kind) {
    case 'headline': {
      const entry = first.find(({ id }) => id === ear.id)
      return entry && <SetEar ear={ear} entry={entry} />
    }
    case 'teasers':
      return (
        <Teasers
          name="本版导读"
          place="ear"
          entries={teasersOf(first, bestTeasers)}
          missingPages={frame.missingPages}
        />
      )
    case 'facts':
      return <EarFacts frame={frame} />
  }
}
