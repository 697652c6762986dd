import type { DataRouter } from 'react-router'
import { patterns } from '../../addresses.ts'

/** The id of the story that is shown; undefined on any other screen. */
export function storyShown(router: DataRouter): string | undefined {
  const match = router.state.matches.at(-1)
  return match?.route.path === patterns.article ? match.params.id : undefined
}

/** The article that stands in the page. */
export const articleShown = (): Element | null => document.querySelector('main > article')

/** Milliseconds between looks, and how many. A page in the background draws no frames, but goes on. */
const look = 30
const mostLooks = 100

/** Resolves once another article than this one, or none, stands in the page; React draws it when it has time. */
export function turnedFrom(article: Element | null): Promise<void> {
  return new Promise((resolve) => {
    let looks = 0
    const wait = () => {
      if (articleShown() !== article || ++looks > mostLooks) resolve()
      else setTimeout(wait, look)
    }
    wait()
  })
}
