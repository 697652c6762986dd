import { useEffect, useRef } from 'react'
import type { Reading, ReadingState } from '../../../aloud/reading.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { gap, sayLabel } from '../../wording.ts'

/** 本版顺读: the stories of the page as they are read; a tap goes to one. */
export function AloudList({
  reading,
  entries,
  state,
  readFrom,
}: {
  reading: Reading
  entries: readonly Entry[]
  state: ReadingState
  readFrom: (story: string) => void
}) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), [])
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0)
  const bulletins = entries.some(({ genre }) => genre === 'headline')
  const endsHere = state.timer === 'story'
  return (
    <section aria-label="本版顺读" className="aloud-over aloud-list" ref={list}>
      <h2 className="aloud-list-head">
        <b>本版顺读</b>
        <span className="meta">{`${entries.length}篇${gap}约${minutes}分钟`}</span>
      </h2>
      <ol>
        {entries.map((entry) => {
          const here = entry.id === state.story
          const read = state.read.has(entry.id)
          return (
            <li key={entry.id}>
              <button
                type="button"
                className="teaser-row teaser-link"
                aria-current={here || undefined}
                data-read={read || undefined}
                onClick={() => readFrom(entry.id)}
              >
                <span className="label">{sayLabel(entry).slice(0, 2)}</span>
                <span lang={entry.language} className="one-line teaser-title">
                  {entry.title}
                </span>
                <span className="meta">{here ? '正在读' : read ? '已读' : sayLength(entry)}</span>
              </button>
            </li>
          )
        })}
      </ol>
      <div className="aloud-list-foot">
        <span className="meta">{bulletins && '标题新闻只读标题'}</span>
        <button
          type="button"
          className="tool"
          aria-pressed={endsHere}
          onClick={() => reading.setTimer(endsHere ? 'none' : 'story')}
        >
          读完本篇即停
        </button>
      </div>
    </section>
  )
}

const sayLength = ({ genre, minutes }: Entry): string => (genre === 'headline' ? '标题' : `${minutes}分`)
