import { concordanceOf } from '../../../find/hits.ts'
import type { Found, Place } from '../../../find/search.ts'
import { sourceLines } from '../../../find/sourceLines.ts'
import { articleAddress, hitAddress } from '../../addresses.ts'
import { isRead } from '../../editionSummary.ts'
import { gap, sayLabel } from '../../wording.ts'
import { Link } from '../type/Link.tsx'
import { Phrases } from '../type/Phrases.tsx'
import type { Searchable, StoryInList } from './searchable.ts'

/** So many characters stand on either side of the phrase; of scripts whose letters are half as wide, twice as many. */
const reach = 15

/** 语境表: the stories with their places, the phrase on one axis. */
export function Places({
  text: { lines },
  stories,
  phrase,
  front,
}: {
  text: Searchable
  stories: Found<StoryInList>['stories']
  phrase: string
  /** Where a headline without a story stands. */
  front: string
}) {
  return stories.map(({ story, places }) => {
    const { id, title, language } = story
    const read = isRead(story)
    return (
      <section key={id} aria-labelledby={`found-${id}`} className="found-story">
        <header>
          <p className="meta">
            <span className="label">{sayLabel(story)}</span>
            {`${gap}${places.length}处`}
          </p>
          <h2 id={`found-${id}`} lang={language} className="headline found-title">
            <Link to={read ? articleAddress(id) : front} className="headline-link">
              <Phrases text={title} />
            </Link>
          </h2>
        </header>
        <ol className="place-list">
          {places.map((place) => (
            <li key={place.nth}>
              <Link to={read ? hitAddress(id, phrase, place.nth) : front} className="place-row">
                <PlaceRow place={place} language={language} starts={lines[place.passage.sheet]} />
              </Link>
            </li>
          ))}
        </ol>
      </section>
    )
  })
}

function PlaceRow({
  place,
  language,
  starts,
}: {
  place: Place
  language: string | undefined
  starts: readonly number[] | undefined
}) {
  const { passage } = place
  const { before, hit, behind } = concordanceOf(passage.text, place, language ? 2 * reach : reach)
  const lines = starts ? sourceLines(passage.spansOf(place), starts) : []
  return (
    <>
      <span className="meta place-name">{passage.name}</span>
      <span lang={language} className="place-text">
        <bdi className="place-before">{before}</bdi>
        <mark className="hit">{hit}</mark>
        <bdi>{behind}</bdi>
      </span>
      <span className="meta place-lines">
        {lines.length > 0 && `原文${lines.map(sayRange).join('、')}行`}
      </span>
    </>
  )
}

const sayRange = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}–${last}`
