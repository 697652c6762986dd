import { useEffect, useRef } from 'react'
import {
  type Location,
  Outlet,
  ScrollRestoration,
  useLocation,
  useNavigation,
  useNavigationType,
} from 'react-router'
import { isEmptyShell, type ToldOfDocument } from '../start/emptyShell.ts'

/** The root of all screens: keeps the scroll of each, and hands the focus on when one turns to another. */
export function TurnOfPage() {
  const location = useLocation()
  const turn = useNavigationType()
  const left = useRef(location)

  useEffect(() => {
    const from = left.current
    left.current = location
    // Where only the query was written anew, one is still at what one was doing.
    if (from === location || (turn === 'REPLACE' && from.pathname === location.pathname)) return
    const wayBack = turn === 'POP' ? linkTo(from) : undefined
    const landing = location.hash ? document.getElementById(location.hash.slice(1)) : undefined
    const opening = document.querySelector<HTMLElement>('[type=search]') ?? document.querySelector('h1')
    const target = wayBack ?? landing ?? opening
    // What is no control takes the focus all the same, so that reading goes on from there.
    if (target && target.tabIndex < 0) target.tabIndex = -1
    target?.focus({ preventScroll: true })
  }, [location, turn])

  const { state } = useNavigation()
  useEffect(() => {
    if (state === 'idle') return
    const root = document.getElementById('root')
    const waiting = setTimeout(() => root?.setAttribute('aria-busy', 'true'), patience)
    return () => {
      clearTimeout(waiting)
      root?.removeAttribute('aria-busy')
    }
  }, [state])

  return (
    <>
      <Outlet />
      <ScrollRestoration getKey={placeOf} />
    </>
  )
}

/** Milliseconds until the page says that one waits (base.css draws it). */
const patience = 300

/**
 * By what the scroll of a screen is kept. That of the screen with which a built document came was restored by the
 * browser, long before the program took over: what was kept in another document is nothing to it.
 */
function placeOf({ key, pathname, hash }: Location): string {
  if (key === arrived) return `${performance.timeOrigin}`
  // The router calls every document that was loaded `default`: its address tells it.
  return key === 'default' ? pathname + hash : key
}

const arrived = keyOfDocument()

/** The key of the screen with which a built document came; none in dev, and of a shell none. */
function keyOfDocument(): string | undefined {
  const json = typeof document !== 'undefined' && document.getElementById('carried')?.textContent
  if (!json || isEmptyShell(JSON.parse(json) as ToldOfDocument)) return undefined
  return (history.state as { key?: string } | null)?.key ?? 'default'
}

/** The link in the text that leads where one comes back from: the headline, else what comes first. */
function linkTo({ pathname, search }: Location): HTMLElement | undefined {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')]
  const leading = links.filter((link) => link.pathname === pathname)
  return (
    leading.find((link) => link.search === search && search) ??
    leading.find((link) => link.closest('h2')) ??
    leading[0]
  )
}
