import { findPlace } from '../../places/findPlace.ts'
import { readPlace } from '../../places/placeLink.ts'
import { rangeIn, wordsOf } from './wordsShown.ts'

/**
 * 处: shows the place of the story that the address tells: scrolls to it and marks it, or says that its words are gone. The
 * words decide, not where they stood: no other place is ever marked.
 */
export function showPlaceInStory(): void {
  const story = document.querySelector('main > article')
  const place = readPlace(location.hash)
  CSS.highlights?.delete('place')
  document.getElementById('place-lost')?.remove()
  if (!story || !place) return
  const { text, nodes } = wordsOf(story)
  const found = findPlace(place, text)
  if (found) mark(rangeIn(found.span, nodes))
  else sayLost(story)
}

function mark(range: Range): void {
  // What knows no highlights selects the words.
  if (CSS.highlights) CSS.highlights.set('place', new Highlight(range))
  else getSelection()?.addRange(range)
  const { top } = range.getBoundingClientRect()
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' })
  const holder = range.startContainer.parentElement?.closest<HTMLElement>('p, h1, h2, blockquote, figcaption')
  if (!holder) return
  holder.tabIndex = -1
  holder.focus({ preventScroll: true })
}

function sayLost(story: Element): void {
  const said = document.createElement('p')
  said.id = 'place-lost'
  said.role = 'alert'
  said.className = 'source-lost'
  said.textContent = '链接所指的那一句，本篇里已找不到；没有把别处当作它。'
  story.before(said)
}
