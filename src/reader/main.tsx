import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { withCorrections } from './corrections/corrected.ts'
import { correctsHere } from './corrections/correctsHere.ts'
import { onNewContents, overNetwork, reloadOnce } from './delivery.ts'
import { headOf, titleOf } from './head.ts'
import { followKeptLinks } from './keptLinks.ts'
import { listenForKeys } from './keys.ts'
import { routesFor } from './routes.tsx'
import { story } from './screens/ArticleScreen.tsx'
import { carriedHere, stateOf } from './start/carried.ts'
import { isEmptyShell } from './start/emptyShell.ts'
import { watchLinksInSight } from './start/inSight.ts'
import { plainAddress } from './start/plainAddress.ts'
import { wholeSheet } from './wholeSheet.ts'

const carried = carriedHere()
const delivery = withCorrections(overNetwork(carried?.program))
const routes = routesFor(delivery)
const basename = import.meta.env.BASE_URL
// Hosts know a file by many names, the router by one.
const plain = plainAddress(location.pathname, basename)
if (plain !== location.pathname)
  history.replaceState(history.state, '', plain + location.search + location.hash)

const router = createBrowserRouter(routes, {
  basename,
  ...(carried && { hydrationData: stateOf(carried, routes, basename) }),
})

router.subscribe((standing) => {
  const head = standing.initialized && standing.navigation.state === 'idle' ? headOf(standing) : undefined
  if (head) document.title = titleOf(head)
})
onNewContents(() => void router.revalidate())
// A built page knows nothing of this device.
if (carried && correctsHere()) void router.revalidate()
void wholeSheet()
followKeptLinks(router, basename)
listenForKeys()
// Words and keys that change how pages look.
const attendToTools = (event?: Event) =>
  void import('./attendToTools.ts').then((tools) => tools.attendToTools(event))
addEventListener('click', attendToTools)
addEventListener('keydown', attendToTools)
// A finger may sweep before it taps.
if (navigator.maxTouchPoints > 0 || document.documentElement.dataset.direction) attendToTools()
// A chunk that a newer deployment took away is asked for again by loading the page.
let fetchedAhead = 0
addEventListener('vite:preloadError', () => {
  const { initialized, navigation } = router.state
  // What was loaded just now is told by the loaders.
  if (!initialized) return
  if (navigation.location) window.location.assign(router.createHref(navigation.location))
  // What nobody asked for yet takes the page from nobody.
  else if (!fetchedAhead) reloadOnce()
})
// What may be read next is here when it is turned to, and so is the screen that one leaves.
watchLinksInSight(({ pathname }) => {
  delivery.ahead?.(decodeURIComponent(pathname.slice(basename.length - 1)))
  fetchedAhead++
  void story
    .arrive()
    .catch(() => {})
    .finally(() => fetchedAhead--)
}, 300)

// What has to do with single words of a story comes when somebody follows a link to some, or selects some.
const attend = () =>
  void import('./words/attendToWords.ts').then(({ attendToWords }) => attendToWords(router, delivery))
if (location.hash.startsWith('#s=')) attend()
else document.addEventListener('selectionchange', attend, { once: true })

// 朗读 and its voices come when its word is pressed.
addEventListener('click', ({ target }) => {
  if ((target as Element).closest('[value=aloud]'))
    void import('./furniture/aloud/pressAloud.ts').then(({ pressAloud }) => pressAloud(router, delivery))
})

const root = document.getElementById('root')!
const app = (
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>
)
if (carried && !isEmptyShell(carried)) hydrateRoot(root, app)
else whenOpened(() => createRoot(root).render(app))

/** A shell stays as it stands until there is something in its place. */
function whenOpened(show: () => void): void {
  if (router.state.initialized) show()
  else {
    const end = router.subscribe(({ initialized }) => {
      if (!initialized) return
      end()
      show()
    })
  }
}
