import { hearTurns } from './hearTurns.ts'
import { boxOf, type PlaceRead, placeAt } from './placeKept.ts'
import { type Block, screensOf } from './screens.ts'
import { columnOf, squared, squareUp } from './squareUp.ts'
import { standTurning } from './turning.ts'
import { setUpright } from './uprightWords.ts'

/**
 * 竖排: sets the story that is open upright, in screens of whole columns, with the place that was read in sight. `onEnd` is
 * called where one turns on from its last screen. Returns what lays it back and tells what was read.
 */
export function setVertical(
  main: HTMLElement,
  place: PlaceRead | undefined,
  onEnd: () => void,
): () => PlaceRead | undefined {
  const page = document.documentElement
  const layBack = setUpright(main)
  const ended = new AbortController()
  const { signal } = ended
  let starts: readonly number[] = [0]
  let shown = 0
  const layOut = () => {
    squareUp(main)
    starts = screensOf(blocksOf(main), main.clientWidth, main.scrollWidth, columnOf(main))
  }
  const turning = standTurning(signal, (by) => go(shown + by))
  const go = (to: number) => {
    if (to >= starts.length) return onEnd()
    shown = Math.max(0, to)
    main.scrollTo({ left: -(starts[shown] ?? 0), behavior: 'instant' })
    turning.show(shown + 1, starts.length, partIn(main))
    page.style.setProperty('--read', String(starts.length === 1 ? 1 : shown / (starts.length - 1)))
  }
  const goTo = (read: PlaceRead | undefined) => {
    const box = read && boxOf(read)
    const at = box ? firstEdge(main) - box.right : 0
    go(starts.findLastIndex((start) => start <= at + 1))
  }
  layOut()
  main.tabIndex = 0
  main.ariaLabel = '正文，竖排'
  page.dataset.upright = ''
  goTo(place)
  hearTurns(main, signal, (to) => go(to === 'first' ? 0 : to === 'last' ? starts.length - 1 : shown + to))
  let size = `${innerWidth} ${innerHeight}`
  const resize = () => {
    if (size === `${innerWidth} ${innerHeight}`) return
    size = `${innerWidth} ${innerHeight}`
    layOut()
    goTo(read)
  }
  // What is read stays in sight when the window, or the size of its type, is another.
  let read: PlaceRead | undefined
  const note = () => {
    read = placeInVertical(main)
  }
  const again = () => {
    layOut()
    goTo(read)
  }
  addEventListener('typeset', note, { signal })
  addEventListener('storage', () => requestAnimationFrame(() => !signal.aborted && again()), { signal })
  addEventListener('resize', resize, { signal })
  return () => {
    ended.abort()
    layBack()
    for (const block of main.querySelectorAll<HTMLElement>(squared)) block.style.paddingBlockEnd = ''
    main.tabIndex = -1
    main.ariaLabel = null
    main.scrollLeft = 0
    delete page.dataset.upright
    page.style.removeProperty('--read')
    return shown === 0 ? undefined : read
  }
}

/** The first character of the screen that is shown. */
export function placeInVertical(main: HTMLElement): PlaceRead | undefined {
  const { right, top } = main.getBoundingClientRect()
  const column = columnOf(main)
  for (let at = column / 2; at < main.clientWidth; at += column) {
    const place = placeAt(right - at, top + column * 1.5)
    if (place) return place
  }
  return undefined
}

/** Where the first column begins, in px of the window. */
const firstEdge = (main: HTMLElement): number => main.getBoundingClientRect().right - main.scrollLeft

function blocksOf(main: HTMLElement): readonly Block[] {
  const first = firstEdge(main)
  return [...main.querySelectorAll(squared)].map((block) => {
    const { left, right } = block.getBoundingClientRect()
    const kind = block.matches('.crosshead') ? 'crosshead' : 'whole'
    return { start: first - right, end: first - left, kind }
  })
}

/** The part of the story that the screen which is shown begins in. */
function partIn(main: HTMLElement): string {
  const { left } = main.getBoundingClientRect()
  const heads = [...main.querySelectorAll('.crosshead')]
  return heads.findLast((head) => head.getBoundingClientRect().left > left)?.textContent ?? '开篇'
}
