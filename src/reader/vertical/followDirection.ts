import { choiceOf, onChoice } from '../preferences.ts'
import { boxOf, type PlaceRead, readingTop } from './placeKept.ts'
import { setVertical } from './vertical.ts'

/** Sets each story that is open as the reader chose, from now on. `read` tells what was read before, `onEnd` turns to the next. */
export function followDirection(read: () => PlaceRead | undefined, onEnd: () => void): void {
  let layBack: (() => PlaceRead | undefined) | undefined
  let set: Element | null = null
  const follow = () => {
    const main = document.querySelector<HTMLElement>('main')
    const story = main?.querySelector('.article-head + .tools-row') ? main.querySelector('article') : null
    const upright = choiceOf('direction') === 'down' ? story : null
    if (upright === set) return
    const left = layBack?.()
    const box = !upright && set === story && left ? boxOf(left) : undefined
    if (box) scrollBy(0, box.top - readingTop)
    layBack = main && upright ? setVertical(main, set ? undefined : read(), onEnd) : undefined
    set = upright
  }
  onChoice(follow)
  new MutationObserver(follow).observe(document.getElementById('root')!, { childList: true, subtree: true })
  follow()
}
