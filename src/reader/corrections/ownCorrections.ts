import { correctionsPlace, holdOnPage } from './correctsHere.ts'
import { isOfSeed, type OfSeed } from './ofSeed.ts'

/*
 * The one store of corrections: by the file of a seed, whose name tells its content. It lies in localStorage; where that
 * is refused or full, it lasts as long as the page.
 */
type Store = Readonly<Record<string, OfSeed>>

/** Why nothing is kept on the device; undefined where it is. */
export type NotKept = 'refused' | 'full'

const none: OfSeed = { made: [], setAside: [], shown: 'corrected', stories: [], fresh: [] }

let store: Store | undefined
let notKept: NotKept | undefined
const listeners = new Set<() => void>()

/** What this device corrected in the seed of this file. */
export const correctionsOf = (file: string): OfSeed => held()[file] ?? none

/** The seed in which this story was corrected, by its file; undefined where it was not. */
export function correctedIn(story: string): string | undefined {
  return Object.keys(held()).find((file) => held()[file]?.stories.includes(story))
}

/** Whether this device corrected anything. */
export const anyCorrections = (): boolean => Object.keys(held()).length > 0

/** Why the last change was not kept on the device, if it was not. */
export const whyNotKept = (): NotKept | undefined => notKept

/** Changes what is kept of a seed. Returns what takes the change back. */
export function change(file: string, how: (before: OfSeed) => Partial<OfSeed>): () => void {
  // another tab may have kept something meanwhile
  if (!notKept) store = read()
  const before = correctionsOf(file)
  put(file, { ...before, ...how(before) })
  return () => {
    if (!notKept) store = read()
    put(file, before)
  }
}

/** Calls back after every change, of this tab or another. Returns what ends it. */
export function onCorrections(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

// screens are also drawn where there is no window
globalThis.addEventListener?.('storage', ({ key }) => {
  if (key !== null && key !== correctionsPlace) return
  store = read()
  for (const listener of listeners) listener()
})

function put(file: string, now: OfSeed): void {
  const { [file]: _, ...others } = held()
  const idle = now.made.length === 0 && now.setAside.length === 0
  store = idle ? others : { ...others, [file]: now }
  try {
    if (Object.keys(store).length === 0) localStorage.removeItem(correctionsPlace)
    else localStorage.setItem(correctionsPlace, JSON.stringify(store))
    notKept = undefined
  } catch (fault) {
    notKept = (fault as DOMException).name === 'QuotaExceededError' ? 'full' : 'refused'
  }
  holdOnPage(notKept !== undefined && Object.keys(store).length > 0)
  for (const listener of listeners) listener()
}

function held(): Store {
  store ??= read()
  return store
}

/** What is no store of ours counts as nothing kept. */
function read(): Store {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(correctionsPlace) ?? '{}')
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, of]) => isOfSeed(of)))
  } catch {
    return {}
  }
}
