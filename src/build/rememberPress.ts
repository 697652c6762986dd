import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Press } from './pressSeed.ts'

type Pressing = ReturnType<Press>

/**
 * A press that remembers on disk what it made of each seed, so that an archive starts without being pressed again.
 * `fingerprint` stands for the press itself: another press remembers nothing of what this one did.
 */
export function rememberPress(press: Press, folder: string, fingerprint: string): Press {
  return (seeds) => {
    const key = hash([
      fingerprint,
      ...seeds.flatMap(({ seed, text, sidecar }) => [seed, text, JSON.stringify(sidecar ?? {})]),
    ])
    // One file a seed, so that an edit takes the place of what stood there before.
    const file = join(folder, `${hash(seeds.map(({ seed }) => seed)).slice(0, 16)}.json`)
    const known = recall(file, key)
    if (known) return known
    const { edition, diagnostics } = press(seeds)
    keep(file, folder, JSON.stringify({ key, pressing: { edition, diagnostics } }))
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
