import { useSyncExternalStore } from 'react'
import { partAnchor } from './addresses.ts'

/** How far down the window a part's head may stand to be the one that is read. */
const readingHeight = 0.4

function subscribe(listener: () => void) {
  addEventListener('scroll', listener, { passive: true })
  return () => removeEventListener('scroll', listener)
}

/** The part of the article that is being read: the last one whose head has passed. In a prerendered page, the first. */
export function useCurrentPart(parts: number): number {
  return useSyncExternalStore(
    subscribe,
    () => {
      for (let part = parts - 1; part > 0; part--) {
        const head = document.getElementById(partAnchor(part))
        if (head && head.getBoundingClientRect().top < innerHeight * readingHeight) return part
      }
      return 0
    },
    () => 0,
  )
}
