import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import '../styles/banxin.css'
import { onNewContents, overNetwork } from './delivery.ts'
import { headOf } from './head.ts'
import { paintBrowser } from './preferences.ts'
import { routesFor } from './routes.tsx'
import { watchTextSpacing } from './textSpacing.ts'

const router = createBrowserRouter(routesFor(overNetwork), { basename: import.meta.env.BASE_URL })

router.subscribe((standing) => {
  if (standing.initialized && standing.navigation.state === 'idle') document.title = headOf(standing).title
})
onNewContents(() => void router.revalidate())
paintBrowser()
watchTextSpacing()

const root = document.getElementById('root')!
const app = (
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>
)
// A prerendered page brings its data with it. 404.html brings none: it stands for addresses that nobody knew.
if (router.state.initialized && root.hasChildNodes()) hydrateRoot(root, app)
else createRoot(root).render(app)
