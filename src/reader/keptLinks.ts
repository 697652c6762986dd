import type { DataRouter } from 'react-router'
import { movingHeadline } from './movingHeadline.ts'

/** Links in HTML that was kept are none of React's: they turn the page as its own do. `basename` ends with a slash. */
export function followKeptLinks(router: DataRouter, basename: string): void {
  let moved: HTMLAnchorElement | undefined
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (!link || event.defaultPrevented || event.button !== 0 || link.target || !isOurs(link, basename))
      return
    // Whoever holds a key wants a new window.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const path = link.pathname.slice(basename.length - 1)
    const moving = link.matches('h2.headline a')
    // The page that one leaves takes its headline along. Where it was not left, the next one moves alone.
    if (moved) Object.assign(moved.style, { viewTransitionName: '', display: '' })
    moved = moving ? link : undefined
    const id = decodeURIComponent(link.pathname.split('/').at(-1) ?? '')
    if (moved) Object.assign(moved.style, movingHeadline(id))
    void router.navigate(path + link.search + link.hash, { viewTransition: moving })
  })
}

const isOurs = ({ origin, pathname }: HTMLAnchorElement, basename: string) =>
  origin === location.origin && pathname.startsWith(basename)
