import { watchLinksInSight } from './inSight.ts'

/**
 * 预取: until the program is here links load documents, and those in sight are fetched ahead, where the browser can: the
 * rules in a built page speak of links that are marked. Returns what ends it: the program fetches what it needs itself.
 */
export function speculate(): () => void {
  const end = watchLinksInSight((link) => {
    link.dataset.inSight = ''
  }, 200)
  return () => {
    end()
    document.querySelector('script[type=speculationrules]')?.remove()
  }
}
