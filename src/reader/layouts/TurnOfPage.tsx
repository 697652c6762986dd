import { useEffect, useRef } from 'react'
import { type Location, Outlet, ScrollRestoration, useLocation, useNavigationType } from 'react-router'

/** The root of all screens: keeps the scroll of each, and hands the focus on when one turns to another. */
export function TurnOfPage() {
  const location = useLocation()
  const turn = useNavigationType()
  const left = useRef(location)

  useEffect(() => {
    const from = left.current
    left.current = location
    if (from === location) return
    const wayBack = turn === 'POP' ? linkTo(from.pathname) : undefined
    const landing = location.hash ? document.getElementById(location.hash.slice(1)) : undefined
    const target = wayBack ?? landing ?? document.querySelector('h1')
    // What is no control takes the focus all the same, so that reading goes on from there.
    if (target && target.tabIndex < 0) target.tabIndex = -1
    target?.focus({ preventScroll: true })
  }, [location, turn])

  return (
    <>
      <Outlet />
      <ScrollRestoration getKey={placeOf} />
    </>
  )
}

/** By what the scroll of a screen is kept. The router calls every document that was loaded `default`: its address tells it. */
const placeOf = ({ key, pathname, hash }: Location): string => (key === 'default' ? pathname + hash : key)

/** The link in the text that leads where one comes back from: the headline, else what comes first. */
function linkTo(pathname: string): HTMLElement | undefined {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')]
  const leading = links.filter((link) => link.pathname === pathname)
  return leading.find((link) => link.closest('h2')) ?? leading[0]
}
