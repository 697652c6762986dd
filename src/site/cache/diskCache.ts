import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** 抽屉: what was worked out, kept on disk under a name, each with the key of what it was worked out from. */
export interface Drawer {
  /** Whether what lies under this name has this key; cheaper than to take it out. */
  readonly knows: (name: string, key: string) => boolean
  /** What lies under this name, if it has this key, or whatever its key is where none is given. */
  readonly recall: <Kept>(name: string, key?: string) => Kept | undefined
  /** Takes the place of what lay there before. */
  readonly keep: (name: string, key: string, kept: unknown) => void
}

/** Opens a folder as a drawer; it need not be there yet. */
export function openDrawer(folder: string): Drawer {
  const fileOf = (name: string): string => join(folder, `${digestOf([name]).slice(0, 16)}.json`)
  return {
    knows: (name, key) => opensWith(fileOf(name), opening(key)),
    recall: (name, key) => recall(fileOf(name), key),
    keep: (name, key, kept) => keep(fileOf(name), folder, `${opening(key)}${JSON.stringify(kept)}}`),
  }
}

/** A fingerprint of everything in these folders of source code. */
export function fingerprintOf(folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return digestOf(files.sort().map((file) => readFileSync(file, 'utf8')))
}

/** One key for several texts. */
export function digestOf(parts: readonly string[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex')
}

/** How a file begins, so that its beginning tells what it was worked out from. */
const opening = (key: string): string => `{"key":"${key}","kept":`

function opensWith(file: string, text: string): boolean {
  try {
    const start = Buffer.alloc(text.length)
    const descriptor = openSync(file, 'r')
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

function recall<Kept>(file: string, key: string | undefined): Kept | undefined {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as { key: string; kept: Kept }
    return key === undefined || found.key === key ? found.kept : undefined
  } catch {
    // Nothing kept, or something broken: then it is worked out again.
    return undefined
  }
}

function keep(file: string, folder: string, json: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${file}.${process.pid}`, json)
    // A reader sees the old file or the new one, never half of one.
    renameSync(`${file}.${process.pid}`, file)
  } catch {
    // A disk that cannot be written costs time, nothing else.
  }
}
