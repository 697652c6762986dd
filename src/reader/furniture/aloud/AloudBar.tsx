import { useState, useSyncExternalStore } from 'react'
import type { Reading, ReadingState } from '../../../aloud/reading.ts'
import type { Entry } from '../../../newspaper/contents.ts'
import { useKey } from '../../keys.ts'
import { AloudChoices } from './AloudChoices.tsx'
import { AloudList } from './AloudList.tsx'
import { saidRate, saidTimer } from './saidChoices.ts'

type Open = 'rate' | 'timer' | 'list'

/** 朗读: the bar at the foot while stories are read; on a phone in the place of the dock. */
export function AloudBar({
  reading,
  entries,
  press,
  readFrom,
  close,
}: {
  reading: Reading
  /** The stories of the page in the order in which they are read. */
  entries: readonly Entry[]
  /** Pauses, or goes on. */
  press: () => void
  readFrom: (story: string) => void
  close: () => void
}) {
  const state = useSyncExternalStore(reading.onChange, reading.state)
  const [open, setOpen] = useState<Open>()
  const toggle = (what: Open) => setOpen(open === what ? undefined : what)
  useKey('p', press)
  useKey(',', () => reading.step(-1))
  useKey('.', () => reading.step(1))
  useKey('escape', () => (open ? setOpen(undefined) : close()))
  const { status, story, rate } = state
  const speaks = status === 'reading' || status === 'loading'
  const n = entries.findIndex(({ id }) => id === story)
  const timer = saidTimer(state)
  const opener = (what: Open, name: string, value: string, heard: string) => (
    <button
      type="button"
      className={what === 'list' ? 'tool' : 'tool aloud-chooser'}
      aria-expanded={open === what}
      aria-label={heard}
      onClick={() => toggle(what)}
    >
      {name} <b className="aloud-value">{value}</b>
    </button>
  )
  return (
    <section aria-label="朗读" className="aloud-bar">
      <div className="aloud-inside">
        <p className="aloud-now">
          <b lang={entries[n]?.language} className="max-sm:hidden">
            {entries[n]?.title}
          </b>
          <Place {...state} />
          {timer.left && <span className="sm:hidden">{timer.left}</span>}
        </p>
        <div className="aloud-steps">
          <button
            type="button"
            className="tool aloud-step"
            aria-label="上一句"
            onClick={() => reading.step(-1)}
          >
            上句
          </button>
          <button
            type="button"
            className="tool aloud-press"
            aria-label={speaks ? '暂停朗读' : '继续朗读'}
            onClick={press}
          >
            {speaks ? '暂停' : '继续'}
          </button>
          <button
            type="button"
            className="tool aloud-step"
            aria-label="下一句"
            onClick={() => reading.step(1)}
          >
            下句
          </button>
        </div>
        <div className="aloud-tools">
          {opener('rate', '语速', saidRate(rate), `语速，${saidRate(rate)}倍`)}
          {opener('timer', '定时', timer.name, `定时，${timer.left ? `还剩${timer.minutes}分` : timer.name}`)}
          <div className="aloud-ends">
            {opener(
              'list',
              '顺读',
              `${n + 1}/${entries.length}`,
              `顺读，第${n + 1}篇，共${entries.length}篇`,
            )}
            <button type="button" className="tool" aria-label="停止朗读" onClick={close}>
              停止
            </button>
          </div>
        </div>
      </div>
      {(open === 'rate' || open === 'timer') && <AloudChoices reading={reading} state={state} first={open} />}
      {open === 'list' && <AloudList reading={reading} entries={entries} state={state} readFrom={readFrom} />}
    </section>
  )
}

/** 第5句　共58句 */
function Place({ status, at, sentences }: ReadingState) {
  if (status === 'over') return <span>本版读完了</span>
  if (sentences.length === 0) return <span>正在取</span>
  return (
    <>
      <span className="aloud-place">{`第${at + 1}句`}</span>
      <span>{`共${sentences.length}句`}</span>
    </>
  )
}
