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
import type { SeedText } from '../press/readEdition.ts'
import type { Press } from './pressSeed.ts'

type Pressing = ReturnType<Press>

/** 记忆: what was made of each seed, kept on disk so that an archive starts without being pressed again. */
export interface Memory {
  /** Whether these seeds, with this text, are remembered; cheaper than to recall them. */
  readonly knows: (seeds: readonly SeedText[]) => boolean
  readonly recall: (seeds: readonly SeedText[]) => Pressing | undefined
  readonly keep: (seeds: readonly SeedText[], pressing: Pressing) => void
}

/** `fingerprint` stands for the press itself: another press remembers nothing of what this one did. */
export function openMemory(folder: string, fingerprint: string): Memory {
  const keyOf = (seeds: readonly SeedText[]): string =>
    hash([
      fingerprint,
      ...seeds.flatMap(({ seed, text, sidecar }) => [seed, text, JSON.stringify(sidecar ?? {})]),
    ])
  // One file a seed, so that an edit takes the place of what stood there before.
  const fileOf = (seeds: readonly SeedText[]): string =>
    join(folder, `${hash(seeds.map(({ seed }) => seed)).slice(0, 16)}.json`)
  return {
    knows: (seeds) => opensWith(fileOf(seeds), opening(keyOf(seeds))),
    recall: (seeds) => recall(fileOf(seeds), keyOf(seeds)),
    keep: (seeds, { edition, diagnostics }) =>
      keep(fileOf(seeds), folder, `${opening(keyOf(seeds))}${JSON.stringify({ edition, diagnostics })}}`),
  }
}

/** A press that remembers what it made of each seed. */
export function rememberPress(press: Press, memory: Memory): Press {
  return (seeds) => {
    const known = memory.recall(seeds)
    if (known) return known
    const { edition, diagnostics } = press(seeds)
    memory.keep(seeds, { edition, diagnostics })
    return { edition, diagnostics }
  }
}

/** A fingerprint of everything in these folders of source code. */
export function fingerprintOf(folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return hash(files.sort().map((file) => readFileSync(file, 'utf8')))
}

function hash(parts: readonly string[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex')
}

/** How the file of a pressing begins, so that its beginning tells whose it is. */
const opening = (key: string): string => `{"key":"${key}","pressing":`

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

function recall(file: string, key: string): Pressing | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { key: string; pressing: Pressing }
    return kept.key === key ? kept.pressing : undefined
  } catch {
    // Nothing kept, or something broken: then it is pressed.
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
