import { type BigIntStats, type FSWatcher, lstatSync, readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'
import { isSeedName } from './seedFolder.ts'
import { isSidecarName, seedOf } from './sidecar.ts'

/** Milliseconds without a further change after which the folder counts as settled: a save by delete and rename is one. */
const settlingTime = 60
/** Milliseconds after which changes are told though more follow. */
const longestWait = 1000
/** Milliseconds between two looks at the folder itself. */
const lookingTime = 300

/** What tells that a file is another, or was written again; undefined where there is none. */
type Mark = string | undefined

/**
 * Dev only: `changed` is called with the seeds that came, went or were written, themselves or their sidecars, once the
 * folder has settled. The folder may be missing, go, come back or be another by the same name: a watcher sees only the
 * one that it was opened on, so it is opened again. Gives what ends the watch.
 */
export function watchSeeds(folder: string, changed: (seeds: ReadonlySet<string>) => void): () => void {
  let marks = marksIn(folder)
  let standing = markOf(() => statSync(folder, { bigint: true }))
  let watcher: FSWatcher | undefined
  let waiting: NodeJS.Timeout | undefined
  let waitingSince = 0
  const named = new Set<string>()

  const compare = (): void => {
    waiting = undefined
    const now = marksIn(folder)
    const names = [...new Set([...marks.keys(), ...now.keys()])]
    const seeds = new Set([
      ...named,
      ...names.filter((name) => marks.get(name) !== now.get(name)).map(seedBehind),
    ])
    marks = now
    named.clear()
    if (seeds.size > 0) changed(seeds)
  }
  const settle = (): void => {
    if (!waiting) waitingSince = performance.now()
    else if (performance.now() - waitingSince > longestWait) return
    clearTimeout(waiting)
    waiting = setTimeout(compare, settlingTime)
  }
  const open = (): void => {
    watcher?.close()
    try {
      // two writes within one tick of the file system's clock leave the same mark: a name that is told counts too
      watcher = watch(folder, { persistent: false }, (_, name) => {
        if (name !== null && concerns(name)) named.add(seedBehind(name))
        settle()
      })
      watcher.on('error', () => {
        watcher?.close()
        watcher = undefined
      })
    } catch {
      // no folder yet, or no watchers left in the system: then the looks must do
      watcher = undefined
    }
  }
  const look = (): void => {
    const now = markOf(() => statSync(folder, { bigint: true }))
    if (now === standing && watcher) return
    const other = now !== standing
    standing = now
    open()
    if (other || now !== undefined) settle()
  }
  open()
  const looking = setInterval(look, lookingTime).unref()
  return () => {
    clearInterval(looking)
    clearTimeout(waiting)
    watcher?.close()
  }
}

const concerns = (name: string): boolean => isSeedName(name) || isSidecarName(name)
const seedBehind = (name: string): string => (isSidecarName(name) ? seedOf(name) : name)

function marksIn(folder: string): ReadonlyMap<string, Mark> {
  try {
    const names = readdirSync(folder).filter(concerns)
    return new Map(names.map((name) => [name, markOfFile(join(folder, name))]))
  } catch {
    return new Map()
  }
}

/** A link changes with what it leads to. */
const markOfFile = (path: string): Mark =>
  markOf(() => statSync(path, { bigint: true })) ?? markOf(() => lstatSync(path, { bigint: true }))

function markOf(stats: () => BigIntStats): Mark {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = stats()
    return [dev, ino, size, mtimeNs, ctimeNs].join()
  } catch {
    return undefined
  }
}
