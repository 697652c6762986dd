import { data, redirectDocument } from 'react-router'
import { contentsEvent, type ScreenFile, screenFileAddress } from '../newspaper/prerendering.ts'
import { wholeSheet } from './wholeSheet.ts'

/** 发行: how what the build made reaches the screens. No other file knows where it comes from. */
export interface Delivery {
  /** What the screen at a path shows, as `screenData.ts` has it. Throws what the router shows instead where there is none. */
  readonly screen: (path: string) => Promise<unknown>
}

/** What the screens' router is told of a path that leads nowhere. */
export const missing = () => data(null, { status: 404 })

/**
 * In the browser: every screen is a file. `program` names the build that the page came from; undefined where no build
 * wrote it, which is in dev. A built page that finds no file, or one of another build, loads the address: it may have
 * been open since before the newest deployment.
 */
export function overNetwork(program: string | undefined): Delivery {
  const base = import.meta.env.BASE_URL
  return {
    screen: async (path) => {
      const [answer] = await Promise.all([fetch(base + screenFileAddress(path)), wholeSheet()])
      const afresh = () => redirectDocument(path)
      if (answer.status === 404) throw program === undefined ? missing() : afresh()
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
      const file = (await answer.json()) as ScreenFile
      if (program !== undefined && file.program !== program) throw afresh()
      return file.screen
    },
  }
}

/** Dev only: called when seeds changed. */
export function onNewContents(listener: () => void): void {
  import.meta.hot?.on(contentsEvent, listener)
  // What changed while nobody listened is asked for too.
  import.meta.hot?.on('vite:ws:connect', listener)
}
