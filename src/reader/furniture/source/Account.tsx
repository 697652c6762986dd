import type { AccountRow } from '../../source/account.ts'
import type { Doubt } from '../../source/doubts.ts'
import type { UnitKind } from '../../source/units.ts'

const names: Record<UnitKind, string> = { sentence: '本句整理', paragraph: '本段整理', line: '本行整理' }

/** 本句整理: what was done to the unit, and how sure it is that it belongs here. */
export function Account({
  kind,
  rows,
  doubt,
}: {
  kind: UnitKind
  rows: readonly AccountRow[]
  doubt: Doubt | undefined
}) {
  return (
    <section className="source-account" aria-label={names[kind]}>
      <h2>{names[kind]}</h2>
      <dl>
        {rows.map(({ said, where }) => (
          <div key={said}>
            <dt>{said}</dt>
            <dd>{where}</dd>
          </div>
        ))}
      </dl>
      {doubt && <DoubtSaid doubt={doubt} />}
    </section>
  )
}

/** 拿得准, or 拿不准 and why. */
export function DoubtSaid({ doubt: { said, why } }: { doubt: Doubt }) {
  return (
    <p className="source-why">
      <b>{said}</b>
      {why}
    </p>
  )
}
