import { data, redirectDocument } from 'react-router'
import {
  contentsEvent,
  type ScreenFile,
  screenFileAddress,
  sidecarEndpoint,
} from '../newspaper/prerendering.ts'
import { wholeSheet } from './wholeSheet.ts'

/** 发行: how what the build made reaches the screens. No other file knows where it comes from. */
export interface Delivery {
  /**
   * What the screen at a path shows, as `screenData.ts` has it. Throws what the router shows instead where there is none.
   * `address` is where it stands, if not at the path; encoded, as headers hold no ideographs.
   */
  readonly screen: (path: string, address?: string) => Promise<unknown>
  /** The text of a file whose name tells its content, by its address below the site's base. */
  readonly file: (name: string) => Promise<string>
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
  const files = new Map<string, Promise<string>>()
  const screen = (path: string, address = encodeURI(path)): Promise<unknown> => {
    const known = held.get(path)
    if (known && performance.now() - known.since < holdsFor) return known.screen
    const asked = fetchScreen(path, address, program)
    // In dev the next answer may be another.
    if (program !== undefined) held.set(path, { since: performance.now(), screen: asked })
    asked.catch(() => held.delete(path))
    return asked
  }
  const file = (name: string): Promise<string> => {
    const asked = files.get(name) ?? fetchFile(name)
    files.set(name, asked)
    asked.catch(() => files.delete(name))
    return asked
  }
  return { screen, file, ahead: (path) => void screen(path).catch(() => {}) }
}

/** Milliseconds. One who turns back and forth asks once, and an old tab asks anew. */
const holdsFor = 300_000

async function fetchScreen(path: string, address: string, program: string | undefined): Promise<unknown> {
  const [answer] = await Promise.all([
    fetch(import.meta.env.BASE_URL + screenFileAddress(path)),
    wholeSheet(),
  ])
  if (answer.status === 404) {
    if (program === undefined || isOpen(address)) throw missing()
    return afresh(address)
  }
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  const file: unknown = await answer.json()
  if (!isScreenFile(file)) throw new Error(`${path}: what arrived is no screen`)
  if (program !== undefined && file.program !== program) return afresh(address)
  return file.screen
}

async function fetchFile(name: string): Promise<string> {
  const answer = await fetch(import.meta.env.BASE_URL + name)
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
  return answer.text()
}

/** What stands between may answer with JSON of its own. */
const isScreenFile = (file: unknown): file is ScreenFile =>
  typeof file === 'object' && file !== null && 'program' in file && 'screen' in file

/** For what did not arrive because a newer deployment took it away. */
export const loadAfresh = (address: string) => () => afresh(address)

/** The browser loads the address. One that is open is loaded once past all caches, and never again and again. */
async function afresh(address: string): Promise<never> {
  if (!isOpen(address)) throw redirectDocument(address)
  if (!reloadOnce()) throw new Error(address)
  return new Promise(() => {})
}

/** Loads this document past all caches, unless that is how it was opened. Gives whether it does. */
export function reloadOnce(): boolean {
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (opened?.type === 'reload') return false
  location.reload()
  return true
}

/** Whether it is the address of this document: a shell asks for what belongs to it. */
const isOpen = (address: string): boolean =>
  location.pathname === import.meta.env.BASE_URL + address.slice(1).split('?')[0]

/** Dev only: has the server write a sidecar beside its seed. Gives why it did not, if it did not. */
export async function sendSidecar(name: string, json: string): Promise<string | undefined> {
  const address = import.meta.env.BASE_URL + sidecarEndpoint + encodeURIComponent(name)
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(address, { method: 'POST', headers, body: json }).catch(() => undefined)
  return answer?.ok ? undefined : ((await answer?.text()) ?? '开发服务器没有应答')
}

/** Dev only: called when seeds changed. */
export function onNewContents(listener: () => void): void {
  import.meta.hot?.on(contentsEvent, listener)
  // What changed while nobody listened is asked for too.
  import.meta.hot?.on('vite:ws:connect', listener)
}
