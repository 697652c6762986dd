import { type RefObject, useEffect, useLayoutEffect } from 'react'

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
    const sides = sidesOf(place)
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
  // where the page itself scrolls, the router has put it at its top meanwhile
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked moves with the unit
  useEffect(() => {
    for (const side of sidesOf(panes.current)) showMarked(side)
  }, [unit])
}

const sidesOf = (place: HTMLElement | null): readonly HTMLElement[] => [
  ...(place?.querySelectorAll<HTMLElement>('.source-pane') ?? []),
]

const marksIn = (side: HTMLElement): readonly DOMRect[] =>
  [...side.querySelectorAll('mark')].flatMap((mark) => [...mark.getClientRects()])

/** Scrolls a side so that what is marked begins at a third of its height; a side that does not scroll is the page’s. */
function showMarked(side: HTMLElement): void {
  const rects = marksIn(side)
  const [first] = rects
  const last = rects.at(-1)
  if (!first || !last) return
  const scrolls = getComputedStyle(side).overflowY === 'auto'
  if (scrolls) showAcross(side, first)
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

/** Px: the number of a line stands over its beginning, and a character more is seen. */
const besideLine = 72

/** A line is shown from its beginning, but where what is marked stands far along it. */
function showAcross(side: HTMLElement, first: DOMRect): void {
  const along = first.left - side.getBoundingClientRect().left + side.scrollLeft
  const wide = side.clientWidth
  side.scrollLeft = along + Math.min(first.width, wide / 2) <= wide ? 0 : along - besideLine
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
