import { data, redirectDocument } from 'react-router'
import { contentsEvent, type ScreenFile, screenFileAddress } from '../newspaper/prerendering.ts'
import { wholeSheet } from './wholeSheet.ts'

/** 发行: how what the build made reaches the screens. No other file knows where it comes from. */
export interface Delivery {
  /** What the screen at a path shows, as `screenData.ts` has it. Throws what the router shows instead where there is none. */
  readonly screen: (path: string) => Promise<unknown>
  /** Asks for it before anybody turns to it; what goes wrong is told when somebody does. */
  readonly ahead?: (path: string) => void
}

/** What the screens' router is told of a path that leads nowhere. */
export const missing = () => data(null, { status: 404 })

/**
 * In the browser: every screen is a file. `program` names the build that the page came from; undefined where no build
 * wrote it, which is in dev. A built page that finds no file, or one of another build, loads the address: it may have
 * been open since before the newest deployment.
 */
export function overNetwork(program: string | undefined): Delivery {
  const held = new Map<string, { readonly since: number; readonly screen: Promise<unknown> }>()
  const screen = (path: string): Promise<unknown> => {
    const known = held.get(path)
    if (known && performance.now() - known.since < holdsFor) return known.screen
    const asked = fetchScreen(path, program)
    // In dev the next answer may be another.
    if (program !== undefined) held.set(path, { since: performance.now(), screen: asked })
    asked.catch(() => held.delete(path))
    return asked
  }
  return { screen, ahead: (path) => void screen(path).catch(() => {}) }
}

/** Milliseconds. One who turns back and forth asks once, and an old tab asks anew. */
const holdsFor = 300_000

async function fetchScreen(path: string, program: string | undefined): Promise<unknown> {
  const [answer] = await Promise.all([
    fetch(import.meta.env.BASE_URL + screenFileAddress(path)),
    wholeSheet(),
  ])
  if (answer.status === 404) throw program === undefined ? missing() : afresh(path)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  const file: unknown = await answer.json()
  if (!isScreenFile(file)) throw new Error(`${path}: what arrived is no screen`)
  if (program !== undefined && file.program !== program) throw afresh(path)
  return file.screen
}

/** What stands between may answer with JSON of its own. */
const isScreenFile = (file: unknown): file is ScreenFile =>
  typeof file === 'object' && file !== null && 'program' in file && 'screen' in file

/** For what did not arrive because a newer deployment took it away: the browser loads the address. */
export const loadAfresh = (path: string) => () => {
  throw afresh(path)
}

/** Headers, of which a redirection is one, hold no ideographs. */
const afresh = (path: string) => redirectDocument(encodeURI(path))

/** Dev only: called when seeds changed. */
export function onNewContents(listener: () => void): void {
  import.meta.hot?.on(contentsEvent, listener)
  // What changed while nobody listened is asked for too.
  import.meta.hot?.on('vite:ws:connect', listener)
}
