import type { RouteObject } from 'react-router'
import { patterns } from '../addresses.ts'
import { type Delivery, loadAfresh } from '../delivery.ts'
import { LateScreen } from '../screens/LateScreen.tsx'
import { correct } from '../tools.ts'

/** 更正: what it shows follows the choice in its query, which the desk answers. */
export function correctRoute(delivery: Delivery): RouteObject {
  return {
    id: patterns.correct,
    path: patterns.correct,
    element: <LateScreen of={() => correct.here().CorrectScreen} />,
    loader: async (asked) => {
      const { pathname } = new URL(asked.request.url)
      await correct.arrive().catch(loadAfresh(pathname.slice(import.meta.env.BASE_URL.length - 1)))
      return correct.here().loadDesk(delivery, asked)
    },
  }
}
