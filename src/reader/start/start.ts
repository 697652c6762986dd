import { correctsHere } from '../corrections/correctsHere.ts'
import type { Carried } from './carried.ts'
import { followParts } from './currentPart.ts'
import { isEmptyShell } from './emptyShell.ts'
import { askForFace } from './headlineFace.ts'
import { savesData } from './inSight.ts'
import { keepWordsInPlace } from './keepWords.ts'
import { plainAddress } from './plainAddress.ts'
import { speculate } from './speculate.ts'
import { watchTextSpacing } from './textSpacing.ts'

/*
 * 开机: what runs once a built page has been painted. The page reads, links and prints without the program; so the
 * program is only fetched while nobody does anything, and evaluated when somebody does.
 */

/** The files of the program, for the build to write here; none in dev. */
declare const banxinProgram: readonly string[]

let pressed: HTMLElement | null = null
const notePress = ({ target }: Event) => {
  pressed = (target as Element).closest<HTMLElement>('button[value]:not([value=print])')
}
addEventListener('click', notePress)
/** 续读 comes once somebody reads, or where something was read. */
const followReading = () => void import('../resume/followReading.ts')
addEventListener('scroll', followReading, { once: true, passive: true })
try {
  if (scrollY > 0 || localStorage.getItem('banxin.read')) followReading()
} catch {}
watchTextSpacing()
followParts()
keepWordsInPlace()
const endSpeculation = speculate()
const json = document.getElementById('carried')?.textContent
const carried = json ? (JSON.parse(json) as Carried) : undefined
if (carried) askForFace()
if (!carried) void takeOver()
else if (isEmptyShell(carried) || location.hash.startsWith('#s=')) fillShell()
else if (new URLSearchParams(location.search).has('q')) fillShell()
else {
  if (carried.missing) askByPlainName()
  if (document.documentElement.dataset.direction) void takeOver().then(endSpeculation, lieDown)
  else if (correctsHere()) void takeOver().then(endSpeculation, waitForReader)
  else waitForReader()
}

/** 竖排 is shown once the program has set it; where none comes, as it is. */
function lieDown(): void {
  document.documentElement.dataset.upright = ''
  waitForReader()
}

/** What shows nothing by itself, or not what one came for, waits for nobody. */
function fillShell(): void {
  fetchProgram()
  takeOver().then(endSpeculation, () => {
    document.getElementById('main')!.hidden = false
    waitForReader()
  })
}

/** A host that does not know a screen by this name may know it by its plain one: /section/news for /section/news/. */
function askByPlainName(): void {
  const plain = plainAddress(location.pathname, import.meta.env.BASE_URL)
  if (plain !== location.pathname) location.replace(plain + location.search + location.hash)
}

/** Evaluates the program in pieces, between which the browser can answer. It takes over when it is here whole. */
async function takeOver(): Promise<void> {
  await import('./reactPiece.ts')
  await pause()
  await import('./reactDomPiece.ts')
  await pause()
  await import('../routes.tsx')
  await pause()
  await import('../main.tsx')
  followReading()
  removeEventListener('click', notePress)
  // What was pressed before the program was here is pressed again.
  pressed?.click()
}

const pause = () => new Promise((resolve) => setTimeout(resolve))

function waitForReader(): void {
  const asleep = new AbortController()
  const options = { signal: asleep.signal, passive: true, capture: true }
  let leaving = 0
  const wake = ({ type, target }: Event) => {
    // A link that is pressed leads away from this document: nothing may hold it up.
    if (type === 'pointerdown' && (target as Element).closest('a')) leaving = performance.now()
    if (leaving > performance.now() - answered) return
    asleep.abort()
    fetchProgram()
    // What was touched answers first. Where the program does not arrive, the page stays as it is.
    setTimeout(() => takeOver().then(endSpeculation, waitForReader), answered)
  }
  for (const type of ['pointerdown', 'keydown', 'focusin']) addEventListener(type, wake, options)
  document.addEventListener('selectionchange', wake, options)

  if (savesData()) return
  // Neither comes to all: no idle time to a page in the background, and none to Safari.
  if ('requestIdleCallback' in window) requestIdleCallback(fetchProgram)
  setTimeout(fetchProgram, longestWait)
}

/** Milliseconds within which what was touched has shown what it does. */
const answered = 150
const longestWait = 10_000

/** Lets the files come and be compiled; none is evaluated. */
function fetchProgram(): void {
  if (document.querySelector('link[rel=modulepreload]')) return
  const links = banxinProgram.map((href) =>
    Object.assign(document.createElement('link'), { rel: 'modulepreload', href, fetchPriority: 'low' }),
  )
  document.head.append(...links)
}
