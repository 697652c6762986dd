import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { isRunning } from './isRunning.ts'

/**
 * 缓存: values that took time to work out. Each has a name (`seed a.txt`) and the key of everything that it was made
 * from; a new value takes the place of the one before. A lost or broken entry costs time, nothing else.
 */
export interface Cache {
  /** Whether the value of this name was made from this key. Reads the key alone, so it is quick. */
  readonly has: (name: string, key: string) => boolean
  /** The value of this name if it was made from this key; without a key, whatever it was made from. */
  readonly read: <Value>(name: string, key?: string) => Value | undefined
  /** `value` is kept as JSON. */
  readonly write: (name: string, key: string, value: unknown) => void
  /** Deletes every entry of another name, and what a killed process left half written. */
  readonly sweep: (names: Iterable<string>) => void
}

/** A cache in a folder, which need not be there yet. Several threads and processes may use it at once. */
export function diskCache(folder: string): Cache {
  const pathOf = (name: string): string => join(folder, fileOf(name))
  return {
    has: (name, key) => beginsWith(pathOf(name), `${key} `),
    read: (name, key) => valueIn(readText(pathOf(name)), key),
    write: (name, key, value) => write(folder, fileOf(name), entryOf(key, value)),
    sweep: (names) => sweep(folder, new Set([...names].map(fileOf))),
  }
}

/** A cache that ends with the process: for a press that another run cannot recognise. */
export function memoryCache(): Cache {
  const entries = new Map<string, string>()
  return {
    has: (name, key) => entries.get(name)?.startsWith(`${key} `) ?? false,
    read: (name, key) => valueIn(entries.get(name), key),
    write: (name, key, value) => void entries.set(name, entryOf(key, value)),
    sweep: (names) => {
      const kept = new Set(names)
      for (const name of [...entries.keys()]) if (!kept.has(name)) entries.delete(name)
    },
  }
}

/** One key for several texts or files. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  // the length in front, or two texts could pass for one
  for (const part of parts) sum.update(`${part.length} `).update(part)
  return sum.digest('hex')
}

/** The name of an entry's file: any text may be a name. */
const fileOf = (name: string): string => keyOf(name).slice(0, 24)

/** Key and checksum on the first line, then the value. */
function entryOf(key: string, value: unknown): string {
  const json = JSON.stringify(value)
  return `${key} ${keyOf(json)}\n${json}`
}

function valueIn<Value>(entry: string | undefined, key: string | undefined): Value | undefined {
  const end = entry?.indexOf('\n') ?? -1
  if (entry === undefined || end < 0) return undefined
  const [madeFrom, checksum] = entry.slice(0, end).split(' ')
  const json = entry.slice(end + 1)
  if ((key !== undefined && key !== madeFrom) || checksum !== keyOf(json)) return undefined
  return JSON.parse(json) as Value
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function beginsWith(path: string, text: string): boolean {
  try {
    const start = Buffer.alloc(text.length)
    const descriptor = openSync(path, 'r')
    try {
      readSync(descriptor, start)
    } finally {
      closeSync(descriptor)
    }
    return start.toString('latin1') === text
  } catch {
    return false
  }
}

function write(folder: string, file: string, entry: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    const unfinished = join(folder, `${file}.${process.pid}.${threadId}`)
    writeFileSync(unfinished, entry)
    // a reader sees the old file or the new one, never half of one
    renameSync(unfinished, join(folder, file))
  } catch {
    // a disk that cannot be written costs time, nothing else
  }
}

function sweep(folder: string, kept: ReadonlySet<string>): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const [file = '', process] = entry.name.split('.')
      const wanted = process === undefined ? kept.has(file) : isRunning(Number(process))
      if (entry.isFile() && !wanted) rmSync(join(folder, entry.name))
    }
  } catch {
    // likewise
  }
}
