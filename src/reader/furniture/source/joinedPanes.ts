import { type RefObject, useLayoutEffect } from 'react'

/**
 * 连线: brings what is marked into sight on both sides, and draws the line that joins it. `drawn` is a path that lies over
 * `panes`; its ends follow when a side is scrolled.
 */
export function useJoinedPanes(
  panes: RefObject<HTMLElement | null>,
  drawn: RefObject<SVGPathElement | null>,
  unit: object,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked moves with the unit
  useLayoutEffect(() => {
    const place = panes.current
    if (!place) return
    const sides = [...place.querySelectorAll<HTMLElement>('.source-pane')]
    for (const side of sides) showMarked(side)
    const draw = () => drawn.current?.setAttribute('d', joiningPath(place, sides))
    draw()
    const resized = new ResizeObserver(draw)
    resized.observe(place)
    for (const side of sides) side.addEventListener('scroll', draw, { passive: true })
    return () => {
      resized.disconnect()
      for (const side of sides) side.removeEventListener('scroll', draw)
    }
  }, [unit])
}

const marksIn = (side: HTMLElement): readonly DOMRect[] =>
  [...side.querySelectorAll('mark')].flatMap((mark) => [...mark.getClientRects()])

/** Scrolls a side so that what is marked begins at a third of its height; a side that does not scroll is the page’s. */
function showMarked(side: HTMLElement): void {
  const rects = marksIn(side)
  const [first] = rects
  const last = rects.at(-1)
  if (!first || !last) return
  const scrolls = getComputedStyle(side).overflowY === 'auto'
  const frame = scrolls ? side.getBoundingClientRect() : { top: 0, bottom: innerHeight, height: innerHeight }
  const sheet = scrolls ? undefined : side.parentElement?.querySelector('.source-seed')
  const covered = sheet && getComputedStyle(sheet).position === 'fixed' ? sheet.clientHeight : 0
  const height = frame.height - covered
  const bar = scrolls ? 0 : 60
  if (first.top >= frame.top + bar && last.bottom <= frame.top + height) return
  // a sheet has few lines: one before the first is enough
  const above = scrolls && height < 500 ? 32 : height / 3
  const by = first.top - frame.top - Math.max(bar + 8, above)
  if (scrolls) side.scrollBy(0, by)
  else scrollBy(0, by)
}

/** A bracket beside the marked lines of either side, and what joins the two; nothing where a side has none in sight. */
function joiningPath(place: HTMLElement, sides: readonly HTMLElement[]): string {
  const frame = place.getBoundingClientRect()
  const [story, lines] = sides.map((side) => {
    const own = side.getBoundingClientRect()
    const rects = marksIn(side).filter(({ bottom, top }) => bottom > own.top && top < own.bottom)
    const top = Math.max(own.top, Math.min(...rects.map((rect) => rect.top)))
    const bottom = Math.min(own.bottom, Math.max(...rects.map((rect) => rect.bottom)))
    return rects.length > 0 ? { own, top: top - frame.top, bottom: bottom - frame.top } : undefined
  })
  if (!story || !lines || lines.own.left < story.own.right) return ''
  const from = story.own.right - frame.left
  const to = lines.own.left - frame.left
  const hook = (to - from) / 5
  const [a, b] = [(story.top + story.bottom) / 2, (lines.top + lines.bottom) / 2]
  const middle = (from + to) / 2
  return [
    `M${from - hook} ${story.top}H${from}V${story.bottom}H${from - hook}`,
    `M${to + hook} ${lines.top}H${to}V${lines.bottom}H${to + hook}`,
    `M${from} ${a}H${middle}V${b}H${to}`,
  ].join('')
}
