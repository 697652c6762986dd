/** Px that a finger goes sideways, and not half as far up or down, to turn a sentence. */
const turnsAt = 48
/** Px down by its heading that put the sheet away. */
const closesAt = 64
/** Px of the sheet that stand beside a line: its number and the edge. */
const beside = 72
/** Milliseconds; a finger that rests longer selects. */
const longestSwipe = 600

interface Begun {
  readonly x: number
  readonly y: number
  readonly since: number
  readonly byHeading: boolean
  /** Where the lines were scrolled to. */
  readonly top: number
  readonly left: number
}

/** What gestures do. */
export interface Gestures {
  readonly onStep: (by: number) => void
  readonly onClose: () => void
}

/**
 * 手势: a swipe over the sheet of a phone turns a sentence, and its heading, drawn down, puts it away. What scrolls the
 * lines, or selects words of them, is neither. They are heard until `signal` ends it.
 */
export function hearGestures(place: HTMLElement, act: () => Gestures, signal: AbortSignal): void {
  const passive = { signal, passive: true }
  let begun: Begun | undefined
  const scrolled = () => {
    const { scrollTop: top = 0, scrollLeft: left = 0 } = place.querySelector('.source-lines') ?? {}
    return { top, left }
  }
  const moveTo = (y: number) => place.style.setProperty('translate', y > 0 ? `0 ${y}px` : 'none')
  const start = ({ touches, target, timeStamp }: TouchEvent) => {
    const [finger] = touches
    // a second finger zooms
    begun =
      touches.length === 1 && finger && getComputedStyle(place).position === 'fixed'
        ? {
            x: finger.clientX,
            y: finger.clientY,
            since: timeStamp,
            byHeading: (target as Element).closest('.source-sheet-head') !== null,
            ...scrolled(),
          }
        : undefined
    if (!begun) moveTo(0)
  }
  const move = ({ touches: [finger] }: TouchEvent) => {
    if (begun?.byHeading && finger) moveTo(finger.clientY - begun.y)
  }
  const lift = ({ changedTouches: [finger], timeStamp }: TouchEvent) => {
    const from = begun
    begun = undefined
    if (!from || !finger) return
    moveTo(0)
    const [across, down] = [finger.clientX - from.x, finger.clientY - from.y]
    if (from.byHeading && down >= closesAt) return act().onClose()
    const isSwipe = Math.abs(across) >= turnsAt && Math.abs(across) > 2 * Math.abs(down)
    const rests = timeStamp - from.since < longestSwipe && getSelection()?.isCollapsed !== false
    const { top, left } = scrolled()
    const scrolls = top !== from.top || (left !== from.left && isMarkedWider(place))
    if (isSwipe && rests && !scrolls) act().onStep(across < 0 ? 1 : -1)
  }
  place.addEventListener('touchstart', start, passive)
  place.addEventListener('touchmove', move, passive)
  place.addEventListener('touchend', lift, passive)
  place.addEventListener(
    'touchcancel',
    () => {
      begun = undefined
      moveTo(0)
    },
    passive,
  )
}

/** Whether a line that is marked is wider than the sheet: to read it one scrolls sideways. */
function isMarkedWider(sheet: HTMLElement): boolean {
  const words = document.createRange()
  return [...sheet.querySelectorAll('[data-current] .source-raw')].some((line) => {
    words.selectNodeContents(line)
    return words.getBoundingClientRect().width > sheet.clientWidth - beside
  })
}
