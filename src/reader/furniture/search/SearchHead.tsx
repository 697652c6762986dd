import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { longestPhrase } from './longestPhrase.ts'
import type { Phrase } from './phrase.ts'
import { firstPlace } from './steps.ts'

/** 检索词 as the headline of its screen; what was found stands at its end. */
export function SearchHead({
  scope,
  phrase: { typed, type, keep },
  box,
  leave,
  children,
}: {
  /** 本版, 本期 */
  scope: string
  phrase: Phrase
  box: Ref<HTMLInputElement>
  leave: () => void
  children: ReactNode
}) {
  const hear = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, nativeEvent } = event
    // An input method has its own use for these.
    if (nativeEvent.isComposing) return
    const first = key === 'Enter' || key === 'ArrowDown' ? firstPlace() : undefined
    if (key !== 'Escape' && !first) return
    event.preventDefault()
    keep()
    if (key === 'Escape') leave()
    else if (key === 'Enter') first?.click()
    else first?.focus()
  }
  return (
    <header className="type-area pt-line">
      <h1 tabIndex={-1} className="meta">
        <label htmlFor="phrase">检索</label>
        {scope}
      </h1>
      <search className="search-head">
        <input
          ref={box}
          id="phrase"
          type="search"
          className="search-box"
          value={typed}
          maxLength={longestPhrase}
          autoComplete="off"
          enterKeyHint="search"
          dir="auto"
          onChange={({ currentTarget, nativeEvent }) =>
            type(currentTarget.value, (nativeEvent as InputEvent).isComposing)
          }
          onCompositionEnd={({ currentTarget }) => type(currentTarget.value, false)}
          onKeyDown={hear}
        />
        <div className="section-facts search-facts" role="status">
          {children}
          {typed.length >= longestPhrase && <p>{`只取前${longestPhrase}字`}</p>}
        </div>
      </search>
      <div className="line-thick" />
    </header>
  )
}
