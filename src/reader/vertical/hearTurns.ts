/** Where to: screens on or back, or an end of the story. */
export type Turn = 1 | -1 | 'first' | 'last'

const keys: Readonly<Record<string, Turn>> = {
  ArrowLeft: 1,
  PageDown: 1,
  ' ': 1,
  ArrowRight: -1,
  PageUp: -1,
  Home: 'first',
  End: 'last',
}

/** Pixels that a wheel or a finger must go, and milliseconds that one sweep of a wheel lasts. */
const farEnough = 48
const oneSweep = 350

/** Hears keys, wheel, sweeps and taps that turn the screens of an upright story; its later columns are at the left. */
export function hearTurns(main: HTMLElement, signal: AbortSignal, turn: (to: Turn) => void): void {
  const hearKey = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event
    if (defaultPrevented || ctrlKey || metaKey || altKey) return
    if (!(target instanceof Element) || target.closest('input, textarea, select, [role=dialog], dialog'))
      return
    if (key === ' ' && target.closest('a, button')) return
    const to = key === ' ' && shiftKey ? -1 : keys[key]
    if (to === undefined) return
    event.preventDefault()
    turn(to)
  }
  // Before the single keys, of which the arrows turn to other stories.
  addEventListener('keydown', hearKey, { signal, capture: true })

  let swept = Number.NEGATIVE_INFINITY
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey) return
    event.preventDefault()
    const { deltaX, deltaY, timeStamp } = event
    const far = Math.abs(deltaY) >= Math.abs(deltaX) ? deltaY : -deltaX
    if (timeStamp - swept < oneSweep || Math.abs(far) < 4) return
    swept = timeStamp
    turn(far > 0 ? 1 : -1)
  }
  main.addEventListener('wheel', wheel, { signal, passive: false })

  let from: Touch | undefined
  const isSelecting = () => !document.getSelection()?.isCollapsed
  main.addEventListener(
    'touchstart',
    ({ touches }) => {
      from = touches.length === 1 && !isSelecting() ? touches[0] : undefined
    },
    { signal, passive: true },
  )
  main.addEventListener(
    'touchend',
    ({ changedTouches: [touch] }) => {
      const across = touch && from ? touch.clientX - from.clientX : 0
      const down = touch && from ? Math.abs(touch.clientY - from.clientY) : 0
      from = undefined
      if (!isSelecting() && Math.abs(across) >= farEnough && Math.abs(across) > 2 * down)
        turn(across > 0 ? 1 : -1)
    },
    { signal, passive: true },
  )
  const tap = ({ target, clientX }: MouseEvent) => {
    if (!matchMedia('(pointer: coarse)').matches || isSelecting()) return
    if ((target as Element).closest('a, button') || clientX > innerWidth / 3) return
    turn(1)
  }
  main.addEventListener('click', tap, { signal })
}
