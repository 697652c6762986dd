import { type ReactNode, use } from 'react'
import type { PassageKind } from '../../../find/search.ts'
import { type Asked, searchAddress } from '../../addresses.ts'
import { type Frame, frontOf, type Places as PlacesOfBar } from '../../editionSummary.ts'
import { Link } from '../type/Link.tsx'
import { KindFilter } from './KindFilter.tsx'
import { Elsewhere, NothingFound } from './NothingFound.tsx'
import { Places } from './Places.tsx'
import { found, type Searchable } from './searchable.ts'

export interface ToFind {
  readonly text: Searchable | Promise<Searchable>
  readonly asked: Asked
  readonly kind: PassageKind | undefined
}

const here = (text: ToFind['text']): Searchable => (text instanceof Promise ? use(text) : text)

/** Rows that are shown at first, and that one more step shows. */
const step = 200

/** 命中 11 处，见于 2 篇 */
export function FoundFacts({ text, asked: { q = '' }, kind }: ToFind) {
  const { asked, stories } = found(here(text), q, kind)
  if (!asked) return null
  const places = stories.reduce((sum, story) => sum + story.places.length, 0)
  return (
    <p>
      命中 <b>{places}</b> 处，见于 <b>{stories.length}</b> 篇
    </p>
  )
}

/** What was found, or what one can do where nothing was. */
export function Results({
  text: coming,
  asked,
  kind,
  places,
  frame,
  keys,
}: ToFind & { places: PlacesOfBar | undefined; frame: Frame; keys: ReactNode }) {
  const text = here(coming)
  const { q = '' } = asked
  const answer = found(text, q, kind)
  const most = Number(asked.rows) || step
  let left = most
  const shown = answer.stories.flatMap((story) => {
    const some = story.places.slice(0, Math.max(0, left))
    left -= some.length
    return some.length > 0 ? [{ ...story, places: some }] : []
  })
  const all = answer.stories.reduce((sum, story) => sum + story.places.length, 0)
  return (
    <>
      <div className="kind-row">
        <KindFilter asked={asked} counts={answer.asked ? answer.counts : undefined} />
        {keys}
      </div>
      <Places text={text} stories={shown} phrase={q} front={frontOf(places)} />
      {all > most && (
        <p className="pt-line">
          <Link
            to={searchAddress({ ...asked, rows: String(most + step) })}
            replace
            preventScrollReset
            className="button-framed"
          >
            {`还有${all - most}处，再列${Math.min(step, all - most)}处`}
          </Link>
        </p>
      )}
      {all === 0 && (
        <div className="pt-line">
          <NothingFound text={text} asked={asked} isAsked={answer.asked} total={answer.total} />
        </div>
      )}
      {all > 0 && (
        <Elsewhere phrase={q} stories={text.stock.stories.length - answer.stories.length} frame={frame} />
      )}
    </>
  )
}
