import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { longestPhrase } from './longestPhrase.ts'

/** 检索词: what is typed, and what of it is searched for: nothing that an input method is still at. */
export interface Phrase {
  readonly typed: string
  readonly asked: string
  readonly type: (typed: string, composing: boolean) => void
  /** Writes it into the address at once: before one turns away. */
  readonly keep: () => void
}

/** Milliseconds without a key after which the address tells what is asked. Safari takes 100 changes in 30 seconds. */
const rest = 400

/** The phrase in the address. While one types it is the state here that counts, and the address follows. */
export function usePhrase(): Phrase {
  const { key, search } = useLocation()
  const turn = useNavigationType()
  const told = new URLSearchParams(search).get('q')?.slice(0, longestPhrase) ?? ''
  const [typed, setTyped] = useState(told)
  const [asked, setAsked] = useState(told)
  const [turned, setTurned] = useState(key)
  if (turned !== key) {
    setTurned(key)
    if (turn !== 'REPLACE') {
      setTyped(told)
      setAsked(told)
    }
  }
  const toKeep = useRef(asked)
  useEffect(() => {
    toKeep.current = asked
    const timer = setTimeout(() => keepInAddress(asked), rest)
    return () => clearTimeout(timer)
  }, [asked])
  return {
    typed,
    asked,
    type: (text, composing) => {
      setTyped(text)
      if (!composing) setAsked(text)
    },
    keep: () => keepInAddress(toKeep.current),
  }
}

/** The router keeps its own state of the entry; only the query is another. */
function keepInAddress(phrase: string): void {
  const address = new URL(location.href)
  if ((address.searchParams.get('q') ?? '') === phrase) return
  if (phrase) address.searchParams.set('q', phrase)
  else address.searchParams.delete('q')
  history.replaceState(history.state, '', address)
}
