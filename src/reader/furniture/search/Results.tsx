import { type ReactNode, use } from 'react'
import { Link } from 'react-router'
import { type PassageKind, shorterPhrase } from '../../../find/search.ts'
import { type Asked, searchAddress } from '../../addresses.ts'
import { type Frame, frontOf, type Places as PlacesOfBar } from '../../editionSummary.ts'
import { Notice } from '../page/Notice.tsx'
import { KindFilter } from './KindFilter.tsx'
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
      {all === 0 && <NothingFound text={text} asked={asked} isAsked={answer.asked} total={answer.total} />}
      {all > 0 && (
        <Elsewhere phrase={q} stories={text.stock.stories.length - answer.stories.length} frame={frame} />
      )}
    </>
  )
}

function NothingFound({
  text,
  asked,
  isAsked,
  total,
}: {
  text: Searchable
  asked: Asked
  isAsked: boolean
  total: number
}) {
  const { q = '' } = asked
  if (!isAsked) {
    return (
      <Notice name={q ? '没有可找的字' : '写下要找的字句'} level={2}>
        <p>
          {q && '空白和■一类的记号不算在内。'}
          逐字去找，一字不差才算；简体繁体、全角半角、各式引号算同一个字。
        </p>
      </Notice>
    )
  }
  const shorter = total === 0 ? shorterPhrase(text.stock, q) : undefined
  return (
    <Notice name="没有找到" level={2}>
      <p>
        {total > 0
          ? `这个范围里没有；全部范围里有${total}处。`
          : '稿件里没有这个字句。可以少写几个字，或换一个说法；简体繁体、全角半角不必换。'}
      </p>
      {(total > 0 || shorter) && (
        <p className="pt-quarter">
          <Link to={searchAddress({ ...asked, in: undefined, q: shorter ?? q })} className="button-framed">
            {shorter ? `找“${shorter}”` : '看全部范围'}
          </Link>
        </p>
      )}
    </Notice>
  )
}

function Elsewhere({ phrase, stories, frame }: { phrase: string; stories: number; frame: Frame }) {
  const missing = frame.missingPages.map((page) => `第${page}版`).join('、')
  return (
    <div className="found-story">
      <p className="meta">未命中</p>
      <p className="text-note text-ink-2">
        {stories > 0 && (
          <>
            其余{stories}篇不含“<bdi>{phrase.trim()}</bdi>”。
          </>
        )}
        {`检索范围为标题、署名、正文、引语、图注；原版照片内文字${missing && `与${missing}`}不在其中。`}
      </p>
    </div>
  )
}
