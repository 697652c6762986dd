import type { DataRouter } from 'react-router'
import type { Delivery } from '../delivery.ts'
import { showPlaceInStory } from './placeInStory.ts'
import { watchSelection } from './selectionStrip.ts'

/** Shows the words of a story that an address tells, now and after each turn, and offers what can be done with selected ones. */
export function attendToWords(router: DataRouter, delivery: Delivery): void {
  let shown = ''
  const show = () => {
    const { key, hash } = router.state.location
    if (router.state.navigation.state !== 'idle' || shown === key + hash) return
    shown = key + hash
    requestAnimationFrame(showPlaceInStory)
  }
  show()
  router.subscribe(show)
  watchSelection(
    (address) => void router.navigate(address),
    async (id, place) => (await import('../source/placeInSeed.ts')).placeInSeed(id, place, delivery),
  )
}
