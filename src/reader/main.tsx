import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, type HydrationState } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { plainAddress } from './addresses.ts'
import { onNewContents, overNetwork } from './delivery.ts'
import { headOf } from './head.ts'
import { paintBrowser } from './preferences.ts'
import { routesFor } from './routes.tsx'
import { watchTextSpacing } from './textSpacing.ts'
import { wholeSheet } from './wholeSheet.ts'

/** What a prerendered document brings with it; 404.html brings no data, as it stands for addresses that nobody knew. */
interface Carried extends HydrationState {
  readonly program?: string
}
const carried = JSON.parse(document.getElementById('carried')?.textContent ?? '{}') as Carried
// Hosts know a file by many names, the router by one.
const plain = plainAddress(location.pathname, import.meta.env.BASE_URL)
if (plain !== location.pathname)
  history.replaceState(history.state, '', plain + location.search + location.hash)

const router = createBrowserRouter(routesFor(overNetwork(carried.program)), {
  basename: import.meta.env.BASE_URL,
  ...(carried.loaderData && { hydrationData: carried }),
})

router.subscribe((standing) => {
  if (standing.initialized && standing.navigation.state === 'idle') document.title = headOf(standing).title
})
onNewContents(() => void router.revalidate())
paintBrowser()
void wholeSheet()
watchTextSpacing()

const root = document.getElementById('root')!
const app = (
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>
)
if (router.state.initialized && root.hasChildNodes()) hydrateRoot(root, app)
else createRoot(root).render(app)
