import { generatePath, type RouteObject } from 'react-router'
import { patterns } from './addresses.ts'
import { type Delivery, loadAfresh } from './delivery.ts'
import type { ScreenHandle } from './head.ts'
import { headOfCorrect } from './heads.ts'
import { late } from './late.ts'
import type { ArticleData } from './screenContent.ts'

const screen = late(() => import('./screens/CorrectScreen.tsx'))
const desk = late(() => import('./furniture/desk/deskData.ts'))

/** 更正: what it shows follows the choice in its query, which the desk answers. */
export function correctRoute(delivery: Delivery): RouteObject {
  return {
    id: patterns.correct,
    path: patterns.correct,
    element: <LateCorrectScreen />,
    loader: async (asked) => {
      const here = generatePath(patterns.correct, { id: asked.params.id ?? '' })
      await Promise.all([screen.arrive(), desk.arrive()]).catch(loadAfresh(here))
      return desk.here().loadDesk(delivery, asked)
    },
    handle: { head: headOfCorrect } satisfies ScreenHandle<ArticleData>,
  }
}

function LateCorrectScreen() {
  const { CorrectScreen } = screen.here()
  return <CorrectScreen />
}
