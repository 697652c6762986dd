/** Pixels that a finger must go sideways, and that it must start from the window's sides: there it is the browser's. */
const farEnough = 48
const edge = 24

/**
 * 翻篇手势: calls back when a finger swept sideways over the text of a story: `1` to the next, `-1` back. It never takes
 * what is a scroll, a selection, a second finger, or a page that is zoomed.
 */
export function onSwipe(turn: (by: 1 | -1) => void): void {
  let from: Touch | undefined
  const isSelecting = () => !document.getSelection()?.isCollapsed
  const start = ({ touches, target }: TouchEvent) => {
    const [touch] = touches
    const onText = target instanceof Element && target.closest('.copy') && !target.closest('[role=dialog]')
    const free = touch && touch.clientX > edge && touch.clientX < innerWidth - edge
    from = free && onText && touches.length === 1 && !isSelecting() ? touch : undefined
  }
  const end = ({ changedTouches: [touch] }: TouchEvent) => {
    const started = from
    from = undefined
    if (!started || !touch || isSelecting() || (visualViewport?.scale ?? 1) > 1) return
    const across = touch.clientX - started.clientX
    const down = Math.abs(touch.clientY - started.clientY)
    if (Math.abs(across) >= farEnough && Math.abs(across) > 2 * down) turn(across < 0 ? 1 : -1)
  }
  addEventListener('touchstart', start, { passive: true })
  addEventListener('touchend', end, { passive: true })
  addEventListener('touchcancel', () => {
    from = undefined
  })
}
