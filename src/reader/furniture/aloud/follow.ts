/* 跟读: the sentence that is said, marked and kept in sight. */

/** Pixels at the top and foot of the window that bars may cover. */
const underBars = 110
const overFoot = 130
/** Where a sentence is put, as a share of the window's height. */
const readingHeight = 1 / 3

let marked: Range | undefined

/** Marks a sentence in place of the one before. It scrolls only if that one was in sight, or if it is asked to. */
export function markSentence(range: Range | undefined, bringIntoSight = false): void {
  const follows = bringIntoSight || (marked !== undefined && isInSight(marked))
  if (marked) holderOf(marked)?.removeAttribute('aria-current')
  marked = range
  // Where the browser draws no marks the ear alone follows.
  if ('highlights' in CSS) {
    if (range) CSS.highlights.set('aloud', new Highlight(range))
    else CSS.highlights.delete('aloud')
  }
  if (!range) return
  holderOf(range)?.setAttribute('aria-current', 'true')
  const { top, bottom } = range.getBoundingClientRect()
  if (!follows || (top >= underBars && bottom <= innerHeight - overFoot)) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({ top: top - innerHeight * readingHeight, behavior: calm ? 'instant' : 'smooth' })
}

/** The first of some sentences that is in sight below the bars; the very first while the head is in sight. */
export function firstInSight(ranges: readonly (Range | undefined)[]): number {
  const head = document.querySelector('.article-head')?.getBoundingClientRect()
  if (!head || head.bottom > underBars) return 0
  return Math.max(
    0,
    ranges.findIndex((range) => range !== undefined && range.getBoundingClientRect().top >= underBars - 20),
  )
}

function isInSight(range: Range): boolean {
  if (!range.startContainer.isConnected) return false
  const { top, bottom } = range.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

const holderOf = ({ startContainer }: Range): Element | null | undefined =>
  (startContainer instanceof Element ? startContainer : startContainer.parentElement)?.closest(
    'p, h1, h2, figcaption, blockquote',
  )
