/** 告示: one line at the foot of the page, of what was just done or has happened. */
export interface Told {
  readonly words: string
  /** With one it stays until it is used or closed, else `shortly` milliseconds. */
  readonly action?: { readonly name: string; readonly act: () => void }
}

/** Milliseconds that a line without an action stands. */
const shortly = 6000

let standing: readonly Told[] = []
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** The line that stands now: the newest, or the last undo once the news on it has gone. */
export const toldNow = (): Told | undefined => standing.at(-1)

/** Has a line stand. It takes the place of the one that stands; only an undo outlives the news that come after it. */
export function stand(told: Told): void {
  const undo = standing.findLast(({ action }) => action)
  set(told.action || !undo ? [told] : [undo, told])
  clearTimeout(timer)
  if (!told.action) timer = setTimeout(() => hush(told), shortly)
}

/** Takes a line away; without one, all. */
export function hush(told?: Told): void {
  set(told ? standing.filter((each) => each !== told) : [])
}

/** Calls back whenever another line stands. Returns what ends it. */
export function onTold(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function set(now: readonly Told[]): void {
  standing = now
  for (const listener of listeners) listener()
}
