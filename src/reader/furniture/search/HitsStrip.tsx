import { use, useEffect, useLayoutEffect, useState } from 'react'
import { useNavigate, useNavigationType } from 'react-router'
import { hitAddress, searchAddress } from '../../addresses.ts'
import { useKey } from '../../keys.ts'
import { turnBack } from '../../turnBack.ts'
import { Link } from '../type/Link.tsx'
import { folds } from './folds.ts'
import { hitsInStory } from './hitsInStory.ts'

/** 命中: the places of a phrase in the story that is open, marked; and a strip at the foot that leads from one to the next. */
export function HitsStrip({
  id,
  phrase,
  nth,
  edition,
}: {
  id: string
  phrase: string
  /** Which of them one is at, from 1. */
  nth: number
  edition: string | undefined
}) {
  const folding = use(folds())
  const turn = useNavigationType()
  const navigate = useNavigate()
  const [hits, setHits] = useState<readonly Range[]>([])
  const list = searchAddress({ q: phrase, of: edition })
  useKey('escape', () => turnBack(navigate, list))

  useLayoutEffect(() => {
    const story = document.querySelector('main article')
    setHits(story ? hitsInStory(story, phrase, folding) : [])
  }, [phrase, folding])

  const all = hits.length
  const at = Math.min(Math.max(nth, 1), all)
  const here = hits[at - 1]
  useEffect(() => {
    mark('hit', hits)
    mark('hit-here', here ? [here] : [])
    document.documentElement.classList.add('finding')
    // Who comes back is where he was.
    if (here && !(turn === 'POP' && scrollY > 0)) bringIntoSight(here)
    return () => {
      document.documentElement.classList.remove('finding')
      for (const name of ['hit', 'hit-here']) mark(name, [])
    }
  }, [hits, here, turn])

  const step = (to: number, name: string) =>
    to >= 1 && to <= all ? (
      <Link to={hitAddress(id, phrase, to)} replace preventScrollReset className="tool">
        {name}
      </Link>
    ) : (
      <span className="tool kind-empty">{name}</span>
    )
  return (
    <section aria-label="检索命中" className="foot-strip">
      <p role="status" className="one-line">
        “<bdi>{phrase}</bdi>”{all > 0 ? `第${at}处，共${all}处` : '不在这一篇'}
      </p>
      <div className="bar-tools">
        {all > 1 && step(at - 1, '上一处')}
        {all > 1 && step(at + 1, '下一处')}
        <Link to={list} className="tool">
          检索
        </Link>
      </div>
    </section>
  )
}

/** An engine without highlights of its own leads from hit to hit all the same. */
function mark(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
  else CSS.highlights.delete(name)
}

/** In the upper third of the window, clear of what stands at its foot. */
function bringIntoSight(range: Range): void {
  const { top } = range.getBoundingClientRect()
  scrollTo({ top: scrollY + top - innerHeight / 3 })
}
