import type { Frame } from '../../editionSummary.ts'
import { factsOf } from './EditionFacts.tsx'

/** 报眼 where no headline stands alone: the facts of the edition. */
export function EarFacts({ frame }: { frame: Frame }) {
  return (
    <dl className="ear-facts">
      {factsOf(frame).map(({ name, said }) => (
        <div key={name} className="ear-fact hair-under">
          <dt className="text-meta font-hei">{name}</dt>
          <dd className="text-fact text-balance">{said}</dd>
        </div>
      ))}
    </dl>
  )
}
