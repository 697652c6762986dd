import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import type { Cause } from './refusal.ts'

/** Why a file was not read; `detail` is what the system said. */
export interface Unreadable {
  readonly cause: Cause
  readonly detail?: string
}

/** Bytes. The text of a page is some 20 KB, of a whole book 2 MB. */
export const largestFile = 16 * 1024 * 1024

/**
 * The bytes of a file, after a look at what it is: a pipe would be waited for, a disk image read whole. In a `folder` a
 * link may lead anywhere inside it, but not out of it.
 */
export function readFile(name: string, folder = ''): Uint8Array | Unreadable {
  const path = join(folder, name)
  try {
    const obstacle =
      obstacleIn(statSync(path)) ?? (folder && leavesFolder(path, folder) ? outside : undefined)
    return obstacle ?? readRegular(path)
  } catch (error) {
    return unreadable(error)
  }
}

/** What the system's error says in our words. */
export function unreadable(error: unknown): Unreadable {
  const { code, message } = error as NodeJS.ErrnoException
  return { cause: causes[code ?? ''] ?? 'broken', detail: code ?? message }
}

const causes: Readonly<Record<string, Cause>> = {
  ENOENT: 'missing',
  ELOOP: 'missing',
  EISDIR: 'folder',
  ENOTDIR: 'file',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
}

const outside: Unreadable = { cause: 'outside' }

function obstacleIn(stats: Stats): Unreadable | undefined {
  if (stats.isDirectory()) return { cause: 'folder', detail: 'EISDIR' }
  if (!stats.isFile()) return { cause: 'special' }
  return stats.size > largestFile ? { cause: 'huge' } : undefined
}

/** The folder itself may be a link, and so may those above it. */
function leavesFolder(path: string, folder: string): boolean {
  return !realpathSync(path).startsWith(join(realpathSync(folder), sep))
}

function readRegular(path: string): Uint8Array | Unreadable {
  // a pipe that took the file's place a moment ago must not be waited for
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(descriptor)
    return obstacleIn(stats) ?? readUpTo(descriptor, stats.size)
  } finally {
    closeSync(descriptor)
  }
}

/** What the file holds now, though it grew since it was looked at. */
function readUpTo(descriptor: number, expected: number): Uint8Array | Unreadable {
  let bytes = new Uint8Array(expected + 1)
  let length = 0
  for (;;) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null)
    if (count === 0) return bytes.subarray(0, length)
    length += count
    if (length > largestFile) return { cause: 'huge' }
    if (length === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2)
      larger.set(bytes)
      bytes = larger
    }
  }
}
